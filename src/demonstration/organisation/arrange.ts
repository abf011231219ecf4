// Owns: how the invented county is arranged, brought over in the same files that a real one is: guidance, branches,
// rooms, seats at venues, and the chain of responsibility with gaps left for the page to show.
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { bringFiles } from '../../organisation/rolls/bringing/bring.ts'
import { type Cells, columnsOf, headingsOf, type Roll } from '../../organisation/rolls/columns.ts'
import { rollOf } from '../../organisation/rolls/there/export.ts'
import { yes } from '../../organisation/rolls/words.ts'
import { roleWords, type StaffRole } from '../../people/roles.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, whoIs } from '../county/county.ts'
import type { Person } from '../county/staff.ts'
import { offices } from '../words/offices.ts'
import { places } from '../words/places.ts'
import * as told from './words.ts'

export async function arrange(tx: Tx, county: County): Promise<void> {
  const by = whoIs(tx, county, 'secretaryGeneral')
  const methods = await methodsInForce(tx, county.committeeId)
  const venues = await rollOf(tx, by, 'venues', methods)
  await bringFiles(tx, by, { venues: venues.map(arranged) }, methods)
  const logins = await loginsOf(tx, county)
  const leader = county.people.find((one) => one.role === 'groupLeader')
  const standing = leader && { login: logins.get(leader.accountId) ?? '', name: leader.name }
  const people = standing ? [rowOf('people', { ...standing, term: '10', standing: yes })] : []
  const appointments = postsOf(county, (one) => logins.get(one.accountId) ?? '')
  await bringFiles(
    tx,
    by,
    {
      people: [headingsOf('people'), ...people],
      appointments: [headingsOf('appointments'), ...appointments],
    },
    methods,
  )
}

function arranged(row: readonly string[]): string[] {
  const columns = columnsOf('venues')
  const wish = told.arrangements.find((one) => one.name === row[columns.indexOf('name')])
  return row.map(
    (cell, at) => (wish as Partial<Cells<'venues'>> | undefined)?.[columns[at] ?? 'name'] ?? cell,
  )
}

const rowOf = <R extends Roll>(roll: R, cells: Partial<Cells<R>>): string[] =>
  columnsOf(roll).map((column) => cells[column] ?? '')

async function loginsOf(tx: Tx, county: County): Promise<Map<string, string>> {
  const rows = await tx.q
    .selectFrom('accounts')
    .select(['id', 'login'])
    .where('committee_id', '=', county.committeeId)
    .execute()
  return new Map(rows.map((row) => [row.id, row.login]))
}

/** Heads and two members at each venue, both groups under a committee, one vice-chair: two committees have none. */
function postsOf(county: County, login: (one: Person) => string): string[][] {
  const holding = (role: StaffRole) => county.people.filter((one) => one.role === role)
  const post = (one: Person, cells: Partial<Cells<'appointments'>>) =>
    rowOf('appointments', { login: login(one), role: roleWords[one.role].zh, ...cells })
  const heads = holding('venueHead').map((one) =>
    post(one, { region: placeName(one.at), venue: venueAt(one.at), duty: told.duties.head }),
  )
  const members = holding('member')
  const seats = county.venues.flatMap(({ at }, nth) =>
    [0, 1].flatMap((which) => {
      const one = members[(nth * 2 + which) % members.length]
      const duty = told.duties.members[(nth + which) % told.duties.members.length] ?? ''
      return one ? [post(one, { region: placeName(at), venue: venueAt(at), duty })] : []
    }),
  )
  const leaders = holding('groupLeader').map((one, nth) =>
    post(one, {
      ...{ body: officeName(one.body), parentBody: officeName(nth ? 'rural' : 'livelihood') },
      ...{ duty: told.duties.leader, places: answered(nth) },
    }),
  )
  const chairs = holding('chairCouncil').map((one) => post(one, { body: officeName('livelihood') }))
  return [...heads, ...seats, ...leaders, ...chairs]
}

const placeName = (key: string) => places.find((one) => one.key === key)?.zh ?? ''
const venueAt = (key: string) => told.venueNames.get(key) ?? ''
const officeName = (key: string | undefined) => offices.find((one) => one.key === key)?.name.zh ?? ''

/** The first answers for all streets but the last, the second for the towns. */
function answered(nth: number): string {
  const urban = nth === 0
  const townships = places.filter((one) => one.level === 'township' && one.urban === urban)
  return townships
    .slice(0, urban ? -1 : undefined)
    .map((one) => one.zh)
    .join('；')
}
