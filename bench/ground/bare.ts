// Owns: the yardstick of the start bench: PostgreSQL's folder made and started, a page and an insert by bare Hono. Its own process.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { packagedBinaries } from '../../src/platform/database/embedded-binaries.ts'
import { openCluster, urlOf } from '../../src/platform/database/embedded-cluster.ts'
import { ownerFor } from '../../src/platform/database/embedded-owner.ts'
import { startServer, stopServer } from '../../src/platform/database/embedded-server.ts'

const folder = process.env.DATA_DIR ?? ''
const binaries = await packagedBinaries()
const cluster = await openCluster(
  folder,
  binaries,
  ownerFor([binaries.postgres, folder.replace(/\/[^/]*$/, '')]),
)
const database = await startServer(cluster, ['listen_addresses=127.0.0.1', 'unix_socket_directories='])
const pool = new pg.Pool({ connectionString: urlOf(cluster, database.port, 'postgres') })
await pool.query('create table said (id bigint generated always as identity, words text)')

const app = new Hono()
app.get('/health', (c) => c.text('healthy'))
app.post('/', async (c) => {
  await pool.query('insert into said (words) values ($1)', [await c.req.text()])
  return c.redirect('/', 303)
})
const server = serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' })
process.once('SIGTERM', async () => {
  server.close()
  await pool.end()
  await stopServer(cluster, database)
})
