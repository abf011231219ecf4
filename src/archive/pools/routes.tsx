// Owns: the doors to the three pools, for those whose work is with residents' matters.
import { z } from 'zod'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { categories, categoryWords } from '../../matters/words.ts'
import { residentsReaders } from '../../people/permissions.ts'
import { regionNames, townshipsOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { PoolPage } from './page.tsx'
import { type Pool, pooled, pools } from './queries.ts'
import { words } from './words.ts'

/** What can't be understood is left out: a link that was cut shows more, and never an error. */
const empty = z.literal('').transform(() => undefined)
const left = <T extends z.ZodType>(of: T) => empty.or(of).optional().catch(undefined)
const query = z.object({
  township: left(z.uuid()),
  category: left(z.enum(categories as [string, ...string[]])),
  year: left(z.coerce.number().int().min(1949).max(2200)),
  method: left(z.string().max(40)),
  after: left(z.string().max(80)),
})

export const poolDoors: Door[] = [
  door({
    method: 'GET',
    path: '/pools',
    who: residentsReaders,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).pools,
    handle: async () => goTo('/pools/problems'),
  }),
  ...pools.map(poolDoor),
]

function poolDoor(pool: Pool): Door {
  return door({
    method: 'GET',
    path: `/pools/${pool}`,
    who: residentsReaders,
    form: { query },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang)[pool],
    async handle({ db, actor, view, query: filter }) {
      const { rows, next } = await pooled(db, actor, pool, filter)
      const ids = rows.map((row) => row.region_id)
      const places = await regionNames(db, actor.committeeId, ids)
      const schema = await filters(db, actor.committeeId)
      return page(<PoolPage {...{ view, pool, filter, schema, rows, next, places, now: db.clock.now() }} />)
    },
  })
}

/** Which places and methods there are differs from county to county. */
async function filters(db: Db, committeeId: CommitteeId) {
  const say = words.both
  const townships = await townshipsOf(db, committeeId)
  const methods = await methodsInForce(db, committeeId)
  const choice = (label: typeof say.year, options: { value: string; label: { zh: string; en: string } }[]) =>
    ask.choice({ label, options, as: 'select' })
  return z.object({
    township: choice(
      say.township,
      townships.map(({ id, name }) => ({ value: id as string, label: name })),
    ),
    category: choice(
      say.category,
      categories.map((value) => ({ value, label: categoryWords[value] })),
    ),
    method: choice(
      say.method,
      methods.map(({ code, name }) => ({ value: code, label: name })),
    ),
    year: ask.text({ label: say.year, inputmode: 'numeric', max: 4 }),
  })
}
