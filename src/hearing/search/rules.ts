// Owns: the rules in force that hold the words asked for. A county has tens: they are read as they stand, so that a rule
// published this minute is found and one repealed is not.
import { plain } from '../../language/words/plain.ts'
import { type Rule, rulesInForce } from '../../organisation/rules/queries.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { wordsIn } from './asked.ts'

/** Those that say it in their title first. */
export async function rulesHolding(db: Db, committeeId: CommitteeId, typed: string): Promise<Rule[]> {
  const words = wordsIn(typed)
  if (words.length === 0) return []
  const holds = (text: string) => words.every((word) => plain(text).toLowerCase().includes(word))
  const found = (await rulesInForce(db, committeeId)).filter((one) => holds(textOf(one)))
  const named = found.filter((one) => holds(titleOf(one)))
  return [...named, ...found.filter((one) => !named.includes(one))]
}

const titleOf = ({ title }: Rule): string => `${title.zh} ${title.en}`
const textOf = (rule: Rule): string => `${titleOf(rule)}\n${rule.body}`
