// The composition root: config → database → rooms → server.
import { join } from 'node:path'
import { openDemonstration } from './demonstration/room.ts'
import { clearIfHalfMade } from './demonstration/whole.ts'
import { dress } from './front/standing.ts'
import { assistantAt } from './hearing/assistant/endpoint.ts'
import { writeScans } from './organisation/entry-codes.ts'
import { noteRefusal } from './people/refused.ts'
import { type Clock, movedClock, systemClock } from './platform/clock/clock.ts'
import { type Config, readConfig, timeZone, WrongSettings } from './platform/config.ts'
import { connect } from './platform/database/connect.ts'
import { startEmbedded } from './platform/database/embedded.ts'
import { FolderInUse } from './platform/database/embedded-hold.ts'
import { migrate, SchemaRefused } from './platform/database/migrate.ts'
import type { Db } from './platform/database/transaction.ts'
import { diskStore } from './platform/files/store.ts'
import { buildAssets } from './platform/html/build.ts'
import { startJobs } from './platform/jobs/runner.ts'
import { log } from './platform/log.ts'
import type { Senders } from './platform/messages/deliver.ts'
import { mailSender, smsGateway } from './platform/messages/senders.ts'
import { keyRingAt } from './platform/secrets/keyfile.ts'
import { secretsFrom } from './platform/secrets/secrets.ts'
import { listenAt } from './platform/server/listen.ts'
import { serve } from './platform/server/serve.ts'
import { allJobs, chapters, openRooms, shelves } from './rooms.ts'

async function start(): Promise<void> {
  process.env.TZ = timeZone
  const config = readConfig(process.env)
  log.level = config.logLevel
  const endings: (() => Promise<unknown>)[] = []
  const end = () => endInOrder(endings)
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    await open(config, endings)
  } catch (error) {
    await endInOrder(endings)
    throw error
  }
}

async function open(config: Config, endings: (() => Promise<unknown>)[]): Promise<void> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, log)
  if (embedded) endings.unshift(embedded.stop)
  const url = config.databaseUrl ?? embedded?.url ?? ''
  await migrate(url)
  if (config.demonstration !== 'off' && (await clearIfHalfMade(url)))
    log.warn('the making of the invented county was cut off: it is made anew')
  await buildAssets()
  assistantAt(config.assistant)
  const clock = movedClock(systemClock)
  const db = await databaseAt(url, clock, config)
  endings.unshift(() => db.q.destroy())
  endings.unshift(writeScans)
  const jobs = allJobs(sendersOf(config))
  const house = { jobs, chapters, shelves }
  const demonstration = await openDemonstration(db, clock, config.demonstration, house)
  const rooms = openRooms(demonstration.doors)
  const runner = await startJobs(url, db, jobs)
  endings.unshift(() => runner.stop())
  const app = serve({
    db,
    doors: rooms.doors(),
    setting: { publicUrl: config.publicUrl, trustProxy: config.trustProxy },
    dress: demonstration.dressed(dress),
    refused: noteRefusal,
  })
  endings.unshift(await listenAt(app, config))
  log.info({ address: config.publicUrl ?? `http://${config.host}:${config.port}` }, 'Yishi is open')
}

async function databaseAt(url: string, clock: Clock, config: Config): Promise<Db> {
  const q = connect(url, { max: 12, onTrouble: (err) => log.warn({ err }, 'the database did not answer') })
  const secrets = secretsFrom(await keyRingAt(config.keyFile))
  return { q, clock, secrets, files: diskStore(join(config.dataDir, 'files')) }
}

function sendersOf({ mail, sms, quietHours }: Config): Senders {
  return {
    mail: mail ? mailSender(mail.url, mail.from) : null,
    sms: sms ? smsGateway(sms.url, sms.token ?? '') : null,
    quiet: quietHours,
  }
}

let ending: Promise<void> | undefined
function endInOrder(endings: (() => Promise<unknown>)[]): Promise<void> {
  ending ??= (async () => {
    for (const one of endings) await one().catch((err: unknown) => log.error({ err }, 'not ended cleanly'))
  })()
  return ending
}

start().catch((error: unknown) => {
  const told =
    error instanceof WrongSettings || error instanceof FolderInUse || error instanceof SchemaRefused
  if (told) process.stderr.write(`${(error as Error).message}\n`)
  else log.fatal({ err: error }, 'Yishi could not start')
  process.exitCode = 1
})
