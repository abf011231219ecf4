// Owns: the index with very many made-up rows, filled as fast as the database takes them, and what that cost.
import { sql } from 'kysely'
import { termsOf } from '../../src/hearing/index/terms.ts'
import { weigh } from '../../src/hearing/index/weights.ts'
import { newId } from '../../src/platform/ids.ts'
import type { World } from '../../test/world.ts'
import { saying } from './made-up.ts'

const atOnce = 500
const topics = 20_000

export async function filled(world: World, messages: number, random: () => number) {
  const { db, committee } = world
  const ask = (text: string) => sql.raw(text).execute(db.q)
  await ask('drop index search_rows_terms')
  await ask('alter table search_rows disable trigger all')
  const began = performance.now()
  // The next rows are written down while the database takes the last ones.
  let taken: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < messages + topics; from += atOnce) {
    const rows = rowsFrom(world, from, messages, random)
    await taken
    taken = db.q.insertInto('search_rows').values(rows).execute()
  }
  await taken
  const full = performance.now()
  await ask(
    'create index search_rows_terms on search_rows using gin (terms) with (gin_pending_list_limit = 512)',
  )
  await ask('analyze search_rows')
  const built = performance.now()
  await weigh(db, committee.id)
  const times = {
    fillSeconds: full - began,
    indexSeconds: built - full,
    weighSeconds: performance.now() - built,
  }
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms / 100) / 10]))
}

function rowsFrom({ db, committee, region }: World, from: number, messages: number, random: () => number) {
  const all = messages + topics
  return Array.from({ length: Math.min(atOnce, all - from) }, (_, n) => {
    const said = saying(random)
    const published = from + n >= messages
    const text = published ? said.slice(0, 30) : said
    return {
      ...{ committee_id: committee.id, source_id: newId<'row'>(db.clock.now()) as string },
      ...{ kind: published ? 'topic' : 'message', matter_id: null, region_id: region.estate },
      ...{ township_id: [region.street, region.town][(from + n) % 2], village_id: null },
      head: termsOf(text.slice(0, 30), db.secrets, committee.id),
      terms: termsOf(text, db.secrets, committee.id),
      sealed: db.secrets.seal(text),
      at: new Date(db.clock.now().getTime() - (all - from - n) * 30_000),
    }
  })
}

export async function sizes({ db }: World) {
  const { rows } = await sql<{ whole: number; terms: number }>`
    select pg_total_relation_size('search_rows')::float8 as whole,
      pg_relation_size('search_rows_terms')::float8 as terms`.execute(db.q)
  const mb = (bytes = 0) => Math.round(bytes / 1e6)
  return { tableMb: mb(rows[0]?.whole), termsMb: mb(rows[0]?.terms), rssMb: mb(process.memoryUsage().rss) }
}
