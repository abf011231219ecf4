// Owns: the printed invitations: one for everybody who has no account.
import type { MatterRow } from '../../matters/matter.ts'
import type { Participant } from '../../matters/participants.ts'
import { Card, DataList, Page, type View } from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { MeetingRow } from '../talk.ts'
import { words } from './words.ts'

interface LettersProps {
  view: View
  meeting: MeetingRow
  matter: MatterRow
  people: readonly Participant[]
}

export function Letters({ view, meeting, matter, people }: LettersProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.invitation} lead={<a href={`/meetings/${meeting.id}`}>{matter.headline}</a>}>
      {people
        .filter((one) => !one.account_id)
        .map((one) => (
          <Card title={w.dear(one.label)}>
            <p>{w.letter(matter.headline)}</p>
            <DataList
              rows={[
                [w.startsAt, dayAndTime(meeting.starts_at, view.lang)],
                [w.place, meeting.place],
                [w.chair, meeting.chair_label],
              ]}
            />
            <p>{w.cannotCome}</p>
            <p>{view.county.name[view.lang]}</p>
          </Card>
        ))}
    </Page>
  )
}
