import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { pino } from 'pino'
import { startEmbedded } from './embedded.ts'

const log = pino({ level: 'silent' })
const product = fileURLToPath(new URL('../../../test/database-holder.ts', import.meta.url))

describe('the embedded database', () => {
  let dataDir: string
  before(async () => {
    // A folder that nobody else may enter, as a home is, so that root has to lend the way in.
    dataDir = await mkdtemp(join(tmpdir(), 'yishi-embedded-'))
    await chmod(dataDir, 0o700)
  })
  after(() => rm(dataDir, { recursive: true }))

  test('starts in an empty folder and keeps what was stored', async () => {
    const first = await startEmbedded(dataDir, log)
    await ask(first.url, 'CREATE TABLE kept (word text)')
    await ask(first.url, `INSERT INTO kept VALUES ('stays')`)
    await first.stop()
    const second = await startEmbedded(dataDir, log)
    assert.deepEqual(await ask(second.url, 'SELECT word FROM kept'), [{ word: 'stays' }])
    await second.stop()
  })

  test('is durable, in UTF-8, ordered by code point, for a role that is no superuser', async () => {
    const { url, stop } = await startEmbedded(dataDir, log)
    const [row] = await ask(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
         (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super, '村' > 'z' AND upper('é') = 'É' AS ordered`,
    )
    assert.deepEqual(row, { fsync: 'on', encoding: 'UTF8', super: false, ordered: true })
    await stop()
    assert.equal((await stat(join(dataDir, 'postgres/password'))).mode & 0o777, 0o600)
  })

  test('refuses a second product on the same folder, and leaves the first alone', async () => {
    const first = await startEmbedded(dataDir, log)
    await assert.rejects(startEmbedded(dataDir, log), /Another Yishi already runs on .*DATA_DIR=/)
    assert.deepEqual(await ask(first.url, 'SELECT 1 AS one'), [{ one: 1 }])
    await first.stop()
  })

  test('stops the server that a killed product left behind', async () => {
    const killed = await startProduct(dataDir)
    killed.process.kill('SIGKILL')
    await once(killed.process, 'exit')
    assert.deepEqual(await ask(killed.url, 'SELECT 1 AS one'), [{ one: 1 }], 'the server lives on')
    const next = await startEmbedded(dataDir, log)
    await assert.rejects(ask(killed.url, 'SELECT 1'), /ECONNREFUSED/)
    assert.deepEqual(await ask(next.url, 'SELECT word FROM kept'), [{ word: 'stays' }])
    await next.stop()
  })

  test('recovers when product and server were killed together', async () => {
    const killed = await startProduct(dataDir)
    await ask(killed.url, `INSERT INTO kept VALUES ('acknowledged')`)
    process.kill(Number((await noteOf(dataDir))[0]), 'SIGKILL')
    killed.process.kill('SIGKILL')
    const next = await startEmbedded(dataDir, log)
    assert.deepEqual(await ask(next.url, 'SELECT word FROM kept'), [
      { word: 'stays' },
      { word: 'acknowledged' },
    ])
    await next.stop()
  })

  test('is not stopped by a stranger that has the number of an old server', async () => {
    const first = await startEmbedded(dataDir, log)
    const note = await noteOf(dataDir)
    await first.stop()
    await writeFile(notePath(dataDir), [process.pid, ...note.slice(1)].join('\n'))
    const next = await startEmbedded(dataDir, log)
    assert.deepEqual(await ask(next.url, 'SELECT 1 AS one'), [{ one: 1 }])
    await next.stop()
  })

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`stops cleanly with its product on ${signal}`, async () => {
      const { process: holder } = await startProduct(dataDir)
      holder.kill(signal)
      const [code] = await once(holder, 'exit')
      assert.equal(code, 0)
      assert.match(
        await readFile(join(dataDir, 'postgres/server.log'), 'utf8'),
        /database system is shut down/,
      )
    })
  }

  test('ends its product when it ends by itself', async () => {
    const { process: holder } = await startProduct(dataDir)
    process.kill(Number((await noteOf(dataDir))[0]), 'SIGKILL')
    const [code] = await once(holder, 'exit')
    assert.equal(code, 1)
  })
})

async function startProduct(dataDir: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', product, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  return { process: child, url: String(url).trim() }
}

async function noteOf(dataDir: string): Promise<string[]> {
  return (await readFile(notePath(dataDir), 'utf8')).split('\n')
}

function notePath(dataDir: string): string {
  return join(dataDir, 'postgres/cluster/postmaster.pid')
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
