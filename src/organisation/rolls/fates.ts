// Owns: what becomes of each row of the three files together: new, the same, changed or wrong. Pure.
// Breaks if wrong: a row that vanishes, or one that is brought over though something is wrong with another.
import { type Lines, linesOf, type Problem, type Reader, reader } from './cells.ts'
import { type Cells, type Column, columnsOf, type Roll, rolls } from './columns.ts'
import { readAppointment, readNewAppointment, readPerson, readVenue } from './entries.ts'
import type { Fate, Fates, Files } from './fate.ts'
import { newBodies } from './new-bodies.ts'
import type { Ground, Held } from './there/held.ts'
import { checkVenues, type Venues, venuesAfter } from './venues-after.ts'
import { words } from './words.ts'

export function fatesOf(files: Files, ground: Ground): Fates {
  const venues = read('venues', files, ground.venues, {
    key: venueKey(ground),
    keeps: ['openedOn'],
    entry: (r) => readVenue(r, ground),
  })
  const after = venuesAfter(venues, ground)
  checkVenues(venues, after)
  const people = read('people', files, ground.people, { key: personKey, entry: (r) => readPerson(r, ground) })
  for (const fate of people) refuseOther(fate, ground)
  const appointments = appointmentsIn(files, ground, people, after)
  const all = { venues, people, appointments }
  for (const roll of rolls) for (const fate of all[roll]) settle(fate as Fate, held(roll, ground))
  for (const fate of appointments.filter(({ kind }) => kind === 'new' || kind === 'changed'))
    refuse(fate, (r) => readNewAppointment(r, ground, fate.cells.login))
  return { ...all, newBodies: newBodies(all, ground.bodies) }
}

type CellOf = (column: string) => string
interface How<R extends Roll> {
  /** What two writings of one thing have in common. */
  key(cell: CellOf): string
  /** Left empty they stay what they are. The first is the day on which it began, and part of its key. */
  keeps?: readonly Column<R>[]
  entry(read: Reader): Cells<R>
}

function read<R extends Roll>(
  roll: R,
  files: Files,
  there: readonly Held<Cells<R>>[],
  how: How<R>,
): Fate<R>[] {
  const rows = files[roll]
  if (!rows) return []
  const { heading, lines }: Lines<R> = linesOf(roll, rows)
  if (heading.length > 0) return [wrongHeading(roll, heading)]
  const known = new Map(there.flatMap((one) => keysOf(one.cells, how).map((key) => [key, one])))
  const seen = new Set<string>()
  return lines.map((line) => {
    const key = how.key((column) => line.cell(column as Column<R>))
    const old = known.get(key)
    const cell = (column: string) => {
      const own = column as Column<R>
      const kept = !line.has(own) || (how.keeps?.includes(own) && !line.cell(own))
      return kept ? (old?.cells[own] ?? '') : line.cell(own)
    }
    const cells = how.entry(reader(cell, line.problems))
    if (seen.has(key)) line.problems.push({ column: columnsOf(roll)[0] ?? '', say: words.both.twice })
    seen.add(key)
    return fateOf(roll, line.row, cells, line.problems, old?.id ?? null)
  })
}

/** With the day on which it began, and without. */
function keysOf<R extends Roll>(cells: Cells<R>, { key, keeps }: How<R>): string[] {
  const whole = key((column) => cells[column as Column<R>])
  return keeps ? [key((column) => (column === keeps[0] ? '' : cells[column as Column<R>])), whole] : [whole]
}

function fateOf<R extends Roll>(
  roll: R,
  row: number,
  cells: Cells<R>,
  problems: Problem[],
  id: string | null,
): Fate<R> {
  const { name, login } = cells as Record<string, string>
  return { roll, row, title: name ?? login ?? '', kind: 'wrong', changes: [], problems, id, cells }
}

function wrongHeading<R extends Roll>(roll: R, problems: Problem[]): Fate<R> {
  const cells = Object.fromEntries(columnsOf(roll).map((column) => [column, ''])) as Cells<R>
  return fateOf(roll, 1, cells, problems, null)
}

const venueKey = (ground: Ground) => (cell: CellOf) => {
  const [place] = ground.regions.find(cell('region'))
  return `${place?.id ?? cell('region')} ${cell('name')}`
}
const personKey = (cell: CellOf) => cell('login').toLowerCase()

function refuseOther(fate: Fate<'people'>, ground: Ground): void {
  const there = ground.people.find((one) => one.id === fate.id)
  if (there && there.cells.name !== fate.cells.name)
    refuse(fate, (r) => r.wrong('login', words.both.loginOther))
}

function appointmentsIn(files: Files, ground: Ground, people: readonly Fate<'people'>[], venues: Venues) {
  const logins = new Map(
    [...ground.people, ...people].map((one) => [one.cells.login.toLowerCase(), one.cells.login]),
  )
  const entry = (r: Reader) => {
    const cells = readAppointment(r, ground)
    const login = logins.get(cells.login.toLowerCase())
    if (cells.login && !login) r.wrong('login', words.both.loginUnknown)
    const venue = cells.venue ? venues.find(cells.venue) : null
    if (venue && 'wrong' in venue) r.wrong('venue', venue.wrong)
    return { ...cells, login: login ?? cells.login, venue: venue && 'written' in venue ? venue.written : '' }
  }
  const key = (cell: CellOf) => {
    const { login, role, region, venue, body, from } = entry(reader(cell, []))
    return [login.toLowerCase(), role, region, venue, body, cell('from') && from].join(' ')
  }
  return read('appointments', files, ground.appointments, {
    key,
    keeps: ['from', 'parentBody', 'places'],
    entry,
  })
}

/** Says the kind, once everything that can be wrong was asked. */
function settle(fate: Fate, there: readonly Held<Record<string, string>>[]): void {
  if (fate.problems.length > 0) return
  const old = there.find((one) => one.id === fate.id)
  const cells = fate.cells as Record<string, string>
  fate.changes = old ? Object.keys(cells).filter((column) => cells[column] !== old.cells[column]) : []
  fate.kind = !old ? 'new' : fate.changes.length > 0 ? 'changed' : 'same'
}

function refuse(fate: Fate, ask: (read: Reader) => void): void {
  ask(reader(() => '', fate.problems))
  if (fate.problems.length > 0) fate.kind = 'wrong'
}

const held = (roll: Roll, ground: Ground) => ground[roll] as readonly Held<Record<string, string>>[]
