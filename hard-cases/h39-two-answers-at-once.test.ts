import * as E from "fp-ts/lib/Either.js"
import { expect, it, onTestFinished } from "vitest"
import {
  consultation,
  lifecycle,
  wellbeingServicesCounty as profile,
  type EventStore,
  type RevisionConflict,
} from "@programme-lifecycle/core"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { aComment, aCounty, aRound, id, sha } from "./county.ts"

const answer = (name: string) =>
  ({
    type: "AnswerComment",
    data: {
      comment: id("comment"),
      answer: id(name),
      text: { ref: name, sha256: sha("a") },
      disposition: { outcome: "taken_into_account", locator: "luku 3" },
    },
  }) as const

it("H39: two officials answer the same comment at once, each over their own connection, and no answer is lost", async () => {
  const { at, clock, does, file, state } = aCounty()
  at("2024-06-03")
  await does("consultation-owner", consultation, id("round"), aRound({ lastDay: "2024-06-30" }))
  await does("registry", consultation, id("round"), aComment("comment", "2024-06-03T08:00:00.000Z"))
  const conflicts: RevisionConflict[] = []
  const anOffice = () => {
    const store = openSqliteStore(file, { clock })
    onTestFinished(() => store.close())
    const watched: EventStore = {
      ...store,
      append: async (...args) => {
        const appended = await store.append(...args)
        if (E.isLeft(appended)) conflicts.push(appended.left)
        return appended
      },
    }
    return lifecycle({ store: watched, profile, actor: { capacity: "preparer" }, clock })
  }
  const offices = [anOffice(), anOffice()]
  const both = await Promise.all(
    offices.map((office, index) => office.handle(consultation, id("round"), answer(`answer ${index}`))),
  )
  expect(conflicts).toMatchObject([{ type: "RevisionConflict", expected: 1, actual: 2 }])
  expect(both.filter(E.isRight).map(({ right }) => right.revision)).toStrictEqual([2, 3])
  expect((await state(consultation, id("round"))).comments.get(id("comment"))?.answers).toBe(2)
})
