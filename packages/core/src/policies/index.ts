/*
 * What follows in other aggregates when something happens, for whoever runs the policies.
 */
export { reactionsTo, type PolicyCommand, type PolicyGap } from "./reactions.ts"
export { knownAfter, knownOf, namedIn, type KnownStream, type KnownStreams } from "./known-streams.ts"
export { explainException } from "./texts.ts"
