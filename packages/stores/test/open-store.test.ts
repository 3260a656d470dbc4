import { existsSync } from "node:fs"
import { join } from "node:path"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openStore } from "../src/index.ts"
import { temporaryDirectory } from "./places.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const server = standIns()

const errorOf = async (url: string): Promise<unknown> => {
  try {
    await using store = await openStore(url)
    return await store.head()
  } catch (error) {
    return error
  }
}

test("memory: is an empty store, a new one each time", async () => {
  await using one = await openStore("memory:")
  await using two = await openStore("memory:")
  await one.append(aStream(), "none", [anEvent(1)])
  expect([await one.head(), await two.head()]).toStrictEqual([1, 0])
})

test("sqlite: opens the file at a path, and closes it when it goes out of scope", async () => {
  const path = join(temporaryDirectory(), "log.db")
  let closed
  {
    await using store = await openStore(`sqlite:${path}`)
    await store.append(aStream(), "none", [anEvent(1)])
    closed = store
  }
  await expect(closed.head()).rejects.toThrow(`${path} is closed.`)
  await using again = await openStore(`sqlite://${path}`)
  expect(await collect(again.readAll())).toHaveLength(1)
})

test("a path is taken letter for letter: blanks, percent signs, hashes, letters of any language", async () => {
  const path = join(temporaryDirectory(), "ohjelmat 100%20 #1 č.db")
  await using store = await openStore(`sqlite:${path}`)
  expect([await store.head(), existsSync(path)]).toStrictEqual([0, true])
})

test("a relative path begins in the working directory", async () => {
  const directory = temporaryDirectory()
  const before = process.cwd()
  process.chdir(directory)
  try {
    await using store = await openStore("sqlite:log.db")
    expect([await store.head(), existsSync(join(directory, "log.db"))]).toStrictEqual([0, true])
  } finally {
    process.chdir(before)
  }
})

test("sqlite::memory: is a store without a file", async () => {
  await using store = await openStore("sqlite::memory:")
  await store.append(aStream(), "none", [anEvent(1)])
  expect(await store.head()).toBe(1)
  expect(existsSync(":memory:")).toBe(false)
})

test("esdb: opens a server, under the prefix that the URL names", async () => {
  const { url } = await server()
  await using one = await openStore(`${url}&prefix=one.`)
  await using two = await openStore(`${url}&prefix=two.`)
  await using again = await openStore(`${url}&prefix=one.`)
  await one.append(aStream(), "none", [anEvent(1)])
  const found = await Promise.all([two, again].map((store) => collect(store.readAll())))
  expect(found.map((events) => events.length)).toStrictEqual([0, 1])
})

describe("is refused, and says why:", () => {
  test.each([
    ["", /no URL of a store: it begins with memory:, sqlite:, esdb:\/\/ or esdb\+discover:\/\/\.$/],
    ["county.db", /no URL of a store/],
    ["/var/lib/county.db", /no URL of a store/],
    ["postgres://localhost/county", /does not begin with postgres:/],
    ["memory:county", /nothing follows it/],
    ["sqlite:", /followed by the path/],
    ["sqlite://localhost/county.db", /a host, .* has no meaning/],
    ["sqlite:county.db?mode=ro", /takes no options/],
    ["sqlite:missing/county.db", /directory .*missing does not exist/],
    ["kurrentdb://localhost:2113", /^for KurrentDB the URL begins with esdb:\/\/ as well\.$/],
    ["kurrentdb+discover://localhost", /^for KurrentDB the URL begins with esdb\+discover:\/\/ as well\.$/],
    ["esdb:localhost", /connection string cannot be read/],
    ["esdb://localhost?tls=perhaps", /cannot be read: true or false is expected at its position 21\.$/],
    ["esdb://localhost:port", /cannot be read: port number is expected at its position 17\.$/],
    ["esdb://localhost?throwOnAppendFailure=false", /throwOnAppendFailure/],
    ["esdb://localhost?prefex=county.", /option "prefex"/],
  ])("%j", async (url, message) => {
    const error = await errorOf(url)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
  })
})

test("no error repeats a password", async () => {
  const urls = [
    "postgres://admin:s3cret@localhost/county",
    "admin:s3cret@localhost",
    "sqlite://admin:s3cret@localhost/county.db",
    "memory:s3cret",
    "esdb:s3cret@",
    "esdb://admin:s3cret@",
    "esdb://admin:s3cret@localhost:port",
    "esdb://admin:s3cret@localhost?tls=perhaps",
    "esdb://admin:s3cret@localhost?unknown=1",
    "esdb://admin:s3cret",
    "esdb://admin:more@s3cret@localhost:1?tls=false&retryFor=0",
    "esdb://admin:more:s3cret@localhost:1?tls=false&retryFor=0",
    "esdb://admin:s3cret@localhost:1?tls=false&retryFor=0",
  ]
  for (const url of urls) {
    const error = await errorOf(url)
    expect(error).toBeInstanceOf(StoreError)
    expect(inspect(error, { depth: 9 })).not.toContain("s3cret")
  }
})
