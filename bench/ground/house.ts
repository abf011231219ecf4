// Owns: the product in one process as main puts it together, with two doors more: an empty page for anyone and one for
// staff. Same locks, tenant, shell; no content. They are what the pages bench compares with. Its own process.
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { dress } from '../../src/front/standing.ts'
import { noteRefusal } from '../../src/people/refused.ts'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { diskStore } from '../../src/platform/files/store.ts'
import { startJobs } from '../../src/platform/jobs/runner.ts'
import { log } from '../../src/platform/log.ts'
import { keyRingAt } from '../../src/platform/secrets/keyfile.ts'
import { secretsFrom } from '../../src/platform/secrets/secrets.ts'
import { serve } from '../../src/platform/server/serve.ts'
import { allJobs, openRooms } from '../../src/rooms.ts'
import { emptyDoors } from './empty.tsx'

const { DATABASE_URL: url = '', DATA_DIR: dataDir = '' } = process.env
process.env.TZ = 'Asia/Shanghai'
log.level = 'error'
const db = {
  q: connect(url, { max: 12 }),
  clock: systemClock,
  secrets: secretsFrom(await keyRingAt(join(dataDir, 'keys.json'))),
  files: diskStore(join(dataDir, 'files')),
}
const runner = await startJobs(url, db, allJobs({ mail: null, sms: null, quiet: { from: 0, to: 0 } }))
const setting = { publicUrl: undefined, trustProxy: true }
const doors = [...openRooms().doors(), ...emptyDoors]
const app = serve({ db, doors, setting, dress, refused: noteRefusal })
const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => {
  process.stdout.write(`${(info as AddressInfo).port}\n`)
})
process.once('SIGTERM', async () => {
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await runner.stop()
  await db.q.destroy()
})
