import { expect, it } from "vitest"
import { rivalApprovals } from "../../src/views/open-approvals.ts"
import { annex, board, did, given, opened, text, version, type Story } from "./story.ts"

const returned = did("ItemReturned", { step: 1, body: board, instruction: { fi: "Talous tarkistettava." } })
const ofAnnex = {
  ...opened,
  data: { matter: { kind: "adoption" }, versions: [version(1, "b", annex)] },
} as const

const rivals = (...stories: readonly Story[]) =>
  rivalApprovals(new Map(stories.map((story, index) => [`approval ${index + 1}`, given(...story).state])))

it("A-02: a document stands in one open approval at a time: where it stands in two, both are told", () => {
  expect(rivals([opened], [opened], [ofAnnex])).toStrictEqual(new Map([[text, ["approval 1", "approval 2"]]]))
  expect(rivals([ofAnnex], [opened], [ofAnnex])).toStrictEqual(
    new Map([[annex, ["approval 1", "approval 3"]]]),
  )
})

it("A-02: an approval that has ended is in nobody's way, nor is one that was never opened", () => {
  expect(rivals([opened, returned], [opened], [])).toStrictEqual(new Map())
})
