import { approval } from "./approval/index.ts"
import { bodyRegister } from "./body-register/index.ts"
import { consultation } from "./consultation/index.ts"
import type { AnyDecider } from "./decider.ts"
import { group } from "./group/index.ts"
import { legalForce } from "./legal-force/index.ts"
import { portfolio } from "./portfolio/index.ts"
import { preparation } from "./preparation/index.ts"
import { programme } from "./programme/index.ts"

/** Every kind of aggregate, in the order in which a programme meets them. */
export const deciders: readonly AnyDecider[] = [
  bodyRegister,
  portfolio,
  programme,
  group,
  preparation,
  consultation,
  approval,
  legalForce,
]
