export { storeContract } from "./store-contract.ts"
export { modelRun } from "./model-run.ts"
export { anEvent, aStream, collect, type OpenStore, type Opened } from "./setting.ts"
export { standIns } from "./stand-ins.ts"
