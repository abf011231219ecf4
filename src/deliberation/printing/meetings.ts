// Owns: the papers of one meeting: the notice by which people were asked, the record of what was said, the minutes.
// Residents stand in them by role, as the record has them.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { MeetingTold, Told } from '../telling/told.ts'
import { stands } from '../telling/told.ts'
import { classWords, named, partWords, speakerWords } from '../words.ts'
import { words } from './words.ts'

const w = words('zh')

export interface OfMeeting {
  told: Told
  one: MeetingTold
  office: string
  /** Which of the year's confirmed minutes these are. */
  issue: number
}

export function meetingPrints(of: OfMeeting): PrintOf[] {
  const { meeting } = of.one
  const about = { of: meeting.id, at: meeting.starts_at }
  const asked = meeting.state !== 'draft' && meeting.state !== 'approved' && meeting.state !== 'cancelled'
  return [
    ...(asked ? [noticeOf(of, { ...about, at: meeting.created_at }), signInOf(of, about)] : []),
    ...(meeting.held_at ? [recordOf(of, about)] : []),
    ...(stands(meeting) && agreedAt(of).length > 0
      ? [minutesOf(of, { ...about, at: meeting.confirmed_at ?? meeting.starts_at })]
      : []),
  ]
}

type About = Parameters<typeof printOf>[2]

function noticeOf({ told, one: { meeting, people }, office }: OfMeeting, about: About): PrintOf {
  const { matter } = told
  const to = [...new Set(people.filter((one) => one.part !== 'clerk').map((one) => one.label))]
  const facts = {
    title: w.noticeOf(matter.headline),
    to: to.length > 0 ? to : [w.others],
    purpose: w.purpose(kindOf(meeting), matter.number),
    ...{ topic: matter.headline, time: timeOf(meeting.starts_at), place: meeting.place },
    ...{ office, day: dayOf(meeting.created_at) },
  }
  return printOf('meetingNotice', facts, about)
}

/** In the order in which they were asked; the clerk keeps the sheet and stands above it. */
function signInOf({ told, one: { meeting, people } }: OfMeeting, about: About): PrintOf {
  const asked = people.filter((each) => each.part !== 'clerk')
  const facts = {
    name: w.listed(told.matter.headline, kindOf(meeting)),
    ...{ number: told.matter.number, time: timeOf(meeting.starts_at), place: meeting.place },
    ...{ chair: meeting.chair_label, clerk: people.find((each) => each.part === 'clerk')?.label },
    people: asked.map(({ label, part }) => ({ who: label, capacity: named(partWords, part, 'zh') })),
  }
  return printOf('signInSheet', facts, about)
}

function recordOf({ told, one }: OfMeeting, about: About): PrintOf {
  const { meeting, people, speeches } = one
  const at = (standing: string) => [
    ...new Set(people.filter((each) => each.standing === standing).map((each) => each.label)),
  ]
  const agreed = told.items.filter((item) => item.meeting_id === meeting.id && item.kind !== 'reserved')
  const facts = {
    name: w.listed(told.matter.headline, told.matter.number),
    ...{ time: timeOf(meeting.held_at ?? meeting.starts_at), place: meeting.place },
    chair: meeting.chair_label,
    clerk: people.find((each) => each.part === 'clerk')?.label,
    ...{ present: at('present'), absent: [...at('excused'), ...at('absent')] },
    speeches: speeches.map((each) => ({
      who: named(speakerWords, each.speaker_role, 'zh'),
      said: each.gist,
    })),
    divided: meeting.disagreement ?? '',
    agreed: agreed.map((item) => w.owed(item.text, told.parties.zh.get(item.id) ?? '')).join('\n'),
  }
  return printOf('meetingRecord', facts, about)
}

function minutesOf(of: OfMeeting, about: About): PrintOf {
  const { told, one, office, issue } = of
  const { meeting, people } = one
  const { place, chair_label: chair } = meeting
  const opening = w.held(timeOf(meeting.starts_at), place, kindOf(meeting), chair, told.matter.number)
  const present = people.filter((each) => each.standing === 'present').map((each) => each.label)
  const facts = {
    ...{ mark: w.minutesMark(office), issue, office, day: dayOf(meeting.confirmed_at ?? meeting.starts_at) },
    title: w.minutesOf(told.matter.headline),
    held: [opening, meeting.gist].filter(Boolean).join('\n'),
    agreed: agreedAt(of),
    reserved: reservedAt(of),
    present: present.length > 0 ? [...new Set(present)] : [meeting.chair_label],
    excused: people.filter((each) => each.standing === 'excused').map((each) => each.label),
  }
  return printOf('minutes', facts, about)
}

const agreedAt = ({ told, one }: OfMeeting) =>
  told.items
    .filter((item) => item.meeting_id === one.meeting.id && item.kind !== 'reserved')
    .map((item) => ({
      text: item.text,
      party: told.parties.zh.get(item.id) || w.others,
      due: item.due_on ?? undefined,
    }))

function reservedAt({ told, one }: OfMeeting) {
  const items = told.items.filter((item) => item.meeting_id === one.meeting.id && item.kind === 'reserved')
  const said = items.map((item) => ({ by: told.parties.zh.get(item.id) || w.others, text: item.text }))
  const { disagreement } = one.meeting
  return disagreement ? [...said, { by: w.others, text: disagreement }] : said
}

const kindOf = ({ class: kind }: MeetingTold['meeting']) => named(classWords, kind, 'zh')
/** With its year: a paper is read in other years. */
const timeOf = (at: Date) => dayAndTime(at, 'zh', new Date(0))
