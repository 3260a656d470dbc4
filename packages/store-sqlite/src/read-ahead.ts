import { randomInt } from "node:crypto"
import { availableParallelism } from "node:os"
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from "node:worker_threads"
import type { Recorded } from "@programme-lifecycle/core"
import { packing, unpacked, type PackedPage } from "./packed-page.ts"

/** Pages that are read ahead of the one in hand. */
const pagesAhead = 4

/** What the other thread is to read. */
interface Errand {
  readonly path: string
  /** The file's, as it was opened. */
  readonly identity: string | undefined
  /** Selects the rows after a position and until another, so many at a time; the position stands first. */
  readonly sql: string
  readonly pageSize: number
  readonly until: number
}

/** So many more pages are wanted; the first message says after which position. */
interface Wanted {
  readonly after?: number
  readonly pages: number
}

/** Reads the pages of a log on another thread, while this one works on those before. */
export interface ReadAhead {
  /**
   * The page after a position; undefined while the thread is not up, or if it cannot read: then whoever asks reads himself. Once it
   * has answered, it is to be asked for one page after the other.
   */
  readonly next: (after: number) => Promise<readonly Recorded[] | undefined>
  /** Resolves when the thread is gone, and its hold on the file with it. */
  readonly close: () => Promise<unknown>
}

/** What the other thread does. Only its text gets there, so that it names nothing from outside, and begins without a file to load. */
const readPages = ({
  path,
  identity,
  sql,
  pageSize,
  until,
  port,
}: Errand & { readonly port: MessagePort }): void => {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite")
  const database = new DatabaseSync(path, { readOnly: true, returnArrays: true, timeout: 5_000 })
  // Another file may have come to the path: what it holds belongs to another log.
  const { dev, ino } = process.getBuiltinModule("node:fs").statSync(path, { bigint: true })
  if (`${dev}:${ino}` !== identity) return database.close()
  const statement = database.prepare(sql)
  let next = 0
  let ended = false
  port.on("message", ({ after = next, pages }: Wanted) => {
    next = after
    for (let page = 0; page < pages && !ended; page += 1) {
      const found: unknown = statement.get(next, until)
      const [count, last] = found as PackedPage
      ended = count < pageSize
      next = last ?? next
      port.postMessage(found)
    }
  })
  port.postMessage("ready")
}

/** Its garbage is of the moment: it need not have room for much of it. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

const script = `(${readPages.toString()})(process.getBuiltinModule("node:worker_threads").workerData)`

/** @returns undefined where there is no second processor, or no thread may be started */
export const readAhead = (errand: Errand): ReadAhead | undefined => {
  if (availableParallelism() < 2) return undefined
  const { port1: port, port2 } = new MessageChannel()
  const separator = randomInt(2 ** 31)
  const worker = started({ ...errand, sql: packing(errand.sql, separator), port: port2 })
  if (worker === undefined) return undefined
  let state: "starting" | "reading" | "gone" = "starting"
  const arrived: unknown[] = []
  let wake = (): void => {}
  port.on("message", (message) => {
    arrived.push(message)
    wake()
  })
  port.unref()
  const gone = (): void => {
    state = "gone"
    wake()
  }
  worker.on("error", gone)
  worker.on("exit", gone)

  const want = (wanted: Wanted): void => port.postMessage(wanted)

  /** What has come is there at once, without a turn of the event loop. */
  const message = (): unknown => arrived.shift() ?? receiveMessageOnPort(port)?.message

  // The thread holds the process too: where it dies, its port closes and holds nothing any more.
  const awaited = async (): Promise<unknown> => {
    port.ref()
    worker.ref()
    await new Promise<void>((resolve) => {
      wake = resolve
    })
    port.unref()
    worker.unref()
    return message()
  }

  /** A page that cannot be read so is read row by row instead, and so is all that follows: that tells which row it is. */
  const readable = (page: PackedPage): readonly Recorded[] | undefined => {
    try {
      return unpacked(page, separator)
    } catch {
      state = "gone"
      return undefined
    }
  }

  return {
    next: async (after) => {
      if (state === "starting") {
        if (message() === undefined) return undefined
        state = "reading"
        want({ after, pages: pagesAhead })
      } else if (state === "reading") want({ pages: 1 })
      if (state === "gone") return undefined
      const page = (message() ?? (await awaited())) as PackedPage | undefined
      return page === undefined ? undefined : readable(page)
    },
    close: () => {
      port.close()
      return worker.terminate()
    },
  }
}

/** The thread keeps no process alive: whoever waits for one of its pages does. */
const started = (errand: Errand & { readonly port: MessagePort }): Worker | undefined => {
  try {
    const worker = new Worker(script, {
      eval: true,
      workerData: errand,
      transferList: [errand.port],
      resourceLimits,
    })
    worker.unref()
    return worker
  } catch (error) {
    // An errand that cannot be sent is a bug, and not the machine's lack of room.
    if (error instanceof DOMException) throw error
    return undefined
  }
}
