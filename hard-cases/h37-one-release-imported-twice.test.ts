import * as E from "fp-ts/lib/Either.js"
import { expect, it } from "vitest"
import { fact, importHistory, programme, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy } from "./county.ts"

const release = { title: "Tiedote 2.3.2023", publishedOn: "2023-03-02" } as const
const page = { title: "Strategiasivu", locator: "2.3.2023", publishedOn: "2023-03-20" } as const

/** The launch as a source tells it: its key names the fact, whatever the source. */
const launch = (source: typeof release | typeof page) => [
  fact(
    "lapha/board/2023-03-01/mandate/palvelustrategia",
    programme,
    id("programme"),
    { type: "MandateProgramme", data: { name: { fi: "Palvelustrategia" } } },
    {
      ...ruledBy("board", "2023-03-01"),
      occurredOn: { from: "2023-03-01", to: "2023-03-01" },
      sources: [source],
    },
  ),
]

it("H37: a release whose text stands on a page too is imported twice: one event, two sources", async () => {
  const { store, clock, audit } = aCounty()
  const bring = (source: typeof release | typeof page) =>
    importHistory(store, launch(source), { profile, clock })
  expect(await bring(release)).toStrictEqual(E.right({ facts: 1, recorded: 1, known: 0, sourcesAdded: 0 }))
  expect(await bring(page)).toStrictEqual(E.right({ facts: 1, recorded: 0, known: 1, sourcesAdded: 1 }))

  const [mandate, further, ...others] = await audit()
  expect([mandate?.type, further?.type, others.length]).toStrictEqual(["ProgrammeMandated", "SourceAdded", 0])
  expect(mandate?.sources).toStrictEqual([release])
  expect(further?.data).toStrictEqual({ target: mandate?.id, source: page })
  expect(mandate?.correctedBy.map(({ at }) => at)).toStrictEqual([further?.at])

  expect(await bring(page)).toStrictEqual(E.right({ facts: 1, recorded: 0, known: 1, sourcesAdded: 0 }))
})
