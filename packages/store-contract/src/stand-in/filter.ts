import type { Stored } from "./stored.ts"

/** Which events a subscription to $all wants, and how often it is told how far the server has looked. */
export interface Filter {
  readonly on: "stream" | "type"
  readonly prefixes: readonly string[]
  /** Where it is empty, the prefixes count. */
  readonly regex: string
  /** A checkpoint comes after so many events considered, wanted or not. */
  readonly checkpointEvery: number
}

export const wants = ({ on, prefixes, regex }: Filter): ((event: Stored) => boolean) => {
  const pattern = regex === "" ? undefined : new RegExp(regex)
  return (event) => {
    const name = on === "stream" ? event.stream : event.type
    return pattern?.test(name) ?? prefixes.some((prefix) => name.startsWith(prefix))
  }
}
