import { Server as GrpcServer, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js"
import gossipGrpc from "@eventstore/db-client/generated/gossip_grpc_pb.js"
import featuresGrpc from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js"
import streamsGrpc from "@eventstore/db-client/generated/streams_grpc_pb.js"
import { append } from "./append.ts"
import { appendService, batchAppendService } from "./append-service.ts"
import { createClock } from "./clock.ts"
import { featuresService, gossipService } from "./cluster-service.ts"
import type { Seen } from "./control.ts"
import { deleteService, tombstoneService } from "./delete-service.ts"
import type { Fault } from "./fault.ts"
import { createFaults } from "./faults.ts"
import { openGate, type Gate } from "./gate.ts"
import { createLog } from "./log.ts"
import type { Outlet } from "./outlet.ts"
import { readService } from "./read-service.ts"

/** One stand-in, inside the process. */
export interface Server {
  readonly port: number
  readonly fault: (fault: Fault) => Promise<void>
  readonly clock: (instant: string | undefined) => void
  readonly seen: () => Seen
  readonly close: () => Promise<void>
}

/** What a real server grants and takes: calls at once on a connection, bytes in a message. */
const limits = { "grpc.max_concurrent_streams": 100, "grpc.max_receive_message_length": 16 * 1024 * 1024 }

export const openServer = async (): Promise<Server> => {
  const faults = createFaults()
  const clock = createClock(() => faults.standing("clockStep")?.milliseconds ?? 0)
  const log = createLog(clock.ticks)
  const open = new Set<Outlet>()
  const begun = { appends: 0, reads: 0, subscriptions: 0 }
  let gate: Gate | undefined
  const reset = (peer: string): void => gate?.destroy(peer)
  const appending = {
    reset,
    append: (request: Parameters<typeof append>[2]) => {
      begun.appends += 1
      return append(log, faults, request)
    },
  }
  const read = readService({
    log,
    faults,
    reset,
    begun: (outlet) => {
      begun[outlet.kind] += 1
      open.add(outlet)
      void outlet.over.then(() => open.delete(outlet))
    },
  })

  const grpc = new GrpcServer(limits)
  const streams: UntypedServiceImplementation = {
    read,
    append: appendService(appending),
    batchAppend: batchAppendService(appending),
    delete: deleteService(log),
    tombstone: tombstoneService(log),
  }
  grpc.addService(streamsGrpc.StreamsService, streams)
  grpc.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods: featuresService(faults) })
  grpc.addService(gossipGrpc.GossipService, { read: gossipService(faults, () => gate?.port ?? 0) })
  const connections = grpc.createConnectionInjector(ServerCredentials.createInsecure())
  gate = await openGate((socket) => connections.injectConnection(socket))
  const { port, restart, close } = gate

  const standing = (kind: Outlet["kind"]): Outlet[] => [...open].filter((outlet) => outlet.kind === kind)
  return {
    port,
    fault: async (fault) => {
      if (fault.type === "restart") await restart(fault.milliseconds)
      else if (fault.type === "cut") for (const outlet of open) outlet.breakOff(fault.how)
      else if (fault.type === "halfClosed")
        for (const outlet of standing("subscriptions")) outlet.fallSilent()
      else faults.set(fault)
    },
    clock: clock.set,
    seen: () => ({
      ...begun,
      openReads: standing("reads").length,
      openSubscriptions: standing("subscriptions").length,
    }),
    close: async () => {
      await close()
      grpc.forceShutdown()
    },
  }
}
