import { openStore, restore } from "../src/index.ts"

// Restores from one URL to another, says a line for each page, and the digest at the end.
const [source = "", target = ""] = process.argv.slice(2)
await using from = await openStore(source)
await using to = await openStore(target)
const onProgress = ({ step, done }: { readonly step: string; readonly done: number }): void => {
  process.stdout.write(`${step} ${done}\n`)
}
const { count, sha256 } = await restore({ from, to, onProgress })
process.stdout.write(`${count} ${sha256}\n`)
