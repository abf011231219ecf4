// Owns: what of triage waits for whom: messages to sort, the fifteen days, topics to choose, what came from below,
// reviews of what was set aside, what was asked for again.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { unheardIn } from '../matters/submissions/recording.tsx'
import type { SubmissionRow } from '../matters/submissions/submission.ts'
import { holds, type Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { StaffRole } from '../people/roles.ts'
import { dayOf } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { noticesDue } from './notice.ts'
import { askedAgain, mattersFor, reviewsDue } from './screening/queries.ts'
import { reopenerRoles } from './screening/reopening.ts'
import { suspenderRoles } from './screening/suspension.ts'
import { words as screening } from './screening/words.ts'
import { sorterRoles } from './sorting/held.ts'
import { gistsToSort } from './sorting/queries.ts'
import { words } from './words.ts'

const local = ['village', 'township'] as const
const above = ['county', 'city', 'province'] as const
const localRoles = ['convener', 'groupLeader', 'venueHead'] as const
const countyRoles = ['committeeStaff', 'chairCouncil'] as const

const toSort: DeskShelf = {
  key: 'triage.toSort',
  title: words.both.triage,
  async lines(db, actor) {
    if (!holds(actor, ...sorterRoles)) return []
    const lines = await gistsToSort(db, actor)
    const ours = lines.filter(({ row }) => row.state !== 'needsInfo' && isOurs(actor, row))
    return ours.map(({ row, gist, unheard }) => {
      const headline = gist?.slice(0, 60) ?? (unheard ? unheardIn(actor.lang) : row.number)
      return ofSubmission(row, headline, words.both.triage, row.first_due_at)
    })
  },
}

/** The committee's staff see every message in the list and have on their desk only what no township holds. */
function isOurs(actor: Staff, row: SubmissionRow): boolean {
  return holds(actor, 'liaison', 'venueHead', 'convener') || !row.township_id
}

const notices: DeskShelf = {
  key: 'triage.notices',
  title: words.both.noticesShelf,
  async lines(db, actor) {
    const rows = await noticesDue(db, actor)
    return rows.map((row) => ofSubmission(row, row.number, words.both.noticesShelf, row.notice_due_at))
  },
}

const topics = shelf(
  'triage.topics',
  screening.both.toScreen,
  screening.both.toScreenDo,
  'confirmation',
  async (db, actor) => {
    const states = ['collected', 'screening'] as const
    return [
      ...(await forRoles(db, actor, localRoles, states, local)),
      ...(await forRoles(db, actor, countyRoles, states, above)),
    ]
  },
)

const fromBelow = shelf(
  'triage.fromBelow',
  screening.both.fromBelow,
  screening.both.takeUp,
  'taking-up',
  async (db, actor) => [
    ...(await forRoles(db, actor, localRoles, ['escalated'], local)),
    ...(await forRoles(db, actor, countyRoles, ['escalated'], above)),
  ],
)

const reviews = shelf(
  'triage.reviews',
  screening.both.reviews,
  screening.both.resume,
  'resumption',
  (db, actor) => reviewsDue(db, actor, suspenderRoles, dayOf(db.clock.now())),
)

const again = shelf(
  'triage.again',
  screening.both.askedAgain,
  screening.both.askedAgainDo,
  'reopening',
  (db, actor) => askedAgain(db, actor, reopenerRoles),
)

export const shelves: DeskShelf[] = [toSort, notices, topics, fromBelow, reviews, again]

function forRoles(
  db: Db,
  actor: Staff,
  roles: readonly StaffRole[],
  states: readonly MatterRow['state'][],
  levels: readonly string[],
): Promise<MatterRow[]> {
  return mattersFor(db, actor, { roles, states, levels })
}

function shelf(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  noun: string,
  rowsFor: (db: Db, actor: Staff) => Promise<MatterRow[]>,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      const rows = await rowsFor(db, actor)
      const names = await regionNames(
        db,
        actor.committeeId,
        rows.map((row) => row.region_id),
      )
      return rows.map((row) => ofMatter(row, todo, noun, names.get(row.region_id)?.[actor.lang] ?? null))
    },
  }
}

const ofMatter = (row: MatterRow, todo: Bilingual, noun: string, place: string | null): DeskLine => ({
  key: row.id,
  headline: row.headline,
  place,
  todo,
  path: `/matters/${row.id}/${noun}`,
  since: row.state_since,
  due: row.due_at,
  urgent: row.urgent,
})

function ofSubmission(row: SubmissionRow, headline: string, todo: Bilingual, due: Date): DeskLine {
  const path = `/submissions/${row.id}`
  return {
    key: row.id,
    headline,
    place: row.place,
    todo,
    path,
    since: row.created_at,
    due,
    urgent: row.urgent,
  }
}
