// Owns: what of proposals waits for whom. Asked to sign is a line, never a countdown.
import { sql } from 'kysely'
import type { DeskLine, DeskShelf } from '../../matters/chapters.ts'
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { lineFrom, type ProposalLine, proposalRows } from './queries.ts'
import { mayRead, reviewerRoles, unitsOf } from './reach.ts'
import { deskWords } from './words/desk.ts'

const say = deskWords.both
type Rows = ReturnType<typeof proposalRows>

export const proposalShelves: DeskShelf[] = [
  shelf(
    'proposals.sign',
    say.shelfSign,
    ['member'],
    () => say.shelfSignDo,
    (rows, actor) =>
      rows.where('p.state', '=', 'coSigning').where(
        sql<boolean>`exists (select from proposal_signers s where s.committee_id = p.committee_id
        and s.proposal_id = p.id and s.account_id = ${actor.accountId} and s.answer is null)`,
      ),
  ),
  shelf(
    'proposals.word',
    say.shelfWord,
    ['member'],
    () => say.shelfWordDo,
    (rows, actor) => rows.where('p.state', '=', 'replied').where('p.first_id', '=', actor.accountId),
  ),
  shelf('proposals.mine', say.shelfMine, ['member', ...reviewerRoles], todoOfWriter, (rows, actor) =>
    rows
      .where('p.state', 'in', ['draft', 'coSigning', 'returned'])
      .where((eb) =>
        eb.or([eb('p.first_id', '=', actor.accountId), eb('p.entered_by', '=', actor.accountId)]),
      ),
  ),
  shelf('proposals.review', say.shelfReview, reviewerRoles, todoOfReviewer, (rows) =>
    rows.where('p.state', 'in', ['submitted', 'review', 'filed', 'evaluated']),
  ),
  shelf(
    'proposals.units',
    say.shelfUnit,
    ['unitHandler', 'unitLeader'],
    () => say.shelfUnitDo,
    (rows, actor) =>
      rows.where(
        sql<boolean>`exists (select from proposal_units u where u.committee_id = p.committee_id
        and u.proposal_id = p.id and u.body_id = any(${unitsOf(actor)}::uuid[])
        and u.state in ('handed', 'signed', 'extensionAsked'))`,
      ),
  ),
]

function shelf(
  key: string,
  title: Bilingual,
  roles: readonly Parameters<typeof holds>[1][],
  todo: (line: ProposalLine) => Bilingual,
  waiting: (rows: Rows, actor: Staff) => Rows,
): DeskShelf {
  return {
    key,
    title,
    async lines(db: Db, actor: Staff) {
      if (!holds(actor, ...roles)) return []
      const rows = waiting(proposalRows(db).where(mayRead(actor)), actor)
      const found = await rows.orderBy('p.state_since').limit(100).execute()
      return found.map(lineFrom).map((one) => deskLine(one, todo(one), actor))
    },
  }
}

function deskLine(one: ProposalLine, todo: Bilingual, actor: Staff): DeskLine {
  const place = [one.number, one.body ? one.body[actor.lang] : one.first].filter(Boolean).join(' · ')
  return {
    ...{ key: one.id, headline: one.subject, place, todo, path: `/proposals/${one.id}` },
    ...{ since: one.since, due: one.due, urgent: false },
  }
}

function todoOfWriter({ state }: ProposalLine): Bilingual {
  return state === 'returned' ? say.shelfReturned : say.shelfMineDo
}

function todoOfReviewer({ state }: ProposalLine): Bilingual {
  if (state === 'filed') return say.shelfHandDo
  return state === 'evaluated' ? say.shelfAfterDo : say.shelfReviewDo
}
