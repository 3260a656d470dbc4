import { expect, it } from "vitest"
import { matter, services, servicesText } from "./county.ts"
import { adopted, decided, rowOn } from "./deciding.ts"
import { aLog, day, version } from "./log.ts"
import { uuid } from "./setting.ts"

it("P-12: the text before an annulled amendment stands again, with its number and its day", async () => {
  const log = aLog()
  await decided(log)
  await adopted(log)
  const amendment = uuid(79)
  const amended = { document: servicesText, adopted: version(3), approval: amendment, kind: "amendment" }
  await log.tell("programme", services, "ProgrammeDocumentAdopted", amended, { on: "2024-10-01" })
  const documentOn = async (on: "2024-09-10" | "2025-03-01") => (await rowOn(log, on)).documents[0]
  expect(await documentOn("2024-09-10")).toMatchObject({ version: { is: "adopted", number: 2 } })
  expect(await documentOn("2025-03-01")).toMatchObject({
    version: { is: "adopted", number: 3 },
    adoptedOn: day("2024-10-01"),
  })
  const ruling = { scope: "full", approval: amendment }
  await log.tell("programme", services, "ProgrammeAnnulled", ruling, { on: "2024-11-01" })
  expect(await documentOn("2025-03-01")).toMatchObject({
    version: { is: "adopted", number: 2, on: day("2024-09-02") },
    adoptedOn: day("2024-09-02"),
  })
  await log.tell(
    "programme",
    services,
    "ProgrammeAnnulled",
    { scope: "full", approval: matter },
    {
      on: "2025-01-01",
    },
  )
  const annulled = await documentOn("2025-03-01")
  expect(annulled).toMatchObject({ state: "annulled", version: { untold: "not stated" } })
})
