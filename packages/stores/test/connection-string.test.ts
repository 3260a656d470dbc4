import { inspect } from "node:util"
import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { connectionOf } from "../src/connection-string.ts"

test.each([
  ["esdb://localhost:2113", "esdb://localhost:2113", {}],
  ["esdb://localhost:2113?tls=false", "esdb://localhost:2113?tls=false", {}],
  ["esdb://localhost:2113?prefix=county-7.", "esdb://localhost:2113", { prefix: "county-7." }],
  ["esdb://localhost:2113?tls=false&prefix=a.", "esdb://localhost:2113?tls=false", { prefix: "a." }],
  ["esdb://localhost:2113?prefix=a.&tls=false", "esdb://localhost:2113?tls=false", { prefix: "a." }],
  [
    "esdb+discover://admin:ch%40ngeit@one:1,two:2,three?prefix=k%C3%A4%2F&Node_Preference=follower&tls=true",
    "esdb+discover://admin:ch%40ngeit@one:1,two:2,three?Node_Preference=follower&tls=true",
    { prefix: "kä/" },
  ],
  [
    "esdb://admin:why?prefix=no@localhost?prefix=yes.",
    "esdb://admin:why?prefix=no@localhost",
    { prefix: "yes." },
  ],
  ["esdb://localhost?prefix=", "esdb://localhost", { prefix: "" }],
  ["esdb://localhost?retryFor=5000&tls=true", "esdb://localhost?tls=true", { retryFor: 5_000 }],
  ["esdb://localhost?retryFor=0&prefix=a.", "esdb://localhost", { prefix: "a.", retryFor: 0 }],
])("of %s the client sees all but what is ours", (url, connection, options) => {
  expect(connectionOf(url)).toStrictEqual({ connection, options })
})

test.each([
  ["esdb://admin:s3cret@localhost?tsl=false", /the option "tsl", which nobody knows/],
  ["esdb://admin:s3cret@localhost?Prefix=a", /the option "Prefix", which nobody knows/],
  ["esdb://admin:s3cret@localhost?prefix=a&prefix=b", /more than one prefix/],
  ["esdb://admin:s3cret@localhost?retryFor=5000&retryFor=1", /more than one retryFor/],
  ["esdb://admin:s3cret@localhost?retryFor=5s", /retryFor .* number of milliseconds/],
  ["esdb://admin:s3cret@localhost?prefix=%E4", /not percent-encoded/],
  ["esdb://admin:s3cret@localhost?tlsVerifyCert=false", /tlsVerifyCert=false, which the client .* ignores/],
  ["esdb://admin:s3cret@localhost?tls_verify_cert=false", /tlsVerifyCert=false/],
  ["esdb://admin:s3cr@s3cret@localhost:2113", /an @ or a colon that is not percent-encoded/],
  ["esdb://admin:s3cr@et?s3cret@localhost:2113", /an @ or a colon that is not percent-encoded/],
  ["esdb://admin:one:s3cret@localhost:2113", /an @ or a colon that is not percent-encoded/],
  ["esdb://s3cret@localhost:2113?tls=false", /a user without a password/],
])("%s is refused, and the password not repeated", (url, message) => {
  const refused = (): unknown => {
    try {
      return connectionOf(url)
    } catch (error) {
      return error
    }
  }
  expect(refused()).toBeInstanceOf(StoreError)
  expect(refused()).toMatchObject({ message: expect.stringMatching(message) })
  expect(inspect(refused(), { depth: 9 })).not.toContain("s3cret")
})
