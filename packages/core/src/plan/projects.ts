import { ruling } from "../judge.ts"
import { isSameText } from "../localized-text.ts"
import type { Data } from "./commands.ts"
import type { Decision } from "./rejections.ts"
import type { Plan } from "./state.ts"

type Project = Plan["projects"][number]
type Link = Pick<Data<"UnlinkProject">, "project" | "relation">

/** A project that is linked already in the same way is not linked again. */
export const linkProject = (data: Data<"LinkProject">, plan: Plan): Decision =>
  ruling(isLinked(plan, { ...data, project: data.project.name }) ? [] : [{ type: "ProjectLinked", data }])

export const unlinkProject = (data: Data<"UnlinkProject">, plan: Plan): Decision =>
  ruling(
    [{ type: "ProjectUnlinked", data }],
    isLinked(plan, data) ? undefined : { type: "ProjectNotLinked", invariants: ["P-19"] },
  )

const isLinked = ({ projects }: Plan, link: Link): boolean =>
  projects.some((one) => one.unlinked === undefined && isOf(one, link))

/** Whether it is the link of the project of this name, in this way. */
export const isOf = ({ project, relation }: Project, link: Link): boolean =>
  relation === link.relation && isSameText(project.name, link.project)
