// Owns: the facts of the convener's quarter, for the meeting where conveners learn from each other: the talks, what was
// kept and what was learnt, beside the figures of the place. A convener has the own township, the office the county.
import { archivedBetween, type KeptMatter } from '../../archive/queries.ts'
import { meetingsBetween } from '../../deliberation/meetings/queries.ts'
import type { FactsOf } from '../../documents/paper.ts'
import type { Actor } from '../../people/actors.ts'
import { type Reach, reachOf } from '../../people/reach.ts'
import { dayOf, endOfDay, startOfDay } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { figureOf } from '../figures/all.ts'
import { type Period, periodOf, yearBefore } from '../reading/period.ts'
import { valuesOf } from '../reading/values.ts'
import { placeOf } from './place.ts'
import { type OfPeriod, type Section, spanOf, written } from './span.ts'
import { figureTable } from './tables.ts'
import { textOf } from './told.ts'
import { notDone } from './words/accounts.ts'
import { paperWords } from './words/words.ts'

const w = paperWords('zh')
/** More than anybody reads out: the rest is counted. */
const most = 60

const shown = [
  ...[
    'heard',
    'toldInTime',
    'matters',
    'topics',
    'meetings',
    'meetingsMicro',
    'mix',
    'consensus',
    'suggestions',
  ],
  ...[
    'adopted',
    'implemented',
    'repliedInTime',
    'silent',
    'archived',
    'solved',
    'content',
    'cases',
    'listeningDays',
  ],
]

export async function packOf(
  db: Db,
  actor: Actor,
  year: number,
  n: number,
): Promise<FactsOf<'convenerPack'>> {
  const today = dayOf(db.clock.now())
  const period = periodOf(`${year}-Q${n}`, today)
  const of: OfPeriod = {
    ...{ db, actor, period, now: await valuesOf(db, actor, period) },
    before: await valuesOf(db, actor, yearBefore(period)),
  }
  const reach = reachOf(actor)
  const office = (await committeeById(db, actor.committeeId)).name.zh
  const kept = (
    await archivedBetween(db, actor.committeeId, startOfDay(period.from), endOfDay(period.to))
  ).filter((one) => reach.whole || (one.townshipId !== null && reach.townships.includes(one.townshipId)))
  const place = await placeOf(db, reach)
  return {
    ...{ title: w.packTitle(`${office}${place}`, year, n), period: spanOf(period), office, day: today },
    sections: [
      { head: w.inShort, tables: [figureTable(of, w.inShort, shown.map(figureOf))] },
      ...[await talks(of, reach), archived(kept), lessons(kept)],
      { head: notDone.title.zh, text: textOf(notDone, of.now, 'zh') },
    ],
  }
}

async function talks({ db, actor, period }: OfPeriod, reach: Reach): Promise<Section> {
  const townshipIds = reach.whole ? {} : { townshipIds: reach.townships }
  const asked = { ...days(period), states: ['held'] as const, ...townshipIds }
  const held =
    reach.whole || reach.townships.length > 0 ? await meetingsBetween(db, actor.committeeId, asked) : []
  if (held.length === 0) return { head: w.talks, text: w.nothing }
  const rows = held
    .slice(0, most)
    .map((one) => [one.headline, written(dayOf(one.startsAt)), one.called.zh, one.place])
  const heads = [w.talkWhat, w.talkDay, w.talkKind, w.talkPlace]
  return { head: w.talks, text: more(held.length), tables: [{ caption: w.talks, heads, rows }] }
}

function archived(kept: readonly KeptMatter[]): Section {
  if (kept.length === 0) return { head: w.archived, text: w.nothing }
  const rows = kept.slice(0, most).map((one) => [one.headline, one.number, one.case?.outcome ?? ''])
  const tables = [{ caption: w.archived, heads: [w.talkWhat, w.number, w.outcome], rows }]
  return { head: w.archived, text: more(kept.length), tables }
}

function lessons(kept: readonly KeptMatter[]): Section {
  const learnt = kept.flatMap((one) =>
    one.case?.lessons ? [w.lesson(one.case.title, one.case.lessons)] : [],
  )
  return { head: w.lessons, text: learnt.length > 0 ? learnt.slice(0, most).join('\n') : w.nothing }
}

const more = (n: number) => (n > most ? w.andSo(n - most) : '')
const days = ({ from, to }: Period) => ({ from, to })
