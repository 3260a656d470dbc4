import { copyFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
import type { EventStore, Recorded } from "@programme-lifecycle/core"
import {
  catchUpPolicies,
  openReadModels,
  policyExceptions,
  type ReadModels,
} from "@programme-lifecycle/projections"
import { openSqliteStore, type SqliteStore } from "@programme-lifecycle/store-sqlite"
import { bareAppends, bareLog, fill } from "./log.ts"
import { interleaved, median, print, report, timed, warming } from "./measure.ts"
import { decidedStreams, profile, programmeStreams, type Stream } from "./story.ts"

/** The runner of the policies: over a log that sets nothing off, over decisions that each set something off, and at the head of logs. */
export const policies = async (folder: string, rounds: number): Promise<void> => {
  for (const size of [10_000, 100_000]) await quietLog(folder, size, rounds)
  for (const decisions of [200, 2_000]) await reactions(folder, decisions, rounds)
  await atTheHead(folder, [1_000, 100_000], rounds)
}

/**
 * Reads a log from which nothing follows, against its rows and their JSON by the bare driver. Of every 60 events, one starts a
 * preparation, so that it is looked up whether anything has waited for it, and three streams are taken note of: the goal leaves one
 * and a half times the bare reading for that, at any length.
 */
const quietLog = async (folder: string, size: number, rounds: number): Promise<void> => {
  const path = join(folder, `quiet-${size}.sqlite`)
  const events = await fill(path, size)
  const store = openSqliteStore(path)
  const bare = bareLog(path)
  const models = Array.from({ length: rounds + warming }, (_, round) =>
    openReadModels(join(folder, `quiet-models-${size}-${round}.sqlite`)),
  )
  const figures = await interleaved(
    rounds,
    events,
    (round) => catchUp(store, models[round]),
    () => bare.read(),
  )
  if ((await store.head()) !== events) throw new Error("something was set off")
  for (const one of [store, bare, ...models]) one.close()
  for (const one of [store, ...models]) remove(one.path)
  const rate = Math.round(1_000_000 / figures.ours.median)
  report(`policies, ${events} quiet events`, figures, `goal: 40 % of raw; ${rate} events/s`)
}

/**
 * Decisions from each of which an adoption follows, against the same reads and durable appends by the bare driver. Ours also reads and
 * takes note of the ten events that led to each decision, and decides as any durable command does.
 */
const reactions = async (folder: string, decisions: number, rounds: number): Promise<void> => {
  const path = join(folder, `decided-${decisions}.sqlite`)
  const store = openSqliteStore(path)
  for (let n = 0; n < decisions; n += 1) await append(store, decidedStreams(n))
  store.close()
  const adopted = await adoptions(path, folder)
  if (adopted.length !== decisions) throw new Error(`${adopted.length} adoptions of ${decisions} decisions`)
  const figures = await onCopies(folder, path, rounds, decisions, adopted)
  remove(path)
  report(`policies, ${decisions} reactions`, figures, "goal: 45 % of raw")
}

const onCopies = async (
  folder: string,
  path: string,
  rounds: number,
  decisions: number,
  adopted: readonly Recorded[],
) => {
  const copies = Array.from({ length: rounds + warming }, (_, round) => {
    const [ours, raw] = [`${path}-ours-${round}`, `${path}-raw-${round}`]
    copyFileSync(path, ours)
    copyFileSync(path, raw)
    const models = openReadModels(join(folder, `decided-models-${decisions}-${round}.sqlite`))
    return { store: openSqliteStore(ours), models, bare: bareAppends(raw), raw }
  })
  const figures = await interleaved(
    rounds,
    decisions,
    (round) => catchUp(copies[round]?.store, copies[round]?.models),
    (round) => {
      for (const event of adopted) copies[round]?.bare.append(event.stream, () => event)
    },
  )
  for (const { store, models, bare, raw } of copies) {
    for (const one of [store, models, bare]) one.close()
    for (const one of [store.path, models.path, raw]) remove(one)
  }
  return figures
}

/** What the policies record over the log, from a copy of it. */
const adoptions = async (path: string, folder: string): Promise<readonly Recorded[]> => {
  const copy = `${path}-once`
  copyFileSync(path, copy)
  const store = openSqliteStore(copy)
  const models = openReadModels(join(folder, "once.sqlite"))
  const before = await store.head()
  await catchUpPolicies(store, models, { profile })
  const [exception] = policyExceptions(models)
  if (exception !== undefined) throw new Error(`refused: ${exception.refusal.type}`)
  const recorded: Recorded[] = []
  for await (const page of store.readAll({ after: before })) recorded.push(...page)
  for (const one of [store, models]) one.close()
  for (const one of [copy, models.path]) remove(one)
  return recorded
}

/** What more events cost where the policies stand at the head of a log: it must not matter how long the log is. */
const atTheHead = async (folder: string, sizes: readonly number[], rounds: number): Promise<void> => {
  const logs: Log[] = []
  for (const size of sizes) {
    const path = join(folder, `head-${size}.sqlite`)
    await fill(path, size)
    const store = openSqliteStore(path)
    const models = openReadModels(join(folder, `head-models-${size}.sqlite`))
    await catchUp(store, models)
    logs.push({ size, store, models })
  }
  const mandated = (n: number) =>
    programmeStreams(n)
      .slice(0, 1)
      .map((stream) => ({ ...stream, events: stream.events.slice(0, 1) }))
  await inTurn("one quiet event at the head", logs, rounds, mandated)
  await inTurn("a decision and its programme at the head", logs, rounds, decidedStreams)
  for (const { store, models } of logs)
    for (const one of [store, models]) {
      one.close()
      remove(one.path)
    }
}

interface Log {
  readonly size: number
  readonly store: SqliteStore
  readonly models: ReadModels
}

/** The same on each of the logs in turn, so that all meet the same machine. */
const inTurn = async (
  what: string,
  logs: readonly Log[],
  rounds: number,
  streams: (n: number) => readonly Stream[],
): Promise<void> => {
  const took = logs.map((log) => ({ ...log, figures: [] as number[] }))
  for (let n = 0; n < rounds * 20; n += 1)
    for (const { store, models, figures } of took) {
      await append(store, streams(n))
      figures.push(await timed(() => catchUp(store, models)))
    }
  const shown = took.map(
    ({ size, figures }) =>
      `after ${size} events ${median(figures).toFixed(0)} µs (fastest ${Math.min(...figures).toFixed(0)})`,
  )
  print([`policies, ${what}`.padEnd(53), ...shown, "goal: the same"].join("  "))
}

const catchUp = async (store: EventStore | undefined, models: ReadModels | undefined): Promise<void> => {
  if (store !== undefined && models !== undefined) await catchUpPolicies(store, models, { profile })
}

const append = async (store: EventStore, streams: readonly Stream[]): Promise<void> => {
  for (const { name, events } of streams) if (isNonEmpty(events)) await store.append(name, "none", events)
}

const remove = (path: string): void => {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true })
}
