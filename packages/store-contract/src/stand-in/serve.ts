import type { Answered, Asked, Command } from "./control.ts"
import { openServer, type Server } from "./server.ts"

// The child's side of the control channel. It runs as a process of its own and ends with its parent.
const servers = new Map<number, Server>()

const serverAt = (port: number): Server => {
  const server = servers.get(port)
  if (server === undefined) throw new Error(`no stand-in is open on port ${port}`)
  return server
}

const obey = async (command: Command): Promise<Answered["value"]> => {
  switch (command.type) {
    case "open": {
      const server = await openServer()
      servers.set(server.port, server)
      return server.port
    }
    case "fault":
      await serverAt(command.port).fault(command.fault)
      return
    case "clock":
      serverAt(command.port).clock(command.instant)
      return
    case "seen":
      return serverAt(command.port).seen()
    case "close":
      await serverAt(command.port).close()
      servers.delete(command.port)
      return
  }
}

const answer = async ({ number, command }: Asked): Promise<void> => {
  let answered: Answered
  try {
    answered = { number, value: await obey(command) }
  } catch (error) {
    answered = { number, error: String(error) }
  }
  process.send?.(answered)
}

process.on("message", (asked: Asked) => void answer(asked))
process.once("disconnect", () => process.exit())
