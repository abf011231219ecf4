// Owns: conversations made by lot with camps that are known, straight into columns: 100 million votes fit.
import { lots, mixed } from '../../src/opinions/axes/start.ts'
import type { VoteColumns } from '../../src/opinions/ballots/ballots.ts'

export interface Size {
  people: number
  statements: number
  votes: number
}

const camps = 3
/** Half of everybody's votes fall on the statements that all are shown first: so many for each vote that a person has. */
const shownFirst = 3

/** Everybody votes on as many statements as there are votes for each, none twice; camp decides by statement. */
export function votesOfCamps({ people, statements, votes }: Size): {
  columns: VoteColumns
  camp: Uint8Array
} {
  const columns = {
    person: new Uint32Array(votes),
    statement: statements <= 65_536 ? new Uint16Array(votes) : new Uint32Array(votes),
    vote: new Int8Array(votes),
  }
  const camp = Uint8Array.from({ length: people }, (_, person) => mixed(person + 77) % camps)
  const lot = lots(4)
  const first = Math.min(statements, Math.ceil((shownFirst * votes) / people))
  const seenBy = new Uint32Array(statements)
  for (let row = 0; row < votes; row++) {
    const person = Math.floor((row / votes) * people)
    let statement = Math.floor(lot() * (lot() < 0.5 ? first : statements))
    while (seenBy[statement] === person + 1) statement = (statement + 1) % statements
    seenBy[statement] = person + 1
    columns.person[row] = person
    columns.statement[row] = statement
    columns.vote[row] = voteOf(camp[person] as number, statement, lot())
  }
  return { columns, camp }
}

/** Of a camp, 5 to 85 in a hundred agree, by statement; one in ten passes. */
function voteOf(camp: number, statement: number, lot: number): number {
  if (lot > 0.9) return 0
  const leaning = 0.05 + 0.8 * ((mixed(statement * camps + camp) % 1000) / 1000)
  return lot < leaning ? 1 : -1
}
