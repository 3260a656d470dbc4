import { join } from "node:path"
import {
  approval,
  consultation,
  lifecycle,
  preparation,
  programme,
  wellbeingServicesCounty as profile,
} from "@programme-lifecycle/core"
import { adoptionsOf, countComments } from "@programme-lifecycle/core/views"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { afterAll, describe, expect, test, vi } from "vitest"
import { run, temporaryFolder } from "../testing/run.ts"
import { document, handling, letter, participation, preparation2026, round, statement } from "./county.ts"
import { secondDraft } from "./preparing.ts"

vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolder()
const walk = await run("02-live-walk", ["--data", folder.path])
const store = openSqliteStore(join(folder.path, "walk.sqlite"))
const county = lifecycle({ store, profile, actor: { capacity: "auditor" } })
afterAll(() => {
  store.close()
  folder[Symbol.dispose]()
})

const lines = walk.stdout.split("\n")
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text))

describe("the live walk", () => {
  test("prints what output.txt holds, wherever it keeps its files: `vitest --update` writes it anew", async () => {
    expect([walk.code, walk.stderr]).toStrictEqual([0, `kept in ${folder.path}\n`])
    await expect(walk.stdout).toMatchFileSnapshot("output.txt")
    expect(await run("02-live-walk", [])).toStrictEqual({ ...walk, stderr: "" })
  })

  test("X-01, C-10: the submission is refused, because two comments have no answer", () => {
    const refused = lineOf("REFUSED")
    expect(lines.slice(refused, refused + 3)).toStrictEqual([
      "2026-12-14  preparing-body      REFUSED   The programme is not ready: CONSULTATION_OPEN, COMMENT_UNANSWERED.",
      `${" ".repeat(42)}CONSULTATION_OPEN (X-01): Comments on the participation programme`,
      `${" ".repeat(42)}COMMENT_UNANSWERED (C-10): the statement of Kaskela; the letter of a resident`,
    ])
  })

  test("P-09: the submission is accepted later, once, and holds the report it rests on", async () => {
    expect(lineOf("Submitted for approval")).toBeGreaterThan(lineOf("REFUSED"))
    const { state } = await county.load(programme, participation)
    expect(state.submissions).toHaveLength(1)
    expect(state.submissions[0]).toMatchObject({
      status: "adopted",
      approval: handling,
      versions: [secondDraft],
      report: {
        on: "2027-01-11",
        blockers: [],
        warnings: [{ code: "VERSION_CHANGED_AFTER_CONSULTATION", about: [document] }],
      },
      on: { from: "2027-01-11", to: "2027-01-11" },
    })
  })

  test("C-09: one comment came in time and one late, which was admitted; both are answered", async () => {
    const { state } = await county.load(consultation, round)
    expect(state.status).toBe("concluded")
    expect([...state.comments].map(([id, { ruling, answers }]) => [id, ruling, answers])).toStrictEqual([
      [statement, undefined, 1],
      [letter, "admitted", 1],
    ])
    expect(countComments(state)).toMatchObject({ received: 2, late: 1, unruled: [], unanswered: [] })
  })

  test("the preparation is complete, the council has decided, and the document is adopted on that day", async () => {
    const prepared = (await county.load(preparation, preparation2026)).state
    expect([prepared.status, prepared.completedVersions]).toStrictEqual(["complete", [secondDraft]])
    const meeting = { from: "2027-02-15", to: "2027-02-15" }
    expect((await county.load(approval, handling)).state).toMatchObject({
      status: "decided",
      decidedOn: meeting,
    })
    const { state } = await county.load(programme, participation)
    expect(state.documents.map(({ document: id }) => id)).toStrictEqual([document])
    expect(adoptionsOf(state.documents[0])).toMatchObject([{ adopted: secondDraft, on: meeting }])
  })

  test("E-03: the mistyped day stands in the log, with its correction and the reason for it", () => {
    const trail = lines.slice(lineOf("THE AUDIT TRAIL")).join("\n")
    expect(trail).toContain("happened         5 February 2027")
    expect(trail).toMatch(/later corrected +programme-/)
    expect(trail).toMatch(/changed +occurredOn\.from: 2027-02-05 → 2027-02-15/)
    expect(trail).toMatch(/because +The council met on 15 February; the day was mistyped as 5 February\./)
  })

  test("is not walked twice in one folder", async () => {
    const { code, stdout, stderr } = await run("02-live-walk", ["--data", folder.path])
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toBe(`${join(folder.path, "walk.sqlite")} holds a walk already: name another folder\n`)
  })

  test("answers an option it does not know with its usage on stderr, and exit code 2", async () => {
    const { code, stdout, stderr } = await run("02-live-walk", ["--json"])
    expect([code, stdout]).toStrictEqual([2, ""])
    expect(stderr).toContain("node examples/02-live-walk/main.ts [--data FOLDER]")
  })
})
