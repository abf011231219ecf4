// Owns: what a venue's public page tells that only the rooms above the organisation know. A room that has something to
// say there (who receives when, talks to come) adds its section to this list.
import { shelves } from '../../claims/desk.ts'
import { publishedAt } from '../../intake/entry/published.ts'
import type { MatterState } from '../../matters/machines/matter.ts'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { outcomeWords } from '../../matters/outcomes/words.ts'
import type { FromAbove, VenueSection } from '../../organisation/board/section.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { dutiesKept } from '../../rhythm/counties/kept.ts'
import { dutyWords } from '../../rhythm/frequency/words.ts'
import { sessionsToCome } from '../../service/activities/queries.ts'
import { shiftsToCome } from '../../service/shifts/queries.ts'
import { whenAndWhere } from '../../service/shifts/tell.ts'
import { words } from './words.ts'

const talkedOver: VenueSection = {
  key: 'topics',
  title: words.both.talkedOver,
  async lines(db, committeeId, venueId, lang) {
    const { topics } = await publishedAt(db, committeeId, venueId)
    return topics.map((one) => ({
      title: one.headline,
      href: `/topics/${one.matterId}`,
      hint: day(one.at, lang),
    }))
  },
}

const cameOfIt: VenueSection = {
  key: 'results',
  title: words.both.cameOfIt,
  async lines(db, committeeId, venueId, lang) {
    const { results } = await publishedAt(db, committeeId, venueId)
    return results.map((one) => ({
      title: one.headline,
      href: one.what === 'case' ? `/cases/${one.matterId}` : `/topics/${one.matterId}`,
      hint: outcomeWords[one.outcome][lang],
    }))
  },
}

const received: VenueSection = {
  key: 'listening',
  title: words.both.received,
  async lines(db, committeeId, venueId, lang) {
    const days = await shiftsToCome(db, committeeId, { venueId, most: 4 })
    return days.map((one) => ({
      title: whenAndWhere(one, lang, db.clock.now()),
      href: `/listening/${venueId}`,
      hint: one.seated.map(({ name }) => name).join(lang === 'zh' ? '、' : ', '),
    }))
  },
}

const toCome: VenueSection = {
  key: 'sessions',
  title: words.both.toCome,
  async lines(db, committeeId, venueId, lang) {
    const sessions = await sessionsToCome(db, committeeId, { venueId })
    return sessions.map(({ id, title, startsAt }) => ({
      ...{ title, href: `/sessions/${id}` },
      hint: dayAndTime(startsAt, lang, db.clock.now()),
    }))
  },
}

const nearShelf = shelves.find(({ key }) => key === 'claims.nearMe')

export const fromAbove: FromAbove = {
  sections: [received, toCome, talkedOver, cameOfIt],
  methods: methodsInForce,
  mattersOf,
  rhythmOf: async (db, committeeId) =>
    (await dutiesKept(db, committeeId)).map(({ duty, ...sums }) => ({
      ...{ key: duty, name: dutyWords[duty] },
      ...sums,
    })),
  async nearMember(db, actor) {
    const near = (await nearShelf?.lines(db, actor)) ?? []
    return near.map(({ headline, path, place }) => ({
      title: headline,
      href: path,
      ...(place ? { hint: place } : {}),
    }))
  },
}

/** What came to its end, whatever the end, is no longer under way. */
const ended: readonly MatterState[] = ['archived', 'filed', 'notSuitable', 'diverted']

async function mattersOf(db: Db, committeeId: CommitteeId) {
  const matters = db.q.selectFrom('matters').where('committee_id', '=', committeeId)
  return matters
    .select((e) => e.fn.countAll<number>().filterWhere('state', 'not in', ended).as('underWay'))
    .select((e) => e.fn.countAll<number>().filterWhere('state', '=', 'archived').as('kept'))
    .executeTakeFirstOrThrow()
    .then((row) => ({ underWay: Number(row.underWay), kept: Number(row.kept) }))
}
