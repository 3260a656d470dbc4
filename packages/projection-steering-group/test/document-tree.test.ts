import { portfolio, programme } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { documentTreeOf, documentTreeText } from "../src/index.ts"
import { begin, board, looked, strategy as ofPortfolio, whole } from "./county.ts"
import { aCounty, append, grounds, inMemory, noon, projection, raw, readModels, uuid } from "./setting.ts"

const [strategy, services, action, care] = [uuid(221), uuid(222), uuid(223), uuid(224)]
const notStated = { untold: "not stated" }

/** A strategy, a programme that makes it more precise, and one that makes that more precise; and two classes below. */
const planted = async () => {
  const county = aCounty()
  await begin(county)
  const tell = (id: string, type: string, data: object) =>
    county.does("portfolio-owner", programme, id, { type, data }, grounds)
  await tell(strategy, "RegisterProgramme", { name: { fi: "Strategia" } })
  await tell(services, "RegisterProgramme", { name: { fi: "Palvelustrategia" }, refines: strategy })
  await tell(action, "RegisterProgramme", { name: { fi: "Toimenpiteet" }, refines: services })
  await tell(care, "RegisterProgramme", { name: { fi: "Hoiva" }, refines: strategy })
  await tell(strategy, "AddDocument", {
    document: uuid(231),
    kind: "county_strategy",
    title: { fi: "Strategian asiakirja" },
    required: true,
    edition: 1,
  })
  for (const [name, tier, decidedBy, refines] of [
    ["Toimenpideohjelmat", "board", board, services],
    ["Käsikirjat", "management", { untold: "deferred" }, undefined],
  ] as const)
    await county.does("portfolio-owner", portfolio, whole, {
      type: "DescribeDocumentClass",
      data: { name: { fi: name }, tier, decidedBy, ...(refines !== undefined && { refines }) },
    })
  const models = readModels()
  await catchUp(county.store, models, projection)
  return readerOf(models, projection)
}

const leaf = (id: string, fi: string) => ({ id, name: { fi }, documents: [], refinedBy: [], classes: [] })

describe("the tree of documents", () => {
  it("holds below each text what makes it more precise, and the classes that fill it in", async () => {
    expect(documentTreeOf(await planted(), strategy, looked)).toStrictEqual({
      id: strategy,
      name: { fi: "Strategia" },
      documents: [
        {
          id: uuid(231),
          kind: "county_strategy",
          title: { fi: "Strategian asiakirja" },
          required: true,
          edition: 1,
          statutory: notStated,
          bases: [],
          period: notStated,
          decider: notStated,
          version: notStated,
          state: notStated,
        },
      ],
      refinedBy: [
        {
          ...leaf(services, "Palvelustrategia"),
          refinedBy: [leaf(action, "Toimenpiteet")],
          classes: [
            {
              name: { fi: "Toimenpideohjelmat" },
              tier: "board",
              decidedBy: { id: board, name: { fi: "Aluehallitus" } },
            },
          ],
        },
        leaf(care, "Hoiva"),
      ],
      classes: [],
    })
  })

  it("tells beside the tree the classes that no source says refine anything", async () => {
    const tree = documentTreeOf(await planted(), ofPortfolio, looked)
    expect(tree.classes).toStrictEqual([])
    expect(tree.besides).toStrictEqual([
      { name: { fi: "Käsikirjat" }, tier: "management", decidedBy: { untold: "deferred" } },
    ])
    const [first, last] = documentTreeText(tree, { language: "en" }).split("\n")
    expect(first).toBe("   Hyvinvointialuestrategia")
    expect(last).toBe(
      "   Besides these: Käsikirjat: decided by: decided later, management (a class of documents)",
    )
  })

  it("begins at any text, and is bare where nothing is told", async () => {
    const states = await planted()
    expect(documentTreeOf(states, action, looked)).toStrictEqual(leaf(action, "Toimenpiteet"))
    expect(documentTreeOf(states, uuid(999), looked)).toStrictEqual({
      id: uuid(999),
      documents: [],
      refinedBy: [],
      classes: [],
    })
  })

  it("is cut off where a text makes itself more precise over others", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const circle = [uuid(1), uuid(2), uuid(3)] as const
    for (const [index, id] of circle.entries())
      await append(
        store,
        `programme-${id}`,
        raw(10 + index, "ProgrammeRegistered", {
          name: { fi: `N${index}` },
          refines: circle[(index + 1) % 3],
        }),
      )
    const itself = uuid(4)
    await append(
      store,
      `programme-${itself}`,
      raw(20, "ProgrammeRegistered", { name: { fi: "Itse" }, refines: itself }),
    )
    const models = readModels()
    await catchUp(store, models, projection)
    const states = readerOf(models, projection)
    expect(documentTreeOf(states, circle[0], looked)).toStrictEqual({
      ...leaf(circle[0], "N0"),
      refinedBy: [{ ...leaf(circle[2], "N2"), refinedBy: [leaf(circle[1], "N1")] }],
    })
    expect(documentTreeOf(states, itself, looked)).toStrictEqual(leaf(itself, "Itse"))
  })
})

describe("the tree of documents as text", () => {
  it("sets each level a step further in", async () => {
    const lines = documentTreeText(documentTreeOf(await planted(), strategy, looked), {
      language: "fi",
    }).split("\n")
    const indentOf = (name: string) => lines.find((line) => line.trimStart().startsWith(name))?.search(/\S/)
    expect(
      ["Strategia", "Palvelustrategia", "Toimenpiteet", "Toimenpideohjelmat", "Hoiva"].map(indentOf),
    ).toStrictEqual([3, 6, 9, 9, 6])
    const text = lines.join(" ")
    expect(text).toContain("Aluehallitus")
    expect(text).toContain("ei mainittu")
  })

  it.each([20, 60, 100])("keeps its lines to %s characters however deep it is", async (columns) => {
    const store = inMemory(() => noon("2024-06-03"))
    for (let n = 1; n <= 25; n += 1)
      await append(
        store,
        `programme-${uuid(n)}`,
        raw(100 + n, "ProgrammeRegistered", {
          name: { fi: `Hyvinvointialueen palvelustrategiaa tarkentava ohjelma, osa ${n}` },
          ...(n > 1 && { refines: uuid(n - 1) }),
        }),
      )
    const models = readModels()
    await catchUp(store, models, projection)
    const tree = documentTreeOf(readerOf(models, projection), uuid(1), looked)
    const lines = documentTreeText(tree, { language: "fi", columns }).split("\n")
    expect(lines.filter((line) => line.length > Math.max(60, columns))).toStrictEqual([])
    expect(lines.join(" ").match(/osa/g)).toHaveLength(25)
  })
})
