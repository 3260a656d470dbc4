import { catchUpPolicies, openReadModels } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { profile } from "./story.ts"
import { fill } from "./rebuilds.ts"
