// Owns: the yardstick of the crash bench: the same server, rows acknowledged before they are on disk.
import pg from 'pg'

export interface Careless {
  /** Ends with the connection; gives how many rows were acknowledged. */
  writeUntilDropped(): Promise<number>
  /** After the restart: acknowledged rows that are gone. */
  lost(url: string): Promise<number>
}

export async function carelessWriter(url: string): Promise<Careless> {
  const client = await connected(url)
  await client.query('create table if not exists bench_careless (id bigint primary key, words text)')
  await client.query('truncate bench_careless')
  await client.query('set synchronous_commit = off')
  let acknowledged = 0
  return {
    async writeUntilDropped() {
      for (;;) {
        const row = [acknowledged + 1, 'x'.repeat(200)]
        const kept = await client.query('insert into bench_careless values ($1, $2)', row).catch(() => null)
        if (!kept) return acknowledged
        acknowledged += 1
      }
    },
    async lost(again) {
      const after = await connected(again)
      const { rows } = await after.query('select count(*)::int as kept from bench_careless')
      await after.end()
      return Math.max(0, acknowledged - rows[0].kept)
    },
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}
