// Owns: what the proposers say of the answers; units never read it.
import { Card, Note, Quote } from '../../../platform/html/index.ts'
import { dayAndTime } from '../../../platform/words/format.ts'
import { linkFormFor } from '../forms.ts'
import { talkedWords, viewWords, words } from '../words.ts'
import { Act } from './act.tsx'
import type { OneProps } from './props.ts'

export function Evaluations({ view, told, rights, returned }: OneProps) {
  const { lang } = view
  const w = words(lang)
  const waits = told.proposal.state === 'replied' && rights.reviewer
  if (told.evaluations.length === 0 && rights.proposers.length === 0) return null
  return (
    <Card title={w.evaluation}>
      {rights.hasEvaluated && <Note>{w.alreadySaid}</Note>}
      {waits && <p>{w.awaiting}</p>}
      {told.evaluations.map((one) => (
        <div class="stack-close">
          <p>
            <strong>{one.name}</strong> {w.attitude}:{' '}
            {viewWords[one.attitude as keyof typeof viewWords][lang]} · {w.outcome}:{' '}
            {viewWords[one.outcome as keyof typeof viewWords][lang]}
          </p>
          {one.reasons && <Quote>{one.reasons}</Quote>}
          <p class="hint">
            {[
              talkedWords[one.talked as keyof typeof talkedWords][lang],
              one.through === 'link' && w.wentBy,
              one.round > 0 && w.round,
              dayAndTime(one.at, lang, told.now),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
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
