// Owns: what this person may do next on the talk of one matter: one main thing at most, the others beside it.
import type { NextAction } from '../../matters/chapters.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { may } from '../begin.ts'
import { isOpen } from '../conclusions/conclusion.ts'
import { mayApprove, mayChair, mayReport, mayWriteRecord, worksOn } from '../hands.ts'
import { endsWithResearch } from '../research/ending.ts'
import type { MeetingRow } from '../talk.ts'
import { stands, type Told } from './told.ts'
import { words } from './words.ts'

type Label = Parameters<typeof actionOf>[1]

export async function actionsFor(db: Db, actor: Staff, told: Told): Promise<NextAction[]> {
  const { matter } = told
  if (!(await worksOn(db, actor, matter))) return []
  if (matter.state === 'concluded' || matter.state === 'reporting') return reporting(actor, told)
  const main = mainAction(actor, told, dayOf(db.clock.now()))
  return main ? [main, ...beside(told, main.key)] : beside(told, null)
}

function mainAction(actor: Staff, told: Told, today: string): NextAction | null {
  const { matter, meetings } = told
  const open = meetings.find(({ meeting }) => isOpen(meeting))?.meeting
  if (open) return onMeeting(actor, told, open, today)
  if (matter.state === 'deliberating') return onTalk(actor, told)
  if (matter.state === 'planning') return onPlan(actor, told)
  if (matter.state === 'researching') return onResearch(told)
  if (beforeTalk.includes(matter.state)) return onArrival(told)
  return null
}

function onMeeting(actor: Staff, told: Told, meeting: MeetingRow, today: string): NextAction {
  const { matter } = told
  const [chairs, writes] = [
    mayChair(actor, matter, meeting.chair_id),
    mayWriteRecord(actor, matter, meeting.clerk_id),
  ]
  const at = (label: Label, weight: NextAction['weight'] = 'main'): NextAction => ({
    ...actionOf(told, label, ''),
    path: `/meetings/${meeting.id}`,
    weight,
  })
  if (meeting.state === 'draft')
    return mayApprove(actor, matter) ? at('approveMeeting') : at('seeMeeting', 'side')
  if (meeting.state === 'postponed') return chairs ? at('newTime') : at('seeMeeting', 'side')
  if (meeting.state === 'notified')
    return writes && dayOf(meeting.starts_at) <= today ? at('writeRecord') : at('seeMeeting', 'side')
  return chairs ? at('confirmMinutes') : writes ? at('writeRecord') : at('seeMeeting', 'side')
}

function onTalk(actor: Staff, told: Told): NextAction {
  const done = told.meetings.findLast(({ meeting }) => stands(meeting))?.meeting
  if (!done) return actionOf(told, 'setMeeting', 'meetings/new')
  const path = `/meetings/${done.id}`
  if (mayChair(actor, told.matter, done.chair_id)) return { ...actionOf(told, 'conclude', ''), path }
  return { ...actionOf(told, 'seeMeeting', ''), path, weight: 'side' }
}

const beforeTalk: readonly string[] = ['collected', 'confirmed', 'allotting']

/** What was looked into is talked over; in a track without a talk it is kept as it is. */
function onResearch(told: Told): NextAction | null {
  if (endsWithResearch(told.matter)) return actionOf(told, 'endResearch', 'research/end')
  return mustPlan(told) ? actionOf(told, 'doPlan', 'plan') : actionOf(told, 'setMeeting', 'meetings/new')
}

function onPlan(actor: Staff, told: Told): NextAction {
  const latest = told.plans.at(-1)
  if (!latest || latest.returned_why) return actionOf(told, 'doPlan', 'plan')
  if (latest.approved_at) return actionOf(told, 'setMeeting', 'meetings/new')
  return mayApprove(actor, told.matter)
    ? actionOf(told, 'approvePlan', 'plan')
    : { ...actionOf(told, 'seePlan', 'plan'), weight: 'side' }
}

/** Who comes first decides the method: go and see, plan, or sit down; what it only allows stands beside. */
function onArrival(told: Told): NextAction | null {
  const { matter } = told
  if (matter.state === 'allotting' && !told.hasLead) return null
  const todo = firstOf(matter)
  return todo && actionOf(told, todo, pathTo[todo])
}

const pathTo = { field: 'field', doResearch: 'research', doPlan: 'plan', setMeeting: 'meetings/new' } as const
export type FirstStep = keyof typeof pathTo

/** What a matter that has just been taken up, or needs nobody to take it up, waits for. */
export function firstOf(matter: HeldMatter): FirstStep | null {
  const { route, body } = matter.method
  const meets = may(matter, 'startDeliberation')
  const [looks, plans] = [may(matter, 'startResearch'), may(matter, 'startPlanning')]
  if (meets && body.minutes === 'signedOnTheSpot') return 'field'
  if (looks && !(meets && route.isOptional('research'))) return 'doResearch'
  if (plans && !(meets && route.isOptional('plan'))) return 'doPlan'
  return meets ? 'setMeeting' : null
}

function beside(told: Told, taken: string | null): NextAction[] {
  const { matter } = told
  const talking = ['researching', 'planning', 'deliberating'].includes(matter.state)
  const led = matter.state !== 'allotting' || told.hasLead
  const arriving = led && may(matter, 'startResearch')
  const meets = talking || (led && may(matter, 'startDeliberation'))
  const others: [Label, string, boolean][] = [
    ['doResearch', 'research', (talking || arriving) && matter.method.route.isPart('research')],
    ['doPlan', 'plan', matter.state === 'researching' && may(matter, 'startPlanning')],
    ['setMeeting', 'meetings/new', meets && matter.method.route.isPart('deliberate') && !mustPlan(told)],
    ['field', 'field', matter.state === 'deliberating' || may(matter, 'startDeliberation')],
    ['settle', 'settlement', matter.method.route.isPart('followUp') && may(matter, 'settleOnTheSpot')],
  ]
  return others
    .filter(([label, , fits]) => fits && label !== taken)
    .map(([label, at]) => ({ ...actionOf(told, label, at), weight: 'side' }))
}

function reporting(actor: Staff, told: Told): NextAction[] {
  const { matter, reports } = told
  if (!mayReport(actor, matter)) return []
  const optional = matter.method.route.isOptional('report')
  if (may(matter, 'startReport'))
    return [{ ...actionOf(told, 'sendReport', 'report'), weight: optional ? 'side' : 'main' }]
  // Where the report is a step of its own, nothing goes on before the other side has it.
  return reports.some((one) => !one.received_at)
    ? [{ ...actionOf(told, 'noteReceived', 'report'), weight: optional ? 'side' : 'main' }]
    : []
}

function mustPlan({ matter, plans }: Told): boolean {
  const rule = matter.method.stage('plan')
  return rule !== null && !rule.optional && !plans.some((plan) => plan.approved_at)
}

function actionOf(
  { matter }: Told,
  label: Exclude<keyof typeof words.both, 'item' | 'owed'>,
  at: string,
): NextAction {
  return {
    key: label,
    label: words.both[label],
    path: `/matters/${matter.id}/${at}`,
    weight: 'main',
    due: matter.due_at,
  }
}
