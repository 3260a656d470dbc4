import { readFileSync } from "node:fs"
import type { Happened } from "../src/decider.ts"
import { onDay } from "../src/date-range.ts"
import type { DomainEvent } from "../src/recorded.ts"
import { storyDay } from "../src/testing/index.ts"

/** An event as it was once stored: its facts, and the version of their shape. */
export interface Stored extends DomainEvent {
  readonly v: number
}

/** The stored events of an aggregate, one of each type and version: no code may change these files, only add to them. */
export const goldenOf = ({ name }: { readonly name: string }): readonly Stored[] => {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return JSON.parse(
    readFileSync(new URL(`golden/${file}.json`, import.meta.url), "utf8"),
  ) as readonly Stored[]
}

export const onStoryDay = ({ type, data }: DomainEvent): Happened<DomainEvent> => ({
  type,
  data,
  on: onDay(storyDay),
})
