// Owns: what a proposal grows from: a matter that was concluded, a brief. Its draft is filled from the record, and the line
// back to it stays. Enters: whoever may read the source.
import type { Chapter } from '../../matters/chapters.ts'
import { findMatter } from '../../matters/matter.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, RuleRefused } from '../../platform/refusals.ts'
import { draftBrief } from '../briefs/draft.ts'
import { decided } from '../briefs/queries.ts'
import { type Brief, findBrief, lockBrief } from '../briefs/reach.ts'
import type { ProposalId } from './proposal.ts'
import type { Writer } from './reach.ts'
import { sourceWords } from './words/sources.ts'
import { words } from './words.ts'
import { beginProposal, type NewProposal, type Text } from './writing.ts'

export interface Source {
  matter?: string | undefined
  brief?: string | undefined
}
export interface Draft extends Text {
  matterId?: string | undefined
  briefId?: string | undefined
}

const mostSubject = 50

export async function draftFrom(
  db: Db,
  actor: Writer,
  { matter, brief }: Source,
  chapters: readonly Chapter[],
): Promise<Draft | null> {
  if (brief) {
    const one = await findBrief(db, actor, brief)
    const { category, situation, suggestions } = one
    return {
      ...{ category, situation, suggestions },
      subject: fit(one.title),
      analysis: one.problems,
      briefId: one.id,
    }
  }
  if (!matter) return null
  const { text } = await draftBrief(db, actor, [matter], chapters)
  const { title, category, situation, problems, suggestions } = text
  const subject = fit(words('zh').subjectOf(title))
  return { ...{ subject, category, situation, analysis: problems, suggestions }, matterId: matter }
}

const fit = (text: string): string => [...text].slice(0, mostSubject).join('')

const concluded = [
  ...(['concluded', 'reporting', 'handling', 'replied', 'followingUp', 'filed', 'archived'] as const),
] as readonly string[]
export const hasOutcome = ({ state }: { state: string }): boolean => concluded.includes(state)

/** From blank, from an outcome, from a brief: the source must be within reach, and must have come to something. */
export function proposeFrom(db: Db, actor: Writer, fresh: NewProposal): Promise<ProposalId> {
  return transaction(db, async (tx) => {
    if (fresh.briefId) await holdBrief(tx, actor, fresh.briefId, fresh.firstId ?? actor.accountId)
    if (fresh.matterId && !hasOutcome(await findMatter(tx, actor, fresh.matterId)))
      throw new RuleRefused(sourceWords.both.noOutcomeYet, { matter: fresh.matterId })
    return beginProposal(tx, actor, fresh)
  })
}

export const mayBecomeProposal = ({ state }: Pick<Brief, 'state'>): boolean => decided.includes(state)

/** Held while the proposal is begun: pressed twice it becomes one. What came back not filed may be tried again. */
async function holdBrief(tx: Tx, actor: Writer, id: string, firstId: string): Promise<void> {
  const brief = await lockBrief(tx, actor, id)
  if (!mayBecomeProposal(brief)) throw new RuleRefused(sourceWords.both.briefUndecided, { brief: id })
  const standing = await tx.q
    .selectFrom('proposals')
    .select(['first_id', 'state'])
    .where('committee_id', '=', brief.committee_id)
    .where('brief_id', '=', brief.id)
    .where('state', 'not in', ['notFiled', 'toBrief'])
    .execute()
  if (standing.some((one) => one.first_id === firstId)) throw new AlreadyDone({ brief: id })
  if (standing.some(({ state }) => state !== 'draft' && state !== 'coSigning'))
    throw new RuleRefused(sourceWords.both.briefTaken, { brief: id })
}

/** A brief that deserves to be a proposal, as it stands. */
export async function proposalFromBrief(
  db: Db,
  actor: Writer,
  briefId: string,
  more: Pick<NewProposal, 'bodyId' | 'firstId' | 'onWordOf'> = {},
): Promise<ProposalId> {
  const draft = await draftFrom(db, actor, { brief: briefId }, [])
  return proposeFrom(db, actor, { ...(draft as Draft), ...more })
}
