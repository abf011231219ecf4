// Owns: how the talk is drawn on the page of one matter.
import type { Audience, Fact } from '../../matters/chapters.ts'
import { Agreed } from '../../matters/outcomes/agreed.tsx'
import { Button, Card, DataList, type View } from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { PlanCard } from '../plans/page.tsx'
import { NoteCard } from '../research/routes.tsx'
import { Said } from '../sheet/parts.tsx'
import { meetingStateWords, named } from '../words.ts'
import type { MeetingTold, Told } from './told.ts'
import { words } from './words.ts'

interface SectionProps {
  view: View
  told: Told
  facts: readonly Fact[]
  depth: Audience
  now: Date
}

export function TalkSection({ view, told, facts, depth, now }: SectionProps) {
  const w = words(view.lang)
  const inside = depth === 'staff' || depth === 'archive'
  const items = new Set(told.items.map((item) => w.item(item.no)))
  const rows = facts.filter((fact) => !items.has(fact.label[view.lang]))
  return (
    <Card title={told.matter.method.label('deliberate')[view.lang]}>
      <DataList
        rows={rows.map(
          (fact) =>
            [
              fact.label[view.lang],
              fact.at ? `${fact.text} · ${day(fact.at, view.lang)}` : fact.text,
            ] as const,
        )}
      />
      {told.items.length > 0 && <h3>{w.agreed}</h3>}
      <Agreed view={view} items={told.items} parties={told.parties[view.lang]} now={now} />
      {inside && told.meetings.map((one) => <MeetingPart view={view} told={one} />)}
      {inside && <Papers view={view} told={told} />}
    </Card>
  )
}

function MeetingPart({ view, told }: { view: View; told: MeetingTold }) {
  const { meeting, speeches } = told
  const state = named(meetingStateWords, meeting.state, view.lang)
  return (
    <details>
      <summary class="btn btn-ghost">{`${dayAndTime(meeting.starts_at, view.lang)} · ${state}`}</summary>
      <div class="stack">
        <Said view={view} meeting={meeting} speeches={speeches} />
        <Button href={`/meetings/${meeting.id}`}>{words(view.lang).openMeeting}</Button>
      </div>
    </details>
  )
}

function Papers({ view, told }: { view: View; told: Told }) {
  const w = words(view.lang)
  if (told.notes.length + told.plans.length === 0) return null
  return (
    <details>
      <summary class="btn btn-ghost">
        {[told.notes.length > 0 && w.research, told.plans.length > 0 && w.plan].filter(Boolean).join(' · ')}
      </summary>
      <div class="stack">
        {told.notes.map((note) => (
          <NoteCard view={view} note={note} />
        ))}
        {told.plans.map((plan) => (
          <PlanCard view={view} plan={plan} level={3} />
        ))}
      </div>
    </details>
  )
}
