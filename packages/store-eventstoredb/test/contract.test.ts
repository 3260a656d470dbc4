import { standIns, storeContract } from "@programme-lifecycle/store-contract"
import { onStandIn } from "./on-stand-in.ts"

const open = standIns()

storeContract("the store on a stand-in for an EventStoreDB server", onStandIn(open))
storeContract("the same with a prefix", onStandIn(open, { prefix: "county." }))
