import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { log } from "./imported.ts"

const address = /@|\(at\)|\bp\. ?0\d|\b0\d{2,3}[ -]?\d{3}/u

const digest = (word: string): string =>
  createHash("sha256").update(word.toLowerCase()).digest("hex").slice(0, 16)

/** Surnames that stand in the sources, as digests, so that the names stand nowhere here. */
const surnames = [
  "44e2f1a50d41be5d",
  "6c56b40dd28afd4d",
  "64c96e82ae16cf1e",
  "1157ac8361174bdf",
  "04a493c5aa4d5ae4",
]

const namesIn = (text: string, digests: readonly string[]): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => digests.includes(digest(word)))

/** Ids are digits and letters by chance, and left out. */
const events = JSON.stringify(
  log.map(({ data, metadata }) => ({ data, metadata })),
  (_key, value: unknown) => (typeof value === "string" && /^[0-9a-f-]{36}$/u.test(value) ? "" : value),
)

test("F-S0 to F-S4: no event bears a surname of the sources, an e-mail address or a telephone number", () => {
  expect(events).not.toMatch(address)
  expect(namesIn(events, surnames)).toStrictEqual([])
})

test("the search for persons finds an address, a number and a name where there is one", () => {
  for (const one of ["etunimi.sukunimi(at)esimerkki.fi", "a@esimerkki.fi", "p. 0401234567", "040 123 4567"])
    expect(one).toMatch(address)
  const text = "hyvinvointialuejohtaja Etunimi Sukunimi, Lapin hyvinvointialue"
  expect(namesIn(text, [digest("sukunimi")])).toStrictEqual(["Sukunimi"])
})
