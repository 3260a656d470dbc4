import type { Group, Seat } from "../group/state.ts"
import type { SeatRule } from "../seat-rule.ts"
import { languages, type LocalizedText } from "../localized-text.ts"
import type { OfficeRole } from "../office.ts"
import { isTold, type Told } from "../told.ts"

/** An office of a body, or the chair of another group, which may be known by its name alone. */
type Place =
  | { readonly body: string; readonly role: OfficeRole }
  | { readonly group: Told<string>; readonly name: LocalizedText; readonly role: "chair" }

/** An office that brings its holder into the group, and the seats that its holder then takes. */
export type Office = Place & { readonly seats: readonly string[] }

/** A rule that names no holder: how many it brings is told, untold, or, for a whole body, that body's own affair. */
export interface OpenRule {
  readonly seat: string
  readonly rule: Extract<SeatRule, { by: "from_body" | "whole_body" | "nominated" | "invited" }>
  readonly count?: Told<number>
}

/** What a group's seats come to by their rules alone, before anybody is named. */
export interface SeatCount {
  /** Places that offices bring; an office with two seats counts twice. */
  readonly byOffice: number
  /** Offices, each once: whoever holds one is one head and one vote, on however many seats. */
  readonly distinctOffices: number
  /** Rules that bring members whose number the rules do not fix. */
  readonly open: number
}

/**
 * The offices that the group's rules name, in the order of its seats, each once with all of its seats.
 *
 * @param preparers the bodies known to prepare the programmes of the portfolio, for rules that seat the chair of each
 */
export const officesOf = (group: Group, preparers: readonly string[]): readonly Office[] => {
  const bodies = [...new Set(preparers)]
  const offices = new Map<string, Office>()
  for (const { seat, rule } of group.seats)
    for (const place of placesOf(rule, bodies)) {
      const known = offices.get(keyOf(place))
      offices.set(keyOf(place), { ...(known ?? place), seats: [...(known?.seats ?? []), seat] })
    }
  return [...offices.values()]
}

/** The rules that name no holder, in the order of the group's seats. An untold count stays untold: it never becomes 0. */
export const openRules = (group: Group): readonly OpenRule[] => group.seats.flatMap(openRuleOf)

/** Counts the group's places: those that offices bring, with the preparing bodies that are known, and the open rules. */
export const seatCount = (group: Group, preparers: readonly string[]): SeatCount => {
  const offices = officesOf(group, preparers)
  return {
    byOffice: offices.reduce((places, { seats }) => places + seats.length, 0),
    distinctOffices: offices.length,
    open: openRules(group).length,
  }
}

const placesOf = (rule: SeatRule, preparers: readonly string[]): readonly Place[] => {
  switch (rule.by) {
    case "office":
      return [{ body: rule.body, role: rule.role }]
    case "office_of_each":
      return preparers.map((body) => ({ body, role: rule.role }))
    case "office_of_group":
      return [{ group: rule.group, name: rule.name, role: rule.role }]
    case "from_body":
    case "whole_body":
    case "nominated":
    case "invited":
    case "person":
      return []
  }
}

const openRuleOf = ({ seat, rule }: Seat): readonly OpenRule[] => {
  switch (rule.by) {
    case "from_body":
    case "nominated":
    case "invited":
      return [{ seat, rule, count: rule.count }]
    case "whole_body":
      return [{ seat, rule }]
    case "office":
    case "office_of_each":
    case "office_of_group":
    case "person":
      return []
  }
}

/** A group whose id is untold is known by its name. */
const keyOf = (place: Place): string => {
  if ("body" in place) return JSON.stringify([place.body, roleOf(place.role)])
  return JSON.stringify([isTold(place.group) ? place.group : inOrder(place.name), place.role])
}

const roleOf = (role: OfficeRole) => (typeof role === "string" ? role : inOrder(role))

const inOrder = (text: LocalizedText) => languages.map((language) => text[language])
