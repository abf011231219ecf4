// Owns: the outcome report as it was sent: what somebody wrote, then what was agreed, item by item.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { words as reportWords } from '../reports/words.ts'
import type { Told } from '../telling/told.ts'
import { words } from './words.ts'

const w = words('zh')

export function reportsIn({ matter, items, parties, reports }: Told, office: string): PrintOf[] {
  const owed = items.filter((item) => item.kind !== 'reserved')
  if (owed.length === 0) return []
  const { agreed, advice, reserved } = reportWords('zh')
  const listed = (line: string) =>
    [matter.headline, agreed, advice, reserved].includes(line) ||
    owed.some((item) => line.includes(item.text))
  return reports.map((one) => {
    const own = one.body.split('\n').filter((line) => line.trim() !== '' && !listed(line))
    const facts = {
      title: w.reportOf(matter.headline),
      to: one.recipients.split(/[、，,;；\n]+/).filter((each) => each.trim() !== ''),
      held: [w.listed(matter.headline, matter.number), ...own].join('\n'),
      suggestions: owed.map((item) => w.owed(item.text, parties.zh.get(item.id) ?? '')),
      ...{ office, day: dayOf(one.sent_at) },
    }
    return printOf('outcomeReport', facts, { of: one.id, at: one.sent_at, hint: one.recipients })
  })
}
