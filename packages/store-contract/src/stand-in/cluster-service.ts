import type { handleUnaryCall } from "@grpc/grpc-js"
import gossip from "@eventstore/db-client/generated/gossip_pb.js"
import type { ClusterInfo } from "@eventstore/db-client/generated/gossip_pb.js"
import features from "@eventstore/db-client/generated/serverfeatures_pb.js"
import type { SupportedMethods } from "@eventstore/db-client/generated/serverfeatures_pb.js"
import type { Empty } from "@eventstore/db-client/generated/shared_pb.js"
import type { Member } from "./fault.ts"
import type { Faults } from "./faults.ts"
import { statusOf } from "./refusal.ts"

/** The release whose ways the stand-in has. */
const version = "23.10.0"
const methods = ["read", "append", "batchappend", "delete", "tombstone"]

/** `ServerFeatures/GetSupportedMethods`, which the client asks first. */
export const featuresService =
  (faults: Faults): handleUnaryCall<Empty, SupportedMethods> =>
  (_call, reply) => {
    if (faults.standing("silent")?.calls === "all") return
    if (faults.standing("noBatchAppend") !== undefined) return reply(statusOf({ type: "unimplemented" }))
    const supported = methods.map((method) =>
      new features.SupportedMethod()
        .setServiceName("event_store.client.streams.streams")
        .setMethodName(method)
        .setFeaturesList(method === "read" ? ["position", "events"] : []),
    )
    reply(null, new features.SupportedMethods().setEventStoreServerVersion(version).setMethodsList(supported))
  }

/** `Gossip/Read`, by which a client of several nodes looks for the one to talk to. */
export const gossipService =
  (faults: Faults, port: () => number): handleUnaryCall<Empty, ClusterInfo> =>
  (_call, reply) => {
    if (faults.standing("silent")?.calls === "all") return
    const itself: Member = { host: "127.0.0.1", port: port(), state: "leader", alive: true }
    const members = faults.standing("gossip")?.members ?? [itself]
    if (members === "failing") return reply(statusOf({ type: "unavailable" }))
    reply(null, new gossip.ClusterInfo().setMembersList(members.map(infoOf)))
  }

const infoOf = ({ host, port, state, alive }: Member) => {
  const states = gossip.MemberInfo.VNodeState
  return new gossip.MemberInfo()
    .setState({ leader: states.LEADER, follower: states.FOLLOWER, unknown: states.UNKNOWN }[state])
    .setIsAlive(alive)
    .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port))
}
