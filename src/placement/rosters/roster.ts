// Owns: a fair roster: people and days in, who sits when out. Equal turns come first among what can be chosen, then
// distance between two turns of one person, then wishes. Same question, same answer.
import { addColumn, isWhole, noColumns, type Row, withProgram } from '../solving/solver.ts'

export interface Sitter {
  id: string
  /** Turns already had in the time over which turns shall be equal. */
  before: number
  /** The last day sat before the first of `days`, as a day number. */
  last: number | null
  /** Never drawn for these. */
  away: ReadonlySet<number>
  /** Gladly drawn for these, where it makes nobody's share unequal. */
  glad: ReadonlySet<number>
}

export interface Asked {
  sitters: readonly Sitter[]
  /** Day numbers, ascending, each with how many are to sit: days count from any fixed day. */
  days: readonly { day: number; seats: number }[]
  /** Between two turns of one person lie at least so many days. */
  apart: number
}

export interface Roster {
  /** For each of `days` the ids, in the order of `sitters`. */
  seats: readonly (readonly string[])[]
  /** Seats for which nobody was free. */
  missing: readonly { day: number; seats: number }[]
  /** Searched to the end: no fairer roster exists. */
  proven: boolean
}

/** An empty chair is worse than any inequality, a turn too soon worse than one turn more, a wish the least of all. */
const emptyCost = 100_000
const tooSoonCost = 1_000
const turnCost = 10
const gladGain = 3

/** Throws a RangeError where the question itself is wrong: days out of order, a person twice. */
export async function drawRoster(asked: Asked): Promise<Roster> {
  refuseWrong(asked)
  // The solver takes a program without a column for one that was never solved.
  if (asked.days.length === 0) return { seats: [], missing: [], proven: true }
  const { rows, columns, turns } = programOf(asked)
  const answer = await withProgram(rows, columns, (program) => {
    const linear = program.linear()
    return isWhole(linear.columns) ? linear : program.whole(0)
  })
  const seats = asked.days.map(() => [] as string[])
  for (const { sitter, day, column } of turns)
    if (Math.round(answer.columns[column] ?? 0) === 1) seats[day]?.push((asked.sitters[sitter] as Sitter).id)
  const missing = asked.days.map(({ day, seats: wanted }, at) => ({
    day,
    seats: wanted - (seats[at]?.length ?? 0),
  }))
  return { seats, missing: missing.filter((one) => one.seats > 0), proven: answer.proven }
}

interface Turn {
  sitter: number
  day: number
  column: number
}

function programOf({ sitters, days, apart }: Asked) {
  const windows = days.map(({ day }, at) => ({ from: at, to: lastWithin(days, day + apart) }))
  const close = windows.filter(
    ({ from, to }, at) => to > from && (at === 0 || to > (windows[at - 1]?.to ?? -1)),
  )
  const wide = days.length + sitters.length
  const rows: Row[] = [
    ...days.map(({ seats }) => ({ least: seats, most: seats })),
    ...sitters.map(() => ({ least: 0, most: 0 })),
    ...sitters.flatMap(() => close.map(() => ({ least: Number.NEGATIVE_INFINITY, most: 1 }))),
  ]
  const columns = noColumns()
  const turns: Turn[] = []
  for (const [at, { seats }] of days.entries()) addColumn(columns, emptyCost, [[at, 1]], seats)
  for (const [who, sitter] of sitters.entries()) {
    const rowOf = (nth: number) => wide + who * close.length + nth
    for (const [at, { day }] of days.entries()) {
      if (sitter.away.has(day)) continue
      const held = close.flatMap(({ from, to }, nth) =>
        from <= at && at <= to ? [[rowOf(nth), 1] as const] : [],
      )
      turns.push({ sitter: who, day: at, column: columns.cost.length })
      addColumn(columns, costOf(sitter, day, apart), [[at, 1], [days.length + who, 1], ...held])
    }
    for (const nth of days.keys())
      addColumn(columns, turnCost * (2 * (sitter.before + nth) + 1), [[days.length + who, -1]])
    for (const nth of close.keys()) addColumn(columns, tooSoonCost, [[rowOf(nth), -1]], days.length)
  }
  return { rows, columns, turns }
}

function costOf({ last, glad }: Sitter, day: number, apart: number): number {
  const soon = last !== null && day - last < apart ? tooSoonCost : 0
  return soon - (glad.has(day) ? gladGain : 0)
}

/** The last of the days before `end`. */
function lastWithin(days: Asked['days'], end: number): number {
  return days.findLastIndex(({ day }) => day < end)
}

function refuseWrong({ sitters, days }: Asked): void {
  if (new Set(sitters.map(({ id }) => id)).size < sitters.length)
    throw new RangeError('A sitter stands in the list twice.')
  if (days.some(({ day }, at) => at > 0 && day <= (days[at - 1]?.day ?? day)))
    throw new RangeError('The days are not in ascending order.')
  if (days.some(({ seats }) => !Number.isInteger(seats) || seats < 0))
    throw new RangeError('A day has a number of seats that is not a whole number.')
}
