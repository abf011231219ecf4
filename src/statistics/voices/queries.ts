// Reads who is heard: what residents said in the last twelve months by village and way, against the number of residents.
import { sql } from 'kysely'
import type { Actor } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import { addMonths, type Day } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { around, type Interval, perThousand } from './interval.ts'

/** By oneself on a screen, or with somebody: by phone, on a visit, at a listening day, on the spot, through a member. */
export type Way = 'alone' | 'together'
export type Standing = 'less' | 'usual' | 'more'
export interface VillageVoice {
  id: string
  name: Bilingual
  township: Bilingual
  townshipId: string
  residents: number
  heard: Record<Way, number>
  total: number
  rate: number
  interval: Interval
  standing: Standing
  /** As many fewer or more than the county's rate would bring. */
  expected: number
  lastListening: string | null
}
export interface Voices {
  from: Day
  to: Day
  villages: VillageVoice[]
  /** Villages whose number of residents nobody has entered: no rate can be told. */
  uncounted: number
  rate: number
  residents: number
  total: number
  ways: Record<Way, number>
  next: VillageVoice | null
}

interface Row {
  id: string
  zh: string
  en: string
  township_id: string
  township_zh: string
  township_en: string
  residents: number | null
  alone: number
  together: number
  listening: string | null
}

export async function voicesOf(db: Db, actor: Actor, today: Day): Promise<Voices> {
  const to = `${today.slice(0, 7)}-01` as Day
  const from = addMonths(to, -12)
  const rows = await rowsOf(db, actor, from, to)
  const known = rows.filter((row) => (row.residents ?? 0) > 0)
  const sum = (of: (row: Row) => number) => known.reduce((total, row) => total + of(row), 0)
  const residents = sum((row) => row.residents ?? 0)
  const ways = { alone: sum((row) => row.alone), together: sum((row) => row.together) }
  const total = ways.alone + ways.together
  const villages = known.map((row) => voiceOf(row, residents ? total / residents : 0))
  return {
    ...{ from, to, villages, uncounted: rows.length - known.length, residents, total, ways },
    ...{ rate: residents ? perThousand(total, residents) : 0, next: whereNext(villages) },
  }
}

function voiceOf(row: Row, usual: number): VillageVoice {
  const residents = row.residents ?? 0
  const total = row.alone + row.together
  const { low, high } = around(total)
  const expected = usual * residents
  return {
    ...{ id: row.id, name: { zh: row.zh, en: row.en }, residents, total, expected },
    ...{ township: { zh: row.township_zh, en: row.township_en }, townshipId: row.township_id },
    ...{ heard: { alone: row.alone, together: row.together }, rate: perThousand(total, residents) },
    interval: { low: perThousand(low, residents), high: perThousand(high, residents) },
    standing: high < expected ? 'less' : low > expected ? 'more' : 'usual',
    lastListening: row.listening,
  }
}

/** Where most is missing among those surely heard less; the longest without a listening day where two are alike. */
function whereNext(villages: readonly VillageVoice[]): VillageVoice | null {
  const missing = ({ expected, total }: VillageVoice) => Math.round(expected - total)
  const [first] = villages
    .filter((one) => one.standing === 'less')
    .toSorted(
      (a, b) => missing(b) - missing(a) || (a.lastListening ?? '').localeCompare(b.lastListening ?? ''),
    )
  return first ?? null
}

async function rowsOf(db: Db, actor: Actor, from: Day, to: Day): Promise<Row[]> {
  const { committeeId } = actor
  const { rows } = await sql<Row>`
    with said as (select split_part(member, ':', 1)::uuid as village_id, split_part(member, ':', 2) as channel, sum(d)::int as n
        from figure_sums where committee_id = ${committeeId} and figure = 'heard' and dimension = 'villageChannel'
          and day >= ${from} and day < ${to} group by 1, 2),
      f as (select r.*, r.parent_id as township_id, r.id as village_id from regions r
        where r.committee_id = ${committeeId} and r.level = 'village')
    select f.id, f.name_zh as zh, f.name_en as en, f.township_id, t.name_zh as township_zh,
      t.name_en as township_en, f.residents,
      coalesce((select sum(n) from said where village_id = f.id and channel in ('qr', 'web')), 0)::int as alone,
      coalesce((select sum(n) from said where village_id = f.id and channel not in ('qr', 'web')), 0)::int as together,
      (select max(h.day)::text from shifts h where h.committee_id = f.committee_id and h.village_id = f.id
        and h.state = 'held') as listening
    from f join regions t on t.committee_id = f.committee_id and t.id = f.township_id
    where ${within(reachOf(actor), 'f')} order by f.code`.execute(db.q)
  return rows
}
