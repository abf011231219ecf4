// Owns: the plan of a talk on paper: the form of six places, or all its parts where somebody wrote more.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Plan, PlanBody } from '../plans/plan.ts'
import type { Told } from '../telling/told.ts'
import { formWords, named } from '../words.ts'
import { words } from './words.ts'

const w = words('zh')
const further = ['basis', 'agenda', 'research', 'materials', 'division', 'emergency', 'publicity'] as const

export function plansIn(told: Told, office: string): PrintOf[] {
  return told.plans
    .filter((plan) => plan.returned_why === null)
    .map((plan) =>
      further.some((part) => plan.body[part]) ? wholePlan(told, plan, office) : smallPlan(told, plan),
    )
}

function smallPlan({ matter, meetings }: Told, { id, body, drafted_at }: Plan): PrintOf {
  const facts = {
    topic: w.listed(matter.headline, matter.number),
    ...{ time: timeOf(body), place: body.place ?? '' },
    chair: meetings[0]?.meeting.chair_label ?? '',
    ...{ participants: body.takingPart ?? '', goal: body.aim },
  }
  return printOf('microPlan', facts, { of: id, at: drafted_at })
}

function wholePlan({ matter, meetings }: Told, plan: Plan, office: string): PrintOf {
  const { body } = plan
  const facts = {
    title: w.planOf(matter.headline),
    topic: w.listed(matter.headline, matter.number),
    purpose: body.aim,
    whenAndWhere: [timeOf(body), body.place].filter(Boolean).join('\n') || w.notSet,
    form: body.form ? named(formWords, body.form, 'zh') : '',
    chair: meetings[0]?.meeting.chair_label ?? '',
    participants: body.takingPart ? [{ side: w.asked, names: body.takingPart }] : [],
    agenda: linesOf(body.agenda),
    tasks: linesOf(body.division),
    ...{ basis: body.basis ?? '', research: body.research ?? '', materials: body.materials ?? '' },
    ...{ emergency: body.emergency ?? '', publicity: body.publicity ?? '' },
    ...{ office, day: dayOf(plan.drafted_at) },
  }
  return printOf('consultationPlan', facts, { of: plan.id, at: plan.drafted_at })
}

const timeOf = ({ startsAt }: PlanBody) => (startsAt ? dayAndTime(startsAt, 'zh', new Date(0)) : '')
const linesOf = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '')
