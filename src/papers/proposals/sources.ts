// Owns: what a proposal grows from: a matter that was concluded, a brief. Its draft is filled from the record, and the line
// back to it stays. Enters: whoever may read the source.
import type { Chapter } from '../../matters/chapters.ts'
import { findMatter } from '../../matters/matter.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { draftBrief } from '../briefs/draft.ts'
import { findBrief } from '../briefs/reach.ts'
import type { ProposalId } from './proposal.ts'
import type { Writer } from './reach.ts'
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

/** From blank, from an outcome, from a brief: the source must be within reach, and a matter must have come to something. */
export function proposeFrom(db: Db, actor: Writer, fresh: NewProposal): Promise<ProposalId> {
  return transaction(db, async (tx) => {
    if (fresh.briefId) await findBrief(tx, actor, fresh.briefId)
    if (fresh.matterId && !hasOutcome(await findMatter(tx, actor, fresh.matterId)))
      throw new RuleRefused(words.both.noOutcomeYet, { matter: fresh.matterId })
    return beginProposal(tx, actor, fresh)
  })
}

/** A brief that deserves to be a proposal, as it stands. */
export async function proposalFromBrief(
  db: Db,
  actor: Writer,
  briefId: string,
  more: Pick<NewProposal, 'bodyId' | 'firstId' | 'onWordOf'> = {},
): Promise<ProposalId> {
  const draft = await draftFrom(db, actor, { brief: briefId }, [])
  return beginProposal(db, actor, { ...(draft as Draft), ...more })
}
