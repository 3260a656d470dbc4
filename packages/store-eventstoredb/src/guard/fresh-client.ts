import type { Failure } from "../client-port.ts"

/**
 * Defect 4: a client whose first look for the cluster has failed remembers the failure, and every append through it fails for
 * ever, also when the cluster is back. A client that was left without an answer may keep what it waits for just as long, and one
 * whose node knows no leader stays with that node.
 *
 * The naive call uses the client that it made at the start.
 *
 * @returns the client to go on with
 */
export const freshClient = <Client>(client: Client, failure: Failure, open: () => Client): Client =>
  isLeft.has(failure.kind) ? open() : client

const isLeft: ReadonlySet<Failure["kind"]> = new Set(["undiscovered", "silent", "not-ready"])
