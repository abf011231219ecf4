// Owns: a way past every page of the doors: each people's links are followed from where they begin their day, and what no
// link leads to is tried with what the county holds, or begun there by the form of its own page.
import { sql } from 'kysely'
import type { Door } from '../../src/platform/server/door.ts'
import { dice } from '../model/dice.ts'
import { helpful } from '../model/filling.ts'
import { formsOn, linksOn } from '../walks/paper.ts'
import type { PersonName } from '../world.ts'
import type { County } from './county.ts'

export interface Stop {
  door: string
  path: string
  as: PersonName | null
  /** In the city office above, whose people are not of this county. */
  above?: boolean
}

export const pagesOf = ({ walk }: County): Door[] =>
  walk.house.rooms.doors().filter(({ method, answer }) => method === 'GET' && answer === 'page')

/** Pages that nobody can stand on here, each with its reason; every other page is looked at in every dress. */
export const excused: Readonly<Record<string, string>> = {
  '/preferences': 'keeps a choice and leads back to where one was',
  '/pools': 'leads on to the first of the three pools',
  '/drafts/:id': 'stands where a county has named an assistant, which its own test does',
}

/** For each page one person for whom it opens, and one thing that it shows. */
export async function tour(county: County): Promise<Stop[]> {
  const found = new Map<string, Stop>()
  for (const as of [null, ...namesOf(county)]) await follow(county, as, found, startOf(county, as))
  await tryWhatIsLeft(county, found)
  for (const door of left(county, found)) await begin(county, door, found)
  await tryWhatIsLeft(county, found)
  return [...found.values(), ...inTheCity(county)]
}

function inTheCity({ above: { received } }: County): Stop[] {
  const doors = ['/counties', '/desk', '/matters/:id', '/matters/:id/answer-below']
  return doors.map((door) => ({ door, path: door.replace(':id', received), as: null, above: true }))
}

const left = (county: County, found: Map<string, Stop>): Door[] =>
  pagesOf(county).filter(({ path }) => !found.has(path) && !(path in excused) && path !== onlyAbove)

/** Stands in the city alone. */
const onlyAbove = '/matters/:id/answer-below'

async function tryWhatIsLeft(county: County, found: Map<string, Stop>): Promise<void> {
  for (const door of left(county, found)) {
    const stop = await tried(county, door)
    if (stop) found.set(door.path, stop)
  }
}

const namesOf = ({ walk }: County) => Object.keys(walk.world.account) as PersonName[]

const startOf = (county: County, as: PersonName | null): string[] =>
  as
    ? [
        '/desk',
        '/rising',
        '/me',
        '/triage',
        '/methods/TONGYONG/draft',
        ...county.matters.map((id) => `/matters/${id}`),
      ]
    : ['/']

/** Only what opens a page that nobody has seen yet is followed. */
async function follow(
  county: County,
  as: PersonName | null,
  found: Map<string, Stop>,
  ahead: string[],
): Promise<void> {
  const been = new Set<string>()
  for (let path = ahead.shift(); path; path = ahead.shift()) {
    const bare = path.split(/[?#]/)[0] ?? ''
    const door = doorOf(county, bare)
    if (!door || been.has(bare) || (found.has(door.path) && !begins(path))) continue
    been.add(bare)
    const answer = await county.walk.house.call(as, path, undefined, county.cookies)
    const html = await answer.text()
    if (answer.status !== 200) continue
    if (!found.has(door.path)) found.set(door.path, { door: door.path, path, as })
    ahead.push(...linksOn(html).filter((href) => href.startsWith('/')))
  }
}

/** Where a day begins is opened for each of the people: what it offers differs. */
const begins = (path: string): boolean =>
  /^\/(desk|me|triage|methods\/\w+\/draft|(matters|meetings|desk\/calls)\/[\w-]+)?$/.test(path)

function doorOf(county: County, path: string): Door | undefined {
  const fits = pagesOf(county).filter((door) => patternOf(door).test(path))
  return fits.sort((a, b) => paramsIn(a) - paramsIn(b))[0]
}
const patternOf = ({ path }: Door) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)
const paramsIn = ({ path }: Door): number => path.split(':').length

async function tried(county: County, door: Door): Promise<Stop | null> {
  for (const path of await addressesOf(county, door)) {
    for (const as of peopleFor(county, door)) {
      const answer = await county.walk.house.call(as, path, undefined, county.cookies)
      await answer.arrayBuffer()
      if (answer.status === 200) return { door: door.path, path, as }
    }
  }
  return null
}

function peopleFor(county: County, { who }: Door): (PersonName | null)[] {
  if (who.kind !== 'staff') return [null]
  return namesOf(county).filter((name) => who.roles.includes(county.walk.world.as(name).as))
}

/** What the county holds none of is begun as people begin it: by the form of its list. Links lead on from there. */
async function begin(county: County, door: Door, found: Map<string, Stop>): Promise<void> {
  const list = door.path.split('/:')[0] ?? ''
  const [from, ...others] = [...found.values()].filter((one) => one.path.startsWith(list))
  for (const stop of [from, ...others].filter((one) => one !== undefined))
    for (const seed of [1, 2, 3]) {
      const to = await pressed(county, stop, list, seed)
      if (to) return follow(county, stop.as, found, [to])
    }
}

async function pressed(county: County, stop: Stop, action: string, seed: number): Promise<string | null> {
  const { house, world } = county.walk
  const html = await (await house.call(stop.as, stop.path, undefined, county.cookies)).text()
  const form = formsOn(html).find((one) => (one.action || stop.path) === action)
  if (!form) return null
  const body = new FormData()
  for (const [name, value] of helpful(form, world.clock.now(), dice(seed))) body.append(name, value)
  const answer = await house.call(stop.as, action, body, county.cookies)
  await answer.arrayBuffer()
  return answer.headers.get('location')
}

async function addressesOf(county: County, { path }: Door): Promise<string[]> {
  if (!path.includes(':')) return [path]
  if (path === '/proposals/:id/units/:unit/link') return [county.proposals.unitLink]
  if (path === '/placements/:id/members/:member') return [county.seat]
  const nouns = path.split('/').filter((part) => part && !part.startsWith(':'))
  const things = [...thingsFor(county, nouns[0] ?? ''), ...(await rowsOf(county, path))]
  return things.map((one) => path.replace(/:\w+/, one))
}

function thingsFor(
  {
    matters,
    submissions,
    sealed,
    tasks,
    receipts,
    links,
    rhythm,
    service,
    papers,
    proposals,
    above,
    ...rest
  }: County,
  first: string,
): readonly string[] {
  const { rising, walk } = rest
  const { venue, account, entryCode } = walk.world
  const things: Record<string, readonly string[]> = {
    ...{
      matters: [...matters, above.sending],
      submissions,
      tasks,
      receipts,
      topics: matters,
      cases: matters,
      reports: [sealed],
    },
    ...{ venues: [venue], people: [account.lan], q: [entryCode] },
    organisation: [walk.world.region.town],
    instructions: [papers.on],
    ...{ rising, 'proposal-links': proposals.links, 'proposal-words': proposals.links },
    rhythm: ['liuyou', walk.world.region.street, rhythm.idle, '2026-Q1'],
    ...{ rules: [rhythm.rule], plan: [rhythm.item], plans: [rhythm.year], feeds: [rhythm.feed] },
    ...{ orders: [service.order], swaps: [service.swap], policies: service.policies },
    ...{ 'guest-entries': [above.way.split('/').at(-1) ?? ''] },
    ...{ t: [links.task], e: [links.evaluation], m: [links.minutes], invitations: [links.invitation] },
  }
  return things[first] ?? []
}

/** One noun is a page and a table alike: the last word before the parameter names where its rows lie. */
async function rowsOf({ walk }: County, path: string): Promise<string[]> {
  const word = /([\w-]+)\/:/.exec(path)?.[1]?.replaceAll('-', '_') ?? ''
  const noun = word === 'posts' ? 'appointments' : word
  const { rows: tables } = await sql<{
    name: string
  }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and table_name like ${`%${noun}`} order by length(table_name)`.execute(
    walk.world.db.q,
  )
  const own: string = walk.world.committee.id
  const ids: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(name)} as t
      where coalesce(to_jsonb(t) ->> 'committee_id', ${own}) = ${own} order by id desc limit 5`.execute(
      walk.world.db.q,
    )
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}
