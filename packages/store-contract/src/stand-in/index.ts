/**
 * A stand-in for an EventStoreDB server: a test part that holds no product code.
 *
 * It speaks the server's own protocol to the unmodified client, keeps its log in memory, and does wrong on demand
 * what real servers do wrong when nobody looks.
 */
export { startStandIn, type StandIn, type StandInProcess } from "./start-stand-in.ts"
export type { Address, Break, Calls, Fault, Member, Unready } from "./fault.ts"
export type { Seen } from "./control.ts"
