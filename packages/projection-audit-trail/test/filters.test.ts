import type { LocalDate } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import type { AuditFilter } from "../src/index.ts"
import {
  aCounty,
  append,
  board,
  council,
  projection,
  raw,
  readModels,
  rescue,
  round,
  services,
  uuid,
} from "./setting.ts"

const [first, second, third] = [`programme-${services}`, `programme-${rescue}`, `consultation-${round}`]

/** Eight events of one year: who, when, what and on which authority differ. */
const trail = async () => {
  const { store, at } = aCounty()
  const on = (from: LocalDate, to: LocalDate = from) => ({ occurredOn: { from, to } })
  const name = { name: { fi: "P" } }
  at("2024-01-10T09:00:00.000Z")
  await append(
    store,
    first,
    raw(1, "ProgrammeRegistered", name, { actor: { capacity: "importer" }, ...on("2023-12-01") }),
  )
  await append(
    store,
    second,
    raw(2, "ProgrammeRegistered", name, { actor: { capacity: "records-officer", body: board } }),
  )
  at("2024-03-31T20:59:59.999Z")
  await append(
    store,
    first,
    raw(
      3,
      "ProgrammeLaunched",
      {},
      {
        actor: { capacity: "portfolio-owner", body: council },
        authority: { body: board, meetingOn: "2024-03-30" },
        ...on("2024-03-01", "2024-03-30"),
      },
    ),
  )
  at("2024-03-31T21:00:00.000Z")
  await append(
    store,
    third,
    raw(
      4,
      "CommentReceived",
      { comment: uuid(62), channel: "paper", received: "2024-03-31", respondent: { kind: "resident" } },
      {
        actor: { capacity: "registry" },
        breaches: [{ rule: "C-05" }],
      },
    ),
  )
  await append(
    store,
    second,
    raw(
      5,
      "ProgrammeLaunched",
      {},
      {
        actor: { capacity: "portfolio-owner", body: board },
        authority: { approval: uuid(71) },
        occurredOn: { text: "keväällä" },
      },
    ),
  )
  at("2024-06-03T09:00:00.000Z")
  const keeper = { actor: { capacity: "records-officer" } } as const
  await append(store, first, raw(6, "EventCorrected", { target: uuid(1), data: name, v: 1 }, keeper))
  await append(store, second, raw(7, "EventAnnulled", { target: uuid(5) }, keeper))
  await append(store, third, raw(8, "SourceAdded", { target: uuid(4), source: { title: "Lehti" } }, keeper))
  const models = readModels()
  await catchUp(store, models, projection)
  return readerOf(models, projection)
}

const everything = [1, 2, 3, 4, 5, 6, 7, 8]

describe("a filter of the audit trail", () => {
  it.each<readonly [string, AuditFilter, readonly number[]]>([
    ["nothing asked", {}, everything],
    ["a capacity", { capacity: "portfolio-owner" }, [3, 5]],
    ["a body acted in", { body: board }, [2, 5]],
    ["recorded from a day", { recordedFrom: "2024-04-01" }, [4, 5, 6, 7, 8]],
    ["recorded up to a day", { recordedTo: "2024-03-31" }, [1, 2, 3]],
    ["recorded on one day", { recordedFrom: "2024-01-10", recordedTo: "2024-01-10" }, [1, 2]],
    ["happened from a day, perhaps", { occurredFrom: "2024-03-30" }, [3, 4, 5, 6, 7, 8]],
    ["happened from the day after", { occurredFrom: "2024-03-31" }, [4, 5, 6, 7, 8]],
    ["happened up to a day, perhaps", { occurredTo: "2024-03-01" }, [1, 2, 3, 5]],
    ["happened before that day", { occurredTo: "2024-02-29" }, [1, 2, 5]],
    ["happened in one month, perhaps", { occurredFrom: "2024-03-10", occurredTo: "2024-03-20" }, [3, 5]],
    ["a stream", { stream: second }, [2, 5, 7]],
    ["a kind of aggregate", { aggregate: "consultation" }, [4, 8]],
    ["a part of its name only", { aggregate: "consult" }, []],
    ["one type", { types: ["ProgrammeLaunched"] }, [3, 5]],
    ["several types", { types: ["ProgrammeLaunched", "CommentReceived"] }, [3, 4, 5]],
    ["no type at all", { types: [] }, []],
    ["an approval as authority", { authority: uuid(71) }, [5]],
    ["a body's decision as authority", { authority: board }, [3]],
    ["corrections only", { only: "corrections" }, [6, 7]],
    ["breaches only", { only: "breaches" }, [4]],
    ["imports only", { only: "imports" }, [1]],
    ["a capacity and a body", { capacity: "portfolio-owner", body: board }, [5]],
    [
      "a kind, a type and days",
      { aggregate: "programme", types: ["ProgrammeRegistered"], occurredTo: "2023-12-31" },
      [1],
    ],
    [
      "corrections of a stream since a day",
      { only: "corrections", stream: first, recordedFrom: "2024-06-03" },
      [6],
    ],
    ["what nothing can be", { only: "imports", capacity: "registry" }, []],
  ])("finds what is asked for: %s", async (_, filter, positions) => {
    const reader = await trail()
    expect(reader.rows(filter, "fi").map(({ position }) => position)).toStrictEqual(positions)
    expect(reader.count(filter)).toBe(positions.length)
    const backwards = reader.rows({ ...filter, order: "newest first" }, "fi")
    expect(backwards.map(({ position }) => position)).toStrictEqual([...positions].reverse())
  })

  it("pages in either order by the last position and a limit", async () => {
    const reader = await trail()
    const pagesOf = (filter: AuditFilter): readonly (readonly number[])[] => {
      const page = reader.rows({ ...filter, limit: 3 }, "fi").map(({ position }) => position)
      const last = page.at(-1)
      return last === undefined ? [] : [page, ...pagesOf({ ...filter, after: last })]
    }
    expect(pagesOf({})).toStrictEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ])
    expect(pagesOf({ order: "newest first" })).toStrictEqual([
      [8, 7, 6],
      [5, 4, 3],
      [2, 1],
    ])
    expect(pagesOf({ aggregate: "programme" })).toStrictEqual([
      [1, 2, 3],
      [5, 6, 7],
    ])
    expect(reader.rows({ limit: 0 }, "fi")).toStrictEqual([])
    expect(reader.count({ limit: 3 })).toBe(8)
    expect(reader.count()).toBe(8)
  })

  it("finds by the person who acted, whom they acted for, and what an event followed from or belongs to", async () => {
    const { store } = aCounty()
    const more: readonly Partial<Parameters<typeof raw>[3]>[] = [
      { actor: { capacity: "registry", person: "clerk-y" } },
      { actor: { capacity: "registry", person: "clerk-x", onBehalfOf: board } },
      { cause: uuid(1), correlation: uuid(90) },
      { authority: { body: board, meetingOn: "2024-02-12", caseNumber: "LAPHA/12/2024" } },
    ]
    for (const [n, metadata] of more.entries())
      await append(store, first, raw(n + 1, "ProgrammeLaunched", {}, metadata))
    const models = readModels()
    await catchUp(store, models, projection)
    const found = (filter: AuditFilter) =>
      readerOf(models, projection)
        .rows(filter, "fi")
        .map(({ position }) => position)
    expect(found({ person: "clerk-y" })).toStrictEqual([1])
    expect(found({ onBehalfOf: board })).toStrictEqual([2])
    expect(found({ cause: uuid(1) })).toStrictEqual([3])
    expect(found({ correlation: uuid(90) })).toStrictEqual([3])
    expect(found({ caseNumber: "LAPHA/12/2024" })).toStrictEqual([4])
  })

  it("gives 100 rows where it says no limit", async () => {
    const { store } = aCounty()
    for (let n = 1; n <= 130; n += 1) await append(store, first, raw(n, "ProgrammeLaunched", {}))
    const models = readModels()
    await catchUp(store, models, projection)
    const reader = readerOf(models, projection)
    expect(reader.rows({}, "fi")).toHaveLength(100)
    expect(reader.rows({ order: "newest first" }, "fi").at(-1)?.position).toBe(31)
    expect(reader.count({})).toBe(130)
  })
})

describe("a hostile filter", () => {
  const hostile = ["' OR 1=1 --", '"; DROP TABLE audit_trail_1_row; --', "%", "*", "\u0000", "🦌'"]

  it.each(["capacity", "body", "stream", "aggregate", "authority"] as const)(
    "finds nothing by its %s",
    async (key) => {
      const reader = await trail()
      for (const text of hostile) {
        expect(reader.rows({ [key]: text }, "fi")).toStrictEqual([])
        expect(reader.count({ [key]: text })).toBe(0)
      }
      expect(reader.count()).toBe(8)
    },
  )

  it("finds nothing by its types", async () => {
    const reader = await trail()
    expect(reader.count({ types: hostile })).toBe(0)
    expect(reader.count({ types: [] })).toBe(0)
    expect(reader.count()).toBe(8)
  })

  it.each([
    ["recordedFrom", "1.2.2024"],
    ["recordedTo", "2024-02-30"],
    ["occurredFrom", "'; DELETE FROM audit_trail_1_row; --"],
    ["occurredTo", 20_240_201],
    ["only", "nonsense"],
    ["order", "desc"],
    ["limit", -1],
    ["limit", 1.5],
    ["limit", Number.NaN],
    ["after", "3"],
    ["types", "ProgrammeLaunched"],
    ["capcity", "registry"],
  ])("is refused where its %s is %s, and answers with no rows", async (field, value) => {
    const reader = await trail()
    const filter = { [field]: value } as AuditFilter
    const wrong = expect.objectContaining({ name: "TypeError", message: expect.stringContaining(field) })
    expect(() => reader.rows(filter, "fi")).toThrow(wrong)
    expect(() => reader.count(filter)).toThrow(wrong)
  })
})
