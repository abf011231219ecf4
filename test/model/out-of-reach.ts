// Owns: what lies beyond somebody's reach, as the story knows it: another township's, and what is sealed. Asked before a step:
// afterwards it may be sealed by that very step.
import type { PersonName } from '../world.ts'
import type { Town } from './town.ts'

const isId = /^[0-9a-f-]{36}$/
const street: PersonName[] = ['lan', 'cui', 've']
const country: PersonName[] = ['bo', 'chu']

export async function isOutOfReach({ world }: Town, by: PersonName, path: string): Promise<boolean> {
  const [, kind = '', id = ''] = path.split('/')
  const row = isId.test(id) ? await placeOf(world.db, kind, id) : undefined
  if (!row) return false
  if (row.confidential) return by !== 'feng'
  const mine = street.includes(by) ? world.region.street : country.includes(by) ? world.region.town : null
  return mine !== null && row.township_id !== mine
}

async function placeOf({ q }: Town['world']['db'], kind: string, id: string) {
  if (kind === 'submissions' || kind === 'reports')
    return q
      .selectFrom('submissions')
      .select(['township_id', 'confidential'])
      .where('id', '=', id)
      .executeTakeFirst()
  const places = { matters: 'matters.id', meetings: 'meetings.id', tasks: 'tasks.id' } as const
  if (!Object.hasOwn(places, kind)) return undefined
  const row = await q
    .selectFrom('matters')
    .leftJoin('meetings', 'meetings.matter_id', 'matters.id')
    .leftJoin('tasks', 'tasks.matter_id', 'matters.id')
    .select('matters.township_id')
    .where(places[kind as keyof typeof places], '=', id)
    .executeTakeFirst()
  return row && { ...row, confidential: false }
}
