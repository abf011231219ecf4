// Owns: the record of asking residents, one for each who answered. It names nobody: a number, or a part.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { day } from '../../platform/words/format.ts'
import type { Round, Spoken } from '../follow-up/round.ts'
import { contentWords, solvedWords, wayWords, words } from './words.ts'

const w = words('zh')

export function answersIn(matter: MatterRow, { asked, representatives }: Round): PrintOf[] {
  return [
    ...asked.flatMap(({ submission, last }) =>
      last ? [recordOf(matter, last, w.reporter(submission.number))] : [],
    ),
    ...representatives.map((one) => recordOf(matter, one, w.representative)),
  ]
}

function recordOf(matter: MatterRow, said: Spoken, whom: string): PrintOf {
  const content = (said.content ?? 'none') as keyof typeof contentWords
  const facts = {
    ...{ number: matter.number, day: day(said.at, 'zh', new Date(0)), item: matter.headline, whom },
    way: wayWords[said.through as keyof typeof wayWords]?.zh ?? '',
    solved: solvedWords[said.solved as keyof typeof solvedWords]?.zh ?? '',
    content: contentWords[content].zh,
    words: [said.words, said.on_word_of && w.onWord(said.on_word_of)].filter(Boolean).join('\n'),
    next: matter.archived_at ? w.closed : '',
  }
  return printOf('followUpRecord', facts, { of: said.id, at: said.at })
}
