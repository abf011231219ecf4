// Owns: how the line forward is drawn.
import { Lines, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Bulletin } from '../bulletins/queries.ts'
import type { InstructionRow } from '../instructions/reach.ts'
import { levels } from '../instructions/words.ts'
import { stateWords } from '../proposals/words.ts'
import type { Linked, Onwards } from './onwards.ts'
import { words } from './words.ts'

type Line = Parameters<typeof Lines>[0]['lines'][number]

export function Forward({ view, onwards, now }: { view: View; onwards: Onwards; now: Date }) {
  const w = words(view.lang)
  const { bulletin, reads, instructions, proposals } = onwards
  const lines: Line[] = [
    ...(bulletin && reads ? [issueLine(view, bulletin, now)] : []),
    ...instructions.map((one) => instructionLine(view, one, now)),
    ...proposals.map((one) => proposalLine(view, one, w.proposal)),
  ]
  const unread = bulletin && !reads
  return (
    <section class="stack-close">
      <h2>{w.forward}</h2>
      {unread && <p>{issueLine(view, bulletin, now).title}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
      {lines.length === 0 && !unread && <p class="hint">{w.nothingYet}</p>}
    </section>
  )
}

export function Origins({ view, origins }: { view: View; origins: readonly Linked[] }) {
  if (origins.length === 0) return null
  return <Lines lines={origins.map((one) => proposalLine(view, one, words(view.lang).fromProposal))} />
}

export function issueLine(view: View, one: Bulletin, now: Date) {
  const w = words(view.lang)
  return {
    href: `/bulletins/${one.id}`,
    title: w.issue(one.issue, one.total),
    hint: [one.title, one.sent_at && w.sentOn(day(one.sent_at, view.lang, now))].filter(Boolean).join(' · '),
  }
}

export function instructionLine(view: View, one: InstructionRow, now: Date): Line {
  const w = words(view.lang)
  return {
    href: `/instructions/${one.id}`,
    title: w.instruction(levels[one.level][view.lang]),
    hint: [day(one.given_on, view.lang, now), one.follower, one.closed_at ? w.closed : w.open].join(' · '),
  }
}

const proposalLine = (view: View, { id, subject, number, state }: Linked, what: string): Line => ({
  href: `/proposals/${id}`,
  title: subject,
  hint: [what, number, stateWords[state][view.lang]].filter(Boolean).join(' · '),
})
