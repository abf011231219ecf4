// Owns: which statements one seat is shown, and in what order: what the hall talks about, what is about to be agreed on,
// then what the map asks for most; before there is a map, what was answered least.

import type { StatementRow } from '../statements/statement.ts'
import type { Standing } from '../tally/standing.ts'
import { nothingYet, totalOf } from '../tally/tally.ts'

export const openStatements = ({ statements }: Standing): StatementRow[] =>
  statements.filter((one) => one.state === 'shown')

export function nextFor(
  standing: Standing,
  seat: number,
  answered: ReadonlyMap<number, number>,
): StatementRow[] {
  const open = openStatements(standing).filter(({ no }) => !answered.has(no))
  const first = ({ no, kind }: StatementRow) =>
    no === standing.room.present_no ? 2 : kind === 'item' ? 1 : 0
  const wanted = wantedBy(standing)
  // Of several that are wanted alike each seat begins elsewhere, so that the last one is not always last.
  const turn = ({ no }: StatementRow) => (no * 7 + seat * 5) % 11
  return open.toSorted((a, b) => first(b) - first(a) || wanted(b) - wanted(a) || turn(a) - turn(b))
}

function wantedBy({ opinions, tally }: Standing): (one: StatementRow) => number {
  const enough = opinions && opinions.map.verdict !== 'tooFewVotes' ? opinions : null
  return ({ no }) => {
    const at = enough ? enough.statements.indexOf(no) : -1
    if (enough && at >= 0) return enough.map.priorities[at] ?? 0
    const { agree, disagree, pass } = totalOf(tally.get(no) ?? nothingYet())
    return -(agree + disagree + pass)
  }
}
