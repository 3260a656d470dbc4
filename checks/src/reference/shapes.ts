import type { Json } from "./json.ts"

/** A shape that stands in many places. Its page tells it once; everywhere else it is named. */
export interface Shape {
  readonly name: string
  /** Where its schema is declared. */
  readonly path: string
  readonly constant: string
  /** What binds its fields together, which a JSON Schema cannot say. */
  readonly together: string | undefined
}

const shape = (name: string, path: string, constant: string, together?: string): Shape => ({
  name,
  path: `packages/core/src/${path}`,
  constant,
  together,
})

/** The shapes, by the names of their fields in alphabetical order; a union by those of its parts. */
const shapes: ReadonlyMap<string, Shape> = new Map([
  [
    "en,fi,se,smn,sms,sv",
    shape("text in languages", "localized-text.ts", "localizedText", "At least one language."),
  ],
  [
    "from,text,to",
    shape("days", "date-range.ts", "dateRange", "At least one of the three; `from` is not after `to`."),
  ],
  ["lang,ref,sha256", shape("text held elsewhere", "text-ref.ts", "textRef")],
  ["document,languages,number,sha256", shape("version", "text-ref.ts", "versionRef")],
  ["document,number", shape("draft", "preparation/terms.ts", "draftName")],
  ["at,endsBefore,lastDay", shape("deadline", "calendar.ts", "deadline")],
  ["at,lastDay", shape("deadline terms", "calendar.ts", "deadlineTerms")],
  ["assertion,locator,note,publishedOn,title", shape("source", "recorded.ts", "source")],
  [
    "blockers,on,profile,programme,read,warnings",
    shape("readiness report", "readiness-report.ts", "readinessReport"),
  ],
  ["about,code,count,invariants", shape("finding", "readiness-report.ts", "finding")],
  ["body,inPlaceOf,kind,person", shape("respondent", "comment/terms.ts", "respondent")],
  ["text,title", shape("material", "consultation/terms.ts", "material")],
  ["act,claimedBySource,section", shape("legal basis", "document/terms.ts", "legalBasis")],
  ["name,owner", shape("project", "plan/terms.ts", "project")],
  ["body,documents,group,kind,programme,seat,title", shape("matter", "approval/terms.ts", "matter")],
  [
    "amendedBy,mode,outcome",
    shape(
      "resolution",
      "meeting/resolution.ts",
      "resolution",
      "`amendedBy` stands only beside `approved_amended`.",
    ),
  ],
  ["after,before,locator,vote", shape("amendment", "meeting/resolution.ts", "amendment")],
  ["by", shape("seat rule", "seat-rule.ts", "seatRule")],
  ["outcome", shape("disposition", "comment-terms.ts", "disposition")],
])

/** The shape that a schema has, if it is one of those that have a name. */
export const shapeOf = (json: Json): Shape | undefined => {
  if (json.oneOf !== undefined) return shapes.get(discriminatorOf(json.oneOf) ?? "")
  return json.properties === undefined ? undefined : shapes.get(Object.keys(json.properties).sort().join(","))
}

export const isUntoldMark = (json: Json): boolean => json.properties?.["untold"] !== undefined

/** The field that tells the alternatives of a union apart. */
export const discriminatorOf = (alternatives: readonly Json[]): string | undefined => {
  const [first] = alternatives
  return Object.keys(first?.properties ?? {}).find((name) =>
    alternatives.every(({ properties }) => properties?.[name]?.const !== undefined),
  )
}

export const anchorOf = ({ name }: Shape): string => name.replaceAll(" ", "-")
