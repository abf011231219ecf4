// Owns: a way past every page of the doors: each people's links are followed from where they begin their day, and what no
// link leads to is tried with what the county holds.
import type { Door } from '../../src/platform/server/door.ts'
import { linksOn } from '../walks/paper.ts'
import type { PersonName } from '../world.ts'
import type { County } from './county.ts'

export interface Stop {
  door: string
  path: string
  as: PersonName | null
}

/** Keeps a choice and leads back to where one was: no page of its own. */
const leadsBack = ['/preferences']

export const pagesOf = ({ walk }: County): Door[] =>
  walk.house.rooms
    .doors()
    .filter(({ method, answer, path }) => method === 'GET' && answer === 'page' && !leadsBack.includes(path))

/** What the county holds none of, and so no page of it can be looked at here; their own rooms try them. */
export const nothingThere: readonly string[] = [
  // Leads on to the first of the three pools.
  '/pools',
  '/receipts/lost/list',
  '/recoveries/:id',
  '/matters/:id/look-back',
  '/takedowns/:id',
]

/** For each page one person for whom it opens, and one thing that it shows. */
export async function tour(county: County): Promise<Stop[]> {
  const found = new Map<string, Stop>()
  for (const as of [null, ...namesOf(county)]) await follow(county, as, found)
  for (const door of pagesOf(county).filter(({ path }) => !found.has(path))) {
    const stop = await tried(county, door)
    if (stop) found.set(door.path, stop)
  }
  return [...found.values()]
}

const namesOf = ({ walk }: County) => Object.keys(walk.world.account) as PersonName[]

/** Only what opens a page that nobody has seen yet is followed. */
async function follow(county: County, as: PersonName | null, found: Map<string, Stop>): Promise<void> {
  const ahead = as
    ? ['/desk', '/me', '/triage', '/methods/TONGYONG/draft', ...county.matters.map((id) => `/matters/${id}`)]
    : ['/']
  const been = new Set<string>()
  for (let path = ahead.shift(); path; path = ahead.shift()) {
    const bare = path.split(/[?#]/)[0] ?? ''
    const door = doorOf(county, bare)
    if (!door || been.has(bare) || (found.has(door.path) && !begins(path))) continue
    been.add(bare)
    const answer = await county.walk.house.call(as, path, undefined, { draft: county.draft })
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
  for (const path of addressesOf(county, door)) {
    for (const as of peopleFor(county, door)) {
      const answer = await county.walk.house.call(as, path, undefined, { draft: county.draft })
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

function addressesOf(county: County, { path }: Door): string[] {
  if (!path.includes(':')) return [path]
  return thingsFor(county, path.split('/')[1] ?? '').map((one) => path.replace(/:\w+/, one))
}

function thingsFor(
  { matters, submissions, sealed, tasks, receipts, links, walk }: County,
  first: string,
): readonly string[] {
  const { venue, account, entryCode } = walk.world
  const things: Record<string, readonly string[]> = {
    ...{ matters, submissions, tasks, receipts, topics: matters, cases: matters, reports: [sealed] },
    ...{ venues: [venue], people: [account.lan], q: [entryCode] },
    ...{ t: [links.task], e: [links.evaluation], m: [links.minutes], invitations: [links.invitation] },
  }
  return things[first] ?? []
}
