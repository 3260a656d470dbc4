import * as E from "fp-ts/lib/Either.js"
import { expect } from "vitest"
import type { EventStore, Recorded, RevisionConflict } from "@programme-lifecycle/core"
import type { Appended, ExpectedRevision, NewEvent } from "@programme-lifecycle/core/store"
import type { Step } from "./model-program.ts"
import { anEvent, aStream, collect, type Opened } from "./setting.ts"

interface Attempt {
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly events: readonly [NewEvent, ...NewEvent[]]
}

/** The model: one array of what was accepted, in order, and the appends that were tried. */
interface Model {
  readonly log: (NewEvent & { readonly stream: string; readonly revision: number })[]
  readonly attempts: Attempt[]
  numbers: number
}

/** Runs the program over a store and an array side by side; every answer must be the same. */
export const runProgram = async (name: string, opened: Opened, steps: readonly Step[]): Promise<void> => {
  const model: Model = { log: [], attempts: [], numbers: 0 }
  let { store } = opened
  for (const step of steps) {
    if (step.do === "reopen") store = (await opened.reopen?.()) ?? store
    else await runStep(store, model, step)
    const all = await collect(store.readAll())
    expect({ name, log: all.map(plain) }).toStrictEqual({ name, log: model.log })
    const positions = all.map(({ position }) => position)
    expect(positions).toStrictEqual([...new Set(positions)].toSorted((one, other) => one - other))
  }
}

const runStep = async (
  store: EventStore,
  model: Model,
  step: Exclude<Step, { do: "reopen" }>,
): Promise<void> => {
  switch (step.do) {
    case "append":
      return attempt(store, model, attemptOf(model, step))
    case "repeat": {
      const repeated = repetitionOf(model, step)
      return repeated === undefined ? undefined : attempt(store, model, repeated)
    }
    case "readStream": {
      const found = await collect(store.readStream(aStream(step.stream), step.from))
      expect(found.map(plain)).toStrictEqual(historyOf(model, aStream(step.stream)).slice(step.from))
      return
    }
    case "readAll": {
      const positions = (await collect(store.readAll())).map(({ position }) => position)
      const after = step.after === undefined ? undefined : (positions[step.after] ?? 0)
      const until = step.until === undefined ? undefined : (positions[step.until] ?? 0)
      const found = await collect(
        store.readAll({ ...(after !== undefined && { after }), ...(until !== undefined && { until }) }),
      )
      const inRange = positions.map((at) => at > (after ?? 0) && at <= (until ?? Infinity))
      expect(found.map(plain)).toStrictEqual(model.log.filter((_, index) => inRange[index]))
      return
    }
    case "moreAfter": {
      const positions = (await collect(store.readAll())).map(({ position }) => position)
      const head = positions.at(-1) ?? 0
      const after = positions[step.after] ?? head + step.after
      const stop = new AbortController()
      const more = store.moreAfter(after, stop.signal).then(
        () => true,
        () => false,
      )
      stop.abort()
      expect(await more).toBe(head > after)
    }
  }
}

const attemptOf = (model: Model, step: Extract<Step, { do: "append" }>): Attempt => {
  const stream = aStream(step.stream)
  const right = historyOf(model, stream).length - 1
  const wanted = step.off === "none" ? -1 : right + step.off
  const [first = {}, ...more] = step.data
  const make = (data: object): NewEvent => anEvent((model.numbers += 1), data)
  return { stream, expected: wanted < 0 ? "none" : wanted, events: [make(first), ...more.map(make)] }
}

/** An append tried before: whole, its first events alone, or with one id replaced. */
const repetitionOf = (model: Model, step: Extract<Step, { do: "repeat" }>): Attempt | undefined => {
  const before = model.attempts[step.which % Math.max(1, model.attempts.length)]
  if (before === undefined) return undefined
  const [first, ...more] = before.events.map((event, index) =>
    index === step.replace ? { ...event, id: anEvent((model.numbers += 1)).id } : event,
  )
  return first === undefined ? undefined : { ...before, events: [first, ...more.slice(0, step.take - 1)] }
}

const attempt = async (store: EventStore, model: Model, tried: Attempt): Promise<void> => {
  const answer = await store.append(tried.stream, tried.expected, tried.events)
  const expected = answerOf(model, tried)
  model.attempts.push(tried)
  if (E.isLeft(expected)) return expect(answer).toStrictEqual(expected)
  const { revision } = expected.right
  const [last] = await collect(store.readStream(tried.stream, revision))
  expect(answer).toStrictEqual(E.right({ revision, position: last?.position }))
}

/** What the port says an append answers; writes to the array where it is accepted. The position is the store's. */
const answerOf = (
  { log }: Model,
  { stream, expected, events }: Attempt,
): E.Either<RevisionConflict, Pick<Appended, "revision">> => {
  const history = log.filter((event) => event.stream === stream)
  const from = expected === "none" ? 0 : expected + 1
  if (from === history.length) {
    log.push(...events.map((event, index) => ({ ...event, stream, revision: from + index })))
    return E.right({ revision: from + events.length - 1 })
  }
  return events.every(({ id }, index) => history[from + index]?.id === id)
    ? E.right({ revision: from + events.length - 1 })
    : E.left({
        type: "RevisionConflict",
        stream,
        expected,
        actual: history.length === 0 ? "none" : history.length - 1,
      })
}

const historyOf = ({ log }: Model, stream: string) => log.filter((event) => event.stream === stream)

const plain = ({ position: _position, recordedAt: _recordedAt, ...event }: Recorded) => event
