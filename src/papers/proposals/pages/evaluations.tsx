// Owns: what the proposers say of the answers; units never read it.
import { Card, Note, Quote, type View } from '../../../platform/html/index.ts'
import { dayAndTime } from '../../../platform/words/format.ts'
import { linkFormFor } from '../forms.ts'
import type { Told } from '../queries.ts'
import { talkedWords, viewWords, words } from '../words.ts'
import { Act } from './act.tsx'
import type { OneProps } from './props.ts'

export function Evaluations({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  const waits = told.proposal.state === 'replied' && rights.reviewer
  if (told.evaluations.length === 0 && rights.proposers.length === 0) return null
  return (
    <Card title={w.evaluation}>
      {rights.hasEvaluated && <Note>{w.alreadySaid}</Note>}
      {waits && <p>{w.awaiting}</p>}
      {told.evaluations.map((one) => (
        <Word view={view} said={one} now={told.now} />
      ))}
      {rights.proposers.length > 0 && (
        <Act
          {...{
            view,
            returned,
            label: w.wordLink,
            lead: w.wordLinkLead,
            schema: linkFormFor(rights.proposers),
          }}
          action={`/proposals/${told.proposal.id}/word-links`}
        />
      )}
    </Card>
  )
}

interface WordProps {
  view: View
  said: Told['evaluations'][number]
  now: Date
}

function Word({ view: { lang }, said, now }: WordProps) {
  const w = words(lang)
  const about = [
    talkedWords[said.talked as keyof typeof talkedWords][lang],
    said.through === 'link' && w.wentBy,
    said.round > 0 && w.round,
    dayAndTime(said.at, lang, now),
  ]
  return (
    <div class="stack-close">
      <p>
        <strong>{said.name}</strong> {w.attitude}: {viewWords[said.attitude as keyof typeof viewWords][lang]}{' '}
        · {w.outcome}: {viewWords[said.outcome as keyof typeof viewWords][lang]}
      </p>
      {said.reasons && <Quote>{said.reasons}</Quote>}
      <p class="hint">{about.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
