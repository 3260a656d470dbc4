import { describe, expect, it } from "vitest"
import { municipality, wellbeingServicesCounty, type ProcedureProfile } from "../src/profile/index.ts"
import { proportionalDemandOf, quorumOf } from "../src/quorum.ts"
import { elsewhere } from "./another-profile.ts"

const councils = [59, 69, 79, 89]
const others = [5, 7, 9, 10, 11, 12, 13]
const needed = ({ quorum }: ProcedureProfile) => ({
  council: councils.map((size) => quorumOf(size, quorum.council)),
  other: others.map((size) => quorumOf(size, quorum.other)),
})

describe("the quorum of a body", () => {
  it("A-06 B-05: is two thirds of a council, and more than half of any other body, of the size it has by law", () => {
    for (const profile of [wellbeingServicesCounty, municipality])
      expect(needed(profile)).toStrictEqual({
        council: [40, 46, 53, 60],
        other: [3, 4, 5, 6, 6, 7, 7],
      })
  })

  it("A-06: is another one where the profile says otherwise", () => {
    expect(needed(elsewhere)).toStrictEqual({
      council: [36, 42, 48, 54],
      other: [4, 5, 6, 7, 8, 8, 9],
    })
  })
})

describe("a proportional election", () => {
  it("A-30: is demanded by those present, by those to be elected and one more", () => {
    expect(proportionalDemandOf(40, 11, wellbeingServicesCounty)).toBe(4)
    expect(proportionalDemandOf(40, 1, wellbeingServicesCounty)).toBe(20)
  })

  it("A-30: is demanded by others where the profile says otherwise", () => {
    expect(proportionalDemandOf(40, 11, elsewhere)).toBe(3)
  })
})
