// Owns: one place with all that its owner and its guide see of it: its standard, its rhythm, the question it was asked.
import { Button, EmptyState, Page, type View } from '../../platform/html/index.ts'
import type { Kept } from '../frequency/queries.ts'
import { RhythmTable } from '../frequency/section.tsx'
import { IdleCard } from '../idle/page.tsx'
import type { IdleQuestion } from '../idle/queries.ts'
import type { VenueStanding } from '../standards/queries.ts'
import { StandardSection } from '../standards/section.tsx'
import { words } from './words.ts'

interface Props {
  view: View
  kept: Kept
  standing: VenueStanding | null
  guide: boolean
  owner: boolean
  question: IdleQuestion | null
  now: Date
}

export function PlacePage({ view, kept, standing, guide, owner, question, now }: Props) {
  const w = words(view.lang)
  const { subject, rhythms } = kept
  const shown = rhythms.filter(({ periods }) => periods.length > 0)
  return (
    <Page view={view} title={subject.name[view.lang]} lead={w.onlyOwner} wide>
      {question && <IdleCard view={view} question={question} owner={owner} />}
      {standing && <StandardSection view={view} standing={standing} guide={guide} />}
      <section class="stack">
        <h2>{w.rhythms}</h2>
        {shown.length === 0 && <EmptyState title={w.nothingAsked}>{w.nothingAskedAdvice}</EmptyState>}
        {shown.map((rhythm) => (
          <RhythmTable view={view} rhythm={rhythm} now={now} />
        ))}
      </section>
      <p class="row">
        {subject.kind === 'venue' && <Button href={`/venues/${subject.id}`}>{w.venuePage}</Button>}
        {subject.kind === 'venue' && (
          <Button href={`/rhythm/venues/${subject.id}/calendar`}>{w.calendar}</Button>
        )}
        <Button href="/rhythm">{w.back}</Button>
      </p>
    </Page>
  )
}
