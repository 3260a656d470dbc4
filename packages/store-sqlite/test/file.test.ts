import { createHash } from "node:crypto"
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { describe, expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core"
import { aStream, anEvent, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore, StoreFileError } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const aPath = (): string => join(temporaryDirectory(), "log.db")

/** A file of the store with enough events for several pages of the tree. */
const aFile = async (): Promise<string> => {
  const path = aPath()
  using store = openSqliteStore(path)
  for (let number = 0; number < 40; number += 1)
    await store.append(aStream(), number === 0 ? "none" : number - 1, [
      anEvent(number, { text: "a".repeat(2_000) }),
    ])
  return path
}

/** What somebody else does to a file, by a connection without the store's settings. */
const byOthers = (path: string, sql: string): void => {
  const database = new DatabaseSync(path, { defensive: false })
  database.exec(sql)
  database.close()
}

const overwrite = (path: string, at: number, bytes: Buffer): void => {
  const file = readFileSync(path)
  bytes.copy(file, at)
  writeFileSync(path, file)
}

const fingerprint = (path: string) => ({
  files: readdirSync(dirname(path)),
  sha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
})

const refusalOf = (path: string): unknown => {
  try {
    openSqliteStore(path).close()
    return undefined
  } catch (error) {
    return error
  }
}

/** What comes of opening the file: as what it is refused, and what the refusal says and leaves. */
const opening = (path: string) => {
  const error = refusalOf(path)
  if (!(error instanceof StoreFileError)) return { refusedAs: error }
  return {
    refusedAs: error.kind,
    inOneSentence: /^[^\n]+\.$/.test(error.message),
    namingThePath: error.message.includes(path),
    after: fingerprint(path),
  }
}

/** A refusal that leaves the file as it is now. */
const refused = (path: string, refusedAs: StoreFileError["kind"]) => ({
  refusedAs,
  inOneSentence: true,
  namingThePath: true,
  after: fingerprint(path),
})

describe("a file that is not the store's is refused and left as it was", () => {
  test.each([
    ["a text", "Aluehallitus päätti 1.3.2023 käynnistää viisi ohjelmaa. ".repeat(200)],
    ["a few bytes", "x"],
    ["zeros", "\0".repeat(8_192)],
  ])("%s", (_, content) => {
    const path = aPath()
    writeFileSync(path, content)
    const expected = refused(path, "foreign")
    expect(opening(path)).toStrictEqual(expected)
  })

  test.each([
    ["without a mark", ""],
    ["with another's mark", "PRAGMA application_id = 7"],
    ["in WAL mode", "PRAGMA journal_mode = WAL"],
    ["whose table bears the name of ours", "CREATE TABLE event (position INTEGER PRIMARY KEY)"],
  ])("a SQLite file %s", (_, sql) => {
    const path = aPath()
    byOthers(path, `CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('a'); ${sql}`)
    const expected = refused(path, "foreign")
    expect(opening(path)).toStrictEqual(expected)
  })

  test("a SQLite file in WAL mode whose last process was killed", () => {
    const path = aPath()
    const origin = join(temporaryDirectory(), "origin.db")
    const other = new DatabaseSync(origin)
    other.exec("PRAGMA journal_mode = WAL; CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('a')")
    for (const part of ["", "-wal", "-shm"]) copyFileSync(origin + part, path + part)
    other.close()
    const expected = refused(path, "foreign")
    expect(opening(path)).toStrictEqual(expected)
  })

  test("a SQLite file that its killed process left in the middle of a change", () => {
    const path = aPath()
    const origin = join(temporaryDirectory(), "origin.db")
    const other = new DatabaseSync(origin)
    other.exec("CREATE TABLE person (name TEXT); PRAGMA cache_size = 1; BEGIN")
    for (let count = 0; count < 100; count += 1) other.exec("INSERT INTO person VALUES (hex(zeroblob(500)))")
    for (const part of ["", "-journal"]) copyFileSync(origin + part, path + part)
    other.close()
    const expected = refused(path, "foreign")
    expect(opening(path)).toStrictEqual(expected)
  })

  test.each([
    ["a table", "CREATE TABLE more (a TEXT)"],
    ["a trigger", "CREATE TRIGGER quiet BEFORE DELETE ON event BEGIN SELECT raise(IGNORE); END"],
    [
      "a view over the table, which could hide an event",
      "ALTER TABLE event RENAME TO hidden; CREATE VIEW event AS SELECT * FROM hidden",
    ],
  ])("a file of ours to which somebody has added %s", async (_, sql) => {
    const path = await aFile()
    byOthers(path, sql)
    const expected = refused(path, "foreign")
    expect(opening(path)).toStrictEqual(expected)
  })
})

describe("a damaged file is refused and left as it was", () => {
  test.each<[string, (path: string) => void]>([
    ["its header is garbage", (path) => overwrite(path, 0, Buffer.alloc(100, 0xa5))],
    ["its first 24 bytes are garbage", (path) => overwrite(path, 0, Buffer.alloc(24, 0xa5))],
    ["its first page is cut off", (path) => truncateSync(path, 3_000)],
    ["its last pages are cut off", (path) => truncateSync(path, 4_096 * 10)],
    ["its last page is cut in the middle", (path) => truncateSync(path, readFileSync(path).length - 1)],
    ["the table's pages are garbage", (path) => overwrite(path, 4_096, Buffer.alloc(4_096, 0xa5))],
    [
      "its first event is no JSON",
      (path) => byOthers(path, "UPDATE event SET data = '{' WHERE position = 1"),
    ],
    [
      "its last event is no JSON",
      (path) => byOthers(path, "UPDATE event SET metadata = '' WHERE position = 40"),
    ],
    [
      "a position is no safe integer",
      (path) => byOthers(path, "UPDATE event SET position = 9007199254740993 WHERE position = 40"),
    ],
    ["its index is gone", (path) => byOthers(path, "DROP INDEX event_by_stream")],
    ["its table was altered", (path) => byOthers(path, "ALTER TABLE event ADD COLUMN more TEXT")],
    ["its version is gone", (path) => byOthers(path, "PRAGMA user_version = 0")],
    [
      "one letter of its schema differs",
      (path) =>
        byOthers(
          path,
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE INDEX', 'UNIQUE  INDEX') WHERE type = 'index'",
        ),
    ],
  ])("when %s", async (_, damage) => {
    const path = await aFile()
    damage(path)
    const expected = refused(path, "damaged")
    expect(opening(path)).toStrictEqual(expected)
  })
})

test("a damaged file is refused even when only the last byte of its index is cut off", async () => {
  const path = aPath()
  const store = openSqliteStore(path)
  const short = (number: number) => anEvent(number, { text: "a".repeat(100) })
  await store.append(aStream(), "none", [
    short(0),
    ...Array.from({ length: 99 }, (_, index) => short(1 + index)),
  ])
  store.close()
  truncateSync(path, readFileSync(path).length - 1)
  const expected = refused(path, "damaged")
  expect(opening(path)).toStrictEqual(expected)
})

test("a file of a later version is refused and left as it was, whatever its schema is", async () => {
  const path = await aFile()
  byOthers(path, "PRAGMA user_version = 2; CREATE TABLE leaf (hash BLOB)")
  const expected = refused(path, "newer")
  expect(opening(path)).toStrictEqual(expected)
})

test("a log whose file is gone is not thrown away", async () => {
  const path = aPath()
  const origin = join(temporaryDirectory(), "origin.db")
  using store = openSqliteStore(origin)
  await store.append(aStream(), "none", [anEvent(1)])
  copyFileSync(`${origin}-wal`, `${path}-wal`)
  const before = readFileSync(`${path}-wal`)
  expect(refusalOf(path)).toMatchObject({ kind: "damaged", message: expect.stringContaining(path) })
  writeFileSync(path, "")
  expect(refusalOf(path)).toMatchObject({ kind: "damaged" })
  expect(readFileSync(`${path}-wal`)).toStrictEqual(before)
})

test("a creation that was killed half-way is taken back and done again", async () => {
  const path = aPath()
  const origin = join(temporaryDirectory(), "origin.db")
  openSqliteStore(origin).close()
  byOthers(origin, "PRAGMA journal_mode = DELETE")
  copyFileSync(origin, path)
  // The journal of a transaction on a file that was empty: no page to restore, no page before.
  const journal = Buffer.alloc(512)
  Buffer.from("d9d505f920a163d7", "hex").copy(journal)
  journal.writeUInt32BE(512, 20)
  journal.writeUInt32BE(4_096, 24)
  writeFileSync(`${path}-journal`, journal)
  truncateSync(path, 4_096)

  using store = openSqliteStore(path)
  await store.append(aStream(), "none", [anEvent(1)])
  expect(store.check()).toStrictEqual([])
})

test("a missing or empty file is created", async () => {
  for (const path of [aPath(), aPath()]) {
    if (!existsSync(path)) writeFileSync(path, "")
    using store = openSqliteStore(path)
    await store.append(aStream(), "none", [anEvent(1)])
    expect(store.path).toBe(path)
    expect(await collect(store.readAll())).toHaveLength(1)
  }
})

test("a file that is closed holds everything by itself, and is opened again without a change", async () => {
  const path = await aFile()
  const before = fingerprint(path)
  expect(before.files).toStrictEqual(["log.db"])
  using store = openSqliteStore(path)
  expect(await collect(store.readAll())).toHaveLength(40)
  store.close()
  expect(fingerprint(path)).toStrictEqual(before)
})

test("opening a file that another store of the same process has open disturbs neither", async () => {
  const path = await aFile()
  using one = openSqliteStore(path)
  using two = openSqliteStore(path)
  await one.append(aStream(), 39, [anEvent(40)])
  two.close()
  await one.append(aStream(), 40, [anEvent(41)])
  expect(await collect(one.readAll())).toHaveLength(42)
})

test("a missing directory, or a directory in place of the file, is a StoreError that says so", () => {
  const directory = temporaryDirectory()
  expect(refusalOf(join(directory, "missing", "log.db"))).toMatchObject({
    name: "StoreError",
    message: expect.stringMatching(/missing.* does not exist\.$/),
  })
  mkdirSync(join(directory, "place"))
  expect(refusalOf(join(directory, "place"))).toMatchObject({
    name: "StoreError",
    message: expect.stringMatching(/is not a file\.$/),
  })
  expect(readdirSync(directory)).toStrictEqual(["place"])
})

test.skipIf(process.getuid?.() === 0)(
  "a directory that may not be written is a StoreError that says so",
  () => {
    const directory = temporaryDirectory()
    chmodSync(directory, 0o500)
    const error = refusalOf(join(directory, "log.db"))
    chmodSync(directory, 0o700)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ message: expect.stringMatching(/may not be written\.$/) })
  },
)
