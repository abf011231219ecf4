// Owns: what proposals tell about one matter: which came of it and how far they are; the way to begin one.
import type { Chapter } from '../../matters/chapters.ts'
import { holds } from '../../people/actors.ts'
import { Card, Lines, type View } from '../../platform/html/index.ts'
import { drafterRoles } from '../recommendations/recommendation.ts'
import { lineOf } from './pages/list.tsx'
import { type ProposalLine, proposalsOfMatter } from './queries.ts'
import { writerRoles } from './reach.ts'
import { hasOutcome } from './sources.ts'
import { sourceWords } from './words/sources.ts'
import { stateWords, words } from './words.ts'

export const proposalChapter: Chapter = {
  key: 'proposals',
  stage: 'report',
  async facts(db, actor, matter, audience) {
    if (actor.kind !== 'staff' || (audience !== 'staff' && audience !== 'archive')) return null
    const proposals = await proposalsOfMatter(db, actor, matter.id)
    const writes = audience === 'staff' && holds(actor, ...writerRoles) && hasOutcome(matter)
    const drafts = audience === 'staff' && holds(actor, ...drafterRoles) && hasOutcome(matter)
    if (proposals.length === 0 && !writes && !drafts) return null
    const action = {
      ...{ key: 'proposal', label: sourceWords.both.toProposal, weight: 'side' as const },
      path: `/proposals/new?matter=${matter.id}`,
    }
    const advice = {
      ...{ key: 'recommendation', label: sourceWords.both.toAdvice, weight: 'side' as const },
      path: `/recommendations/new?matter=${matter.id}`,
    }
    const text = (one: ProposalLine) =>
      [one.number, one.subject, stateWords[one.state].zh].filter(Boolean).join(' · ')
    return {
      title: words.both.chapter,
      facts: proposals.map((one) => ({ label: words.both.chapter, text: text(one), at: one.since })),
      actions: [...(writes ? [action] : []), ...(drafts ? [advice] : [])],
      section:
        proposals.length > 0 && audience === 'staff'
          ? (view) => drawn(view, proposals, db.clock.now())
          : null,
      record: { proposals: proposals.map(({ id, number, state }) => ({ id, number, state })) },
    }
  },
}

function drawn(view: View, proposals: readonly ProposalLine[], now: Date) {
  return (
    <Card title={words(view.lang).chapter}>
      <Lines lines={proposals.map((one) => lineOf(view, one, now))} />
    </Card>
  )
}
