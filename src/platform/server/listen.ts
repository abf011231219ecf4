// Owns: the port. One that is taken says so, and closing lets answers under way finish.
import { serve as listen, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { WrongSettings } from '../config.ts'

const patience = 3000

/** Gives the way to close again. */
export function listenAt(
  app: Hono,
  { port, host }: { port: number; host: string },
): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: host }, () => resolve(() => close(server)))
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `PORT ${port} is taken by another program; stop it or write another, such as PORT=${port + 1}`
      reject(cause.code === 'EADDRINUSE' ? new WrongSettings([taken]) : cause)
    })
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), patience).unref()
  })
}
