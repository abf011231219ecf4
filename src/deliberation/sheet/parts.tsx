// Owns: how a meeting is read: when and where, who came, what was said by role, what was agreed.
import type { Participant } from '../../matters/participants.ts'
import { Card, DataList, type View } from '../../platform/html/index.ts'
import { bracketed, dayAndTime } from '../../platform/words/format.ts'
import { words as meetingWords } from '../meetings/words.ts'
import type { Speech } from '../minutes/record.ts'
import { words as minutesWords } from '../minutes/words.ts'
import type { MeetingRow } from '../talk.ts'
import { classWords, formWords, named, partWords, sealingWords, speakerWords } from '../words.ts'

interface FactsProps {
  view: View
  meeting: MeetingRow
  people: readonly Participant[]
}

export function MeetingFacts({ view, meeting, people }: FactsProps) {
  const w = meetingWords(view.lang)
  const { lang } = view
  const names = (...standings: string[]) =>
    namesOf(
      view,
      people.filter((one) => standings.includes(one.standing)),
    )
  return (
    <DataList
      rows={[
        [w.class, `${named(classWords, meeting.class, lang)} · ${named(formWords, meeting.form, lang)}`],
        [w.startsAt, dayAndTime(meeting.starts_at, lang)],
        [w.place, meeting.place],
        [w.chair, meeting.chair_label],
        [w.asked, names('invited')],
        [w.came, names('present')],
        [w.excused, names('excused')],
        [w.absent, names('absent')],
        [minutesWords(lang).way, sealedHow(view, meeting)],
      ]}
    />
  )
}

function sealedHow(view: View, meeting: MeetingRow): string | null {
  if (!meeting.sealing || !meeting.confirmed_at) return null
  return [named(sealingWords, meeting.sealing, view.lang), meeting.sealed_note].filter(Boolean).join(' · ')
}

/** One line: each once, with their part. */
function namesOf(view: View, people: readonly Participant[]): string {
  const shown = people.filter((one, at) => people.findIndex((other) => other.label === one.label) === at)
  const gap = view.lang === 'zh' ? '、' : ', '
  return shown.map((one) => bracketed(one.label, named(partWords, one.part, view.lang), view.lang)).join(gap)
}

export function Said({
  view,
  meeting,
  speeches,
}: {
  view: View
  meeting: MeetingRow
  speeches: readonly Speech[]
}) {
  const w = minutesWords(view.lang)
  const roles = [...new Set(speeches.map((one) => one.speaker_role))]
  return (
    <>
      {meeting.gist && <p>{meeting.gist}</p>}
      {roles.map((role) => (
        <Points
          title={named(speakerWords, role, view.lang)}
          speeches={speeches.filter((one) => one.speaker_role === role)}
        />
      ))}
      {meeting.disagreement && (
        <div>
          <h3>{w.disagreement}</h3>
          <p>{meeting.disagreement}</p>
        </div>
      )}
    </>
  )
}

function Points({ title, speeches }: { title: string; speeches: readonly Speech[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="list-disc ps-5">
        {speeches.map((one) => (
          <li>{one.gist}</li>
        ))}
      </ul>
    </div>
  )
}

export function SheetRecord({
  view,
  meeting,
  people,
  speeches,
}: FactsProps & { speeches: readonly Speech[] }) {
  return (
    <Card title={minutesWords(view.lang).record}>
      <MeetingFacts view={view} meeting={meeting} people={people} />
      <Said view={view} meeting={meeting} speeches={speeches} />
    </Card>
  )
}
