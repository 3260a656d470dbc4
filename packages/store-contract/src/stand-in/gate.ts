import { once } from "node:events"
import { createServer, type Socket } from "node:net"
import type { AddressInfo } from "node:net"

/** The port of a server on loopback, and every connection through it. */
export interface Gate {
  readonly port: number
  /** Destroys the connection that comes from this address, `host:port`. */
  readonly destroy: (peer: string) => void
  /** Destroys every connection and stays closed for so long; then it takes connections on the same port again. */
  readonly restart: (milliseconds: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a gate that hands each connection to the server behind it. */
export const openGate = async (accept: (socket: Socket) => void): Promise<Gate> => {
  const sockets = new Map<string, Socket>()
  const server = createServer((socket) => {
    const peer = `${socket.remoteAddress}:${socket.remotePort}`
    sockets.set(peer, socket)
    socket.once("close", () => sockets.delete(peer))
    socket.on("error", () => socket.destroy())
    accept(socket)
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, "127.0.0.1")
    await once(server, "listening")
    return (server.address() as AddressInfo).port
  }
  const shut = async (): Promise<void> => {
    const closed = once(server, "close")
    server.close()
    for (const socket of sockets.values()) socket.resetAndDestroy()
    await closed
  }
  const port = await listen(0)
  return {
    port,
    destroy: (peer) => sockets.get(peer)?.resetAndDestroy(),
    restart: async (milliseconds) => {
      await shut()
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      await listen(port)
    },
    close: shut,
  }
}
