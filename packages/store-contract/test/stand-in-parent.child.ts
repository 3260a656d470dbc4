import { writeSync } from "node:fs"
import { startStandIn } from "../src/stand-in/index.ts"

// Starts a stand-in, says its port and waits to be killed.
const process = await startStandIn()
const { port } = await process.open()
writeSync(1, `${port}\n`)
