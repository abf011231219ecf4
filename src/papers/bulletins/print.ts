// Owns: an issue as its paper with the red head: the office, its numbers, its briefs one after the other, its lists.
import { paragraphs } from '../../documents/text.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import type { Answer } from '../../platform/server/answer.ts'
import type { Brief } from '../briefs/reach.ts'
import { type PrintForm, printed } from '../printed.ts'
import { briefsIn, findBulletin } from './queries.ts'
import { printedIssue, words } from './words.ts'

export async function printBulletin(
  db: Db,
  committee: Committee,
  id: string,
  form: PrintForm,
): Promise<Answer> {
  const issue = await findBulletin(db, committee.id, id)
  if (!issue.issue || !issue.signed_at) throw new RuleRefused(words.both.signNext, { bulletin: id })
  const briefs = await briefsIn(db, issue)
  const several = briefs.length > 1
  return printed(
    'bulletin',
    {
      ...{ mark: issue.mark, issue: issue.issue, total: issue.total ?? undefined, office: committee.name.zh },
      ...{ day: dayOf(issue.signed_at), title: issue.title, signer: issue.signer ?? undefined },
      text: briefs
        .flatMap((one, place) => [...(several ? [printedIssue.part(place, one.title)] : []), ...textOf(one)])
        .join('\n'),
      by: [...new Set(briefs.map(({ by_label }) => by_label))],
      forInstruction: issue.for_instruction,
      reported: paragraphs(issue.to_report),
      sent: paragraphs(issue.to_send),
      issuedTo: paragraphs(issue.to_issue),
    },
    form,
  )
}

function textOf({ situation, problems, suggestions }: Brief): string[] {
  const advice = paragraphs(suggestions)
  const numbered = advice.length > 1 ? advice.map((one, at) => printedIssue.of(at + 1, one)) : advice
  return [...paragraphs(situation), ...paragraphs(problems), `${printedIssue.advice}${numbered.join(' ')}`]
}
