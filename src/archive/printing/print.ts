// Owns: the case on paper, as it was approved. Until then nobody prints it.
import { printOf } from '../../documents/print-of.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { publicationsOf } from '../../matters/publication/publication.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import { caseOf, caseParts } from '../cases/case.ts'
import { words } from './words.ts'

const w = words('zh')

export const prints: NonNullable<Chapter['prints']> = async (db, _actor, matter) => {
  const study = await caseOf(db, matter)
  if (!study?.approved_at) return []
  const decisions = await publicationsOf(db, matter.committee_id, matter.id)
  // Where something was hidden from everyone, this paper stays inside: it has the whole text.
  const whole = caseParts(study).flatMap(({ text }) => (text.trim() ? text : []))
  const shown = decisions.find((one) => one.what === 'case' && one.decision === 'published')
  const published = shown?.body === whole.join('\n\n')
  const facts = {
    title: study.title,
    method: (await methodOf(db, matter)).body.name.zh,
    background: study.background,
    steps: study.doing,
    outcome: study.outcome,
    lessons: study.lessons ?? '',
    mayRead: published ? w.everyone : w.inside,
    annexes: [w.record(matter.number)],
    office: (await committeeById(db, matter.committee_id)).name.zh,
    day: dayOf(study.approved_at),
  }
  return [printOf('caseStudy', facts, { at: study.approved_at })]
}
