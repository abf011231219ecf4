// Owns: what of the papers waits for whom: a writer's own, the editor's, issues to sign and to send, instructions to follow.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import { holds, type Staff } from '../people/actors.ts'
import { day as dayOf, endOfDay } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import { day } from '../platform/words/format.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { ownIn, toEdit } from './briefs/queries.ts'
import type { Brief } from './briefs/reach.ts'
import { words as briefs } from './briefs/words.ts'
import type { BulletinState } from './bulletins/machine.ts'
import { inState, waitingForIssue } from './bulletins/queries.ts'
import { words as bulletins } from './bulletins/words.ts'
import { editorRoles, signerRoles } from './hands.ts'
import { toFollow } from './instructions/queries.ts'
import { words as instructions, levels } from './instructions/words.ts'

const b = briefs.both
const i = bulletins.both

export const shelves: DeskShelf[] = [
  ofBriefs('papers.returned', b.shelfReturned, b.shelfReturnedDo, (db, actor) =>
    ownIn(db, actor, 'returned'),
  ),
  ofBriefs('papers.toEdit', b.shelfToEdit, b.shelfToEditDo, toEdit),
  ofBriefs('papers.waiting', i.shelfWaiting, i.shelfWaitingDo, async (db, actor) =>
    holds(actor, 'briefEditor') ? waitingForIssue(db, actor.committeeId) : [],
  ),
  ofIssues('papers.toSign', i.shelfSign, i.shelfSignDo, 'draft', signerRoles),
  ofIssues('papers.toSend', i.shelfSend, i.shelfSendDo, 'signed', editorRoles),
  { key: 'papers.instructions', title: instructions.both.shelf, lines: instructionLines },
  ofBriefs('papers.drafts', b.shelfDraft, b.shelfDraftDo, (db, actor) => ownIn(db, actor, 'draft')),
]

function ofBriefs(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  rowsFor: (db: Db, actor: Staff) => Promise<Brief[]>,
): DeskShelf {
  const line = (one: Brief): DeskLine => ({
    ...{ key: one.id, headline: one.title, place: one.by_label, todo, path: `/briefs/${one.id}` },
    ...{ since: one.state_since, due: null, urgent: false },
  })
  return { key, title, lines: async (db, actor) => (await rowsFor(db, actor)).map(line) }
}

function ofIssues(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  state: BulletinState,
  roles: typeof editorRoles | typeof signerRoles,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      if (!holds(actor, ...roles)) return []
      const rows = await inState(db, actor.committeeId, state)
      return rows.map((one) => ({
        ...{ key: one.id, headline: one.title, place: one.mark, todo, path: `/bulletins/${one.id}` },
        ...{ since: one.signed_at ?? one.made_at, due: null, urgent: false },
      }))
    },
  }
}

/** Never a word of it: level and day tell enough. */
async function instructionLines(db: Db, actor: Staff): Promise<DeskLine[]> {
  const w = instructions(actor.lang)
  return (await toFollow(db, actor)).map((one) => ({
    key: one.id,
    headline: w.shelfLine(levels[one.level][actor.lang], day(one.given_on, actor.lang, db.clock.now())),
    place: null,
    todo: instructions.both.shelfDo,
    path: `/instructions/${one.id}`,
    since: one.recorded_at,
    due: one.due_on ? endOfDay(dayOf(one.due_on)) : null,
    urgent: false,
  }))
}
