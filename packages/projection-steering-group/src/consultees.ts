import {
  statutoryConsultees,
  type ReadinessInputs,
  type StatutoryConsultee,
} from "@programme-lifecycle/core/views"
import type { Named, Names } from "./named.ts"

type Who = StatutoryConsultee["who"]

/** Somebody whom the law wants heard: a body by its name, else what the law or the record calls them. */
export interface ConsulteeRow {
  readonly who:
    | { readonly body: Named }
    | Exclude<Who, { readonly body: string } | "staff">
    | { readonly staff: true }
  readonly provision?: string
}

/** Whom the law wants heard on a programme, by how that stands. What is missing can still be made up for. */
export interface ConsulteesRow {
  readonly offered: readonly ConsulteeRow[]
  readonly received: readonly ConsulteeRow[]
  readonly notUsed: readonly ConsulteeRow[]
  readonly notConcerned: readonly ConsulteeRow[]
  readonly missing: readonly ConsulteeRow[]
}

export const consulteesOf = (inputs: ReadinessInputs, names: Names, isAhead: boolean): ConsulteesRow => {
  const all = statutoryConsultees(inputs)
  const those = (standing: StatutoryConsultee["standing"]): readonly ConsulteeRow[] =>
    all
      .filter((one) => one.standing === standing)
      .map(({ who, provision }) => ({
        who: namedWho(who, names),
        ...(provision !== undefined && { provision }),
      }))
  return {
    offered: those("offered"),
    received: those("received"),
    notUsed: those("not used"),
    notConcerned: those("not concerned"),
    missing: isAhead ? those("missing") : [],
  }
}

const namedWho = (who: Who, names: Names): ConsulteeRow["who"] => {
  if (who === "staff") return { staff: true }
  return "body" in who ? { body: names.body(who.body) } : who
}
