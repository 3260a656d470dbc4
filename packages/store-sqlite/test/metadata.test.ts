import { expect, test } from "vitest"
import { metadataParser } from "../src/metadata.ts"

const id = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`
const usual = (n: number, more = ""): string =>
  `{"v":1,"command":"${id(n)}","actor":{"capacity":"registry","person":"vo-7"}${more}}`

test("metadata reads as its text says, however often its like was read before", () => {
  const parse = metadataParser()
  const texts = [
    ...Array.from({ length: 40 }, (_, n) => usual(n)),
    ...Array.from({ length: 40 }, (_, n) => usual(n, `,"sources":[{"title":"Pöytäkirja ${n % 25}"}]`)),
    usual(1).replace('"v":1', '"v":2'),
    usual(1),
    usual(1).replace('"v":1', '"v":12'),
    usual(2).replace(id(2), `${id(2).slice(0, 35)}\\u0030`),
    usual(3).replace(id(3), "not-a-uuid"),
    usual(4, ',"command":"the second counts"'),
    usual(4, ',"command":"the second counts"'),
    usual(4, ',"command":"the second counts"'),
    '{"command":"first","v":1}',
    "{}",
  ]
  for (const text of [...texts, ...texts])
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(JSON.parse(text)))
})

test("a text that is no JSON is refused, also where its like was not", () => {
  const parse = metadataParser()
  for (let n = 0; n < 3; n += 1) parse(usual(n))
  for (const text of ["", usual(1).slice(0, -1), usual(1).replace(id(1), `${id(1).slice(0, 35)}\n`)])
    for (const _ of [1, 2]) expect(() => parse(text)).toThrow(SyntaxError)
})

test("what two events share cannot be changed through one of them", () => {
  const parse = metadataParser()
  const [, one, other] = [1, 2, 3].map((n) => parse(usual(n)))
  Reflect.set(one ?? {}, "v", 99)
  Reflect.set(one?.actor ?? {}, "person", "somebody else")
  expect(other).toStrictEqual(JSON.parse(usual(3)))
  expect(parse(usual(4))).toStrictEqual(JSON.parse(usual(4)))
})
