// Owns: what of the talk goes into the archive package: by role, without a telephone number, in a fixed shape.
import { dayOf } from '../../platform/clock/day.ts'
import type { MeetingTold, Told } from './told.ts'

export function archived({
  matter,
  notes,
  plans,
  meetings,
  items,
  parties,
  reports,
}: Told): Record<string, unknown> {
  return {
    conclusion: matter.conclusion,
    dispositions: matter.dispositions,
    explanation: matter.explanation,
    research: notes.map(noteRecord),
    plans: plans.map(planRecord),
    meetings: meetings.map(meetingRecord),
    items: items.map((item) => ({
      no: item.no,
      kind: item.kind,
      text: item.text,
      party: parties.zh.get(item.id) ?? null,
      dueOn: item.due_on,
      doneWhen: item.done_when,
    })),
    reports: reports.map(reportRecord),
  }
}

const noteRecord = ({ id, at, at_place, situation, problem, advice }: Told['notes'][number]) => ({
  ...{ id, at: at.toISOString(), place: at_place, situation, problem, advice },
})

const planRecord = ({ id, body, drafted_at, approved_at, returned_why }: Told['plans'][number]) => ({
  ...{ id, body, drafted: drafted_at.toISOString(), approved: stamp(approved_at), returnedWhy: returned_why },
})

const reportRecord = ({ id, recipients, body, sent_at, received_at }: Told['reports'][number]) => ({
  ...{ id, recipients, body, sent: sent_at.toISOString(), received: stamp(received_at) },
})

const stamp = (at: Date | null) => at?.toISOString() ?? null

function meetingRecord({ meeting, people, speeches }: MeetingTold) {
  const at = (standing: string) =>
    people.filter((one) => one.standing === standing).map((one) => ({ part: one.part, label: one.label }))
  return {
    id: meeting.id,
    state: meeting.state,
    class: meeting.class,
    form: meeting.form,
    day: dayOf(meeting.starts_at),
    place: meeting.place,
    chair: meeting.chair_label,
    present: at('present'),
    excused: at('excused'),
    absent: at('absent'),
    gist: meeting.gist,
    said: speeches.map((one) => ({ no: one.no, role: one.speaker_role, gist: one.gist })),
    disagreement: meeting.disagreement,
    sealing: meeting.sealing,
    sealedNote: meeting.sealed_note,
    confirmed: meeting.confirmed_at?.toISOString() ?? null,
  }
}
