// Owns: one page for one meeting, from the invitation to its conclusion. Each state shows its own one next step.
import { Agreed } from '../../matters/outcomes/agreed.tsx'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Confirm, EmptyState, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { words } from '../minutes/words.ts'
import { meetingStateWords } from '../words.ts'
import { AddItem, ChangeRecord, Ending, Seal, Shown } from './after.tsx'
import { Ahead } from './ahead.tsx'
import type { Attempt, SheetProps } from './attempt.ts'
import { SheetRecord } from './parts.tsx'
import { readSheet } from './read.ts'
import { Window } from './window.tsx'

export async function meetingPage(db: Db, actor: Staff, id: string, view: View, attempt?: Attempt) {
  return <MeetingPage view={view} sheet={await readSheet(db, actor, id, view.lang)} attempt={attempt} />
}

function MeetingPage({ view, sheet, attempt }: SheetProps) {
  const { meeting, matter } = sheet
  const state = meetingStateWords[meeting.state][view.lang]
  const lead = (
    <p>
      <a href={`/matters/${matter.id}`}>{matter.headline}</a> · {state}
    </p>
  )
  const ahead = ['draft', 'approved', 'notified', 'postponed', 'cancelled'].includes(meeting.state)
  return (
    <Page
      view={view}
      title={`${matter.method.label('deliberate')[view.lang]} · ${day(meeting.starts_at, view.lang)}`}
      lead={lead}
      errors={attempt?.tried.errors}
    >
      {ahead ? (
        <Ahead view={view} sheet={sheet} attempt={attempt} />
      ) : (
        <Held view={view} sheet={sheet} attempt={attempt} />
      )}
    </Page>
  )
}

function Held({ view, sheet, attempt }: SheetProps) {
  const { meeting, may, matter } = sheet
  const drafting = meeting.state === 'held' || meeting.state === 'minutesDraft'
  const stands = !drafting && matter.state === 'deliberating'
  return (
    <>
      <SheetRecord view={view} meeting={meeting} people={sheet.people} speeches={sheet.speeches} />
      <Items view={view} sheet={sheet} />
      {drafting && may.write && <AddItem view={view} sheet={sheet} attempt={attempt} />}
      {drafting && <Window view={view} sheet={sheet} attempt={attempt} />}
      {drafting && may.chair && !meeting.objections_until && (
        <Seal view={view} sheet={sheet} attempt={attempt} />
      )}
      {drafting && may.write && <ChangeRecord view={view} sheet={sheet} attempt={attempt} />}
      {stands && may.chair && <Ending view={view} sheet={sheet} attempt={attempt} />}
      {!drafting && !stands && may.chair && <Shown view={view} sheet={sheet} />}
    </>
  )
}

function Items({ view, sheet }: SheetProps) {
  const w = words(view.lang)
  const { meeting, items, may } = sheet
  const open = (meeting.state === 'held' || meeting.state === 'minutesDraft') && may.write
  const strike = (id: string) => (
    <Confirm
      view={view}
      open={w.strike}
      warning={w.strikeWarning}
      action={`/meetings/${meeting.id}/items/${id}/removal`}
      submit={w.strike}
      danger
    />
  )
  return (
    <Card title={w.items}>
      {items.length === 0 && <EmptyState title={w.noItems}>{w.noItemsHelp}</EmptyState>}
      <Agreed
        view={view}
        items={items}
        parties={sheet.parties}
        under={open ? (item) => strike(item.id) : undefined}
      />
    </Card>
  )
}
