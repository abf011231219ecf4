// Owns: what of the rhythm waits for whom: a period that ends soon, an item of the plan, a venue that
// stands idle. Only its owner is asked.

import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import { venueMakers } from '../organisation/reach.ts'
import { holds, type Staff } from '../people/actors.ts'
import { addDays, dayOf, daysBetween, endOfDay, startOfDay } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { ruleSaid } from './frequency/names.ts'
import { type Kept, rhythmsFor } from './frequency/queries.ts'
import { type Period, type Rhythm, runningOf } from './frequency/record.ts'
import { words as frequencyWords } from './frequency/words.ts'
import { type IdleQuestion, openQuestions, venuesToClose } from './idle/queries.ts'
import { words as idleWords } from './idle/words.ts'
import { makesPlans } from './plan/item.ts'
import { dueItems, type PlanItem } from './plan/queries.ts'
import { kindWords, words as planWords } from './plan/words.ts'

const planRoles = ['committeeStaff', 'secretaryGeneral', 'chairCouncil', 'groupLeader'] as const
const ownerRoles = ['convener', 'liaison', 'venueHead', 'groupLeader'] as const

export const shelves: DeskShelf[] = [
  {
    key: 'rhythm.due',
    title: frequencyWords.both.shelf,
    lines: async (db, actor) => (holds(actor, ...ownerRoles) ? endingSoon(db, actor) : []),
  },
  {
    key: 'rhythm.plan',
    title: planWords.both.shelf,
    lines: async (db, actor) => (holds(actor, ...planRoles) ? planDue(db, actor) : []),
  },
  {
    key: 'rhythm.idle',
    title: idleWords.both.shelf,
    lines: async (db, actor) =>
      (holds(actor, ...ownerRoles) ? await openQuestions(db, actor) : []).map((one) =>
        idleLine(actor, one, idleWords.both.todo, `/rhythm/idle/${one.id}`),
      ),
  },
  {
    key: 'rhythm.toClose',
    title: idleWords.both.toClose,
    lines: async (db, actor) =>
      (holds(actor, ...venueMakers) ? await venuesToClose(db, actor.committeeId) : []).map((one) =>
        idleLine(actor, one, idleWords.both.toCloseTodo, `/venues/${one.venueId}`),
      ),
  },
]

/** Those in charge of an item; the office sees those that nobody is in charge of. */
async function planDue(db: Db, actor: Staff): Promise<DeskLine[]> {
  const until = addDays(dayOf(db.clock.now()), aMonth)
  const due = await dueItems(db, actor.committeeId, { until })
  const mine = (one: PlanItem) => one.leadId === actor.accountId || (one.leadId === null && makesPlans(actor))
  return due.filter(mine).map((one) => ({
    ...{ key: one.id, headline: one.text, place: one.who, todo: kindWords[one.kind] },
    ...{ path: `/plan/items/${one.id}`, since: one.madeAt, due: endOfDay(one.dueOn), urgent: false },
  }))
}

const aMonth = 31

async function endingSoon(db: Db, actor: Staff): Promise<DeskLine[]> {
  const now = db.clock.now()
  const { kept } = await rhythmsFor(db, actor, 'owner')
  return kept.flatMap((one) =>
    one.rhythms.flatMap((rhythm) => {
      const running = runningOf(rhythm, dayOf(now))
      return running && isPressing(rhythm, running, now) ? [dueLine(actor, one, rhythm, running)] : []
    }),
  )
}

/** Within the last third of a period with nothing arranged. A weekly duty has a roster of its own that reminds. */
function isPressing({ rule }: Rhythm, { state, from, to }: Period, now: Date): boolean {
  if (state !== 'due' || rule.per === 'week') return false
  return daysBetween(dayOf(now), to) * 3 <= daysBetween(from, to)
}

function dueLine(actor: Staff, { subject }: Kept, { rule }: Rhythm, running: Period): DeskLine {
  const todo = (lang: 'zh' | 'en') => ruleSaid(rule, lang)
  return {
    ...{ key: `${subject.id} ${rule.duty}`, headline: subject.name[actor.lang], place: null },
    ...{ todo: { zh: todo('zh'), en: todo('en') }, path: `/rhythm/${subject.kind}s/${subject.id}` },
    ...{ since: startOfDay(running.from), due: endOfDay(running.to), urgent: false },
  }
}

const idleLine = (actor: Staff, one: IdleQuestion, todo: Bilingual, path: string): DeskLine => ({
  ...{ key: one.id, headline: one.venue[actor.lang], place: one.place[actor.lang], todo, path },
  ...{ since: one.askedAt, due: null, urgent: false },
})
