import { openStore } from "../src/index.ts"

// Opens the store of a URL, and says where it stands, or what it was refused with.
try {
  await using store = await openStore(process.argv[2] ?? "")
  process.stdout.write(`stands at ${await store.head()}`)
} catch (error) {
  process.stdout.write(String(error))
}
