// Google's own package comes without types; this is all of it that the stand-in uses.
declare module "google-protobuf/google/protobuf/any_pb.js" {
  import type { Status } from "@eventstore/db-client/generated/status_pb.js"

  const messages: {
    /** Holds a message of any type. */
    readonly Any: new () => NonNullable<ReturnType<Status["getDetails"]>>
  }
  export default messages
}
