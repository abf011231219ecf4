// Every page of the list of doors, visited by somebody who may: on a phone, at a desk, by night, in English, in large print.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Door } from '../../src/platform/server/door.ts'
import type { PersonName } from '../world.ts'
import { wrongWith } from './arrive.ts'
import { peoplesWords, strayChinese } from './chinese.ts'
import { desk, openBrowser, phone, type Sitting, sitDown, skip } from './chromium.ts'
import { type County, makeCounty } from './county.ts'

/** Keeps a choice and leads back to where one was: no page of its own. */
const leadsBack = '/preferences'

interface Stop {
  door: string
  path: string
  as: PersonName | null
}

suite('every page', { skip }, () => {
  let county: County
  let browser: Browser
  let stops: Stop[] = []
  before(async () => {
    county = await makeCounty()
    browser = await openBrowser()
    stops = await tour(county)
  })
  after(async () => {
    await browser?.close()
    await county?.end()
  })

  test('there is somebody for every page', () => {
    const seen = new Set(stops.map(({ door }) => door))
    const missing = pagesOf(county).filter((door) => !seen.has(door.path))
    assert.deepEqual(
      missing.map(({ path }) => path),
      [],
    )
    assert.ok(stops.length >= 90, `only ${stops.length} pages`)
  })

  test('on a phone', async () => assert.deepEqual(await visit({ ...phone }, (page) => wrongWith(page)), []))

  test('at a desk, by night, in English', async () => {
    const theirs = await peoplesWords(county.walk.world)
    const sitting = { ...desk, cookies: { lang: 'en', theme: 'dark' } }
    const wrong = await visit(sitting, async (page) => {
      const stray = await strayChinese(page, theirs)
      return [...(await wrongWith(page)), ...stray.map((one) => `in Chinese: ${one}`)]
    })
    assert.deepEqual(wrong, [])
  })

  test('on a phone, in English, in large print', async () => {
    const sitting = { ...phone, cookies: { lang: 'en', elder: '1' } }
    assert.deepEqual(await visit(sitting, (page) => wrongWith(page, { axe: false })), [])
  })

  /** One browser for each of the people, so that nobody signs in twice. */
  async function visit(sitting: Sitting, look: (page: import('playwright-core').Page) => Promise<string[]>) {
    const wrong: string[] = []
    for (const as of new Set(stops.map((one) => one.as))) {
      const { context, page } = await sitDown(browser, county.walk.house, {
        ...sitting,
        cookies: { draft: county.draft, ...sitting.cookies },
        as,
      })
      for (const { path } of stops.filter((one) => one.as === as)) {
        await page.goto(county.walk.house.base + path, { waitUntil: 'load' })
        wrong.push(...(await look(page)).map((one) => `${as ?? 'anyone'} at ${path}: ${one}`))
      }
      await context.close()
    }
    return wrong
  }
})

const pagesOf = ({ walk }: County): Door[] =>
  walk.house.rooms
    .doors()
    .filter(({ method, answer, path }) => method === 'GET' && answer === 'page' && path !== leadsBack)

/** For each page the first person and the first thing for which it opens. */
async function tour(county: County): Promise<Stop[]> {
  const stops: Stop[] = []
  for (const door of pagesOf(county)) {
    const found = await openTo(county, door)
    if (found) stops.push({ door: door.path, ...found })
  }
  return stops
}

async function openTo(county: County, door: Door): Promise<Omit<Stop, 'door'> | null> {
  for (const path of await addressesOf(county, door)) {
    for (const as of peopleFor(county, door)) {
      const { status } = await county.walk.house.call(as, path, undefined, { draft: county.draft })
      if (status === 200) return { path, as }
    }
  }
  return null
}

function peopleFor({ walk }: County, { who }: Door): (PersonName | null)[] {
  if (who.kind !== 'staff') return [null]
  const names = Object.keys(walk.world.account) as PersonName[]
  return names.filter((name) => who.roles.includes(walk.world.as(name).as))
}

async function addressesOf(county: County, { path }: Door): Promise<string[]> {
  if (!path.includes(':')) return [path]
  return (await thingsFor(county, path)).map((one) => path.replace(/:\w+/, one).replace(/:\w+/, one))
}

async function thingsFor(county: County, path: string): Promise<string[]> {
  const { walk, links } = county
  const { q } = walk.world.db
  const all = async (table: 'meetings' | 'messages') =>
    (await q.selectFrom(table).select('id').execute()).map(({ id }) => id)
  const first = path.split('/')[1] ?? ''
  switch (first) {
    case 'matters':
    case 'topics':
    case 'cases':
      return county.matters
    case 'submissions':
      return county.submissions
    case 'reports':
      return [county.sealed]
    case 'tasks':
      return county.tasks
    case 'meetings':
      return (await all('meetings')).reverse()
    case 'receipts':
      return county.receipts
    case 'ring':
      return all('messages')
    case 'venues':
      return [walk.world.venue]
    case 'people':
      return [walk.world.account.lan]
    case 'q':
      return [walk.world.entryCode]
    default:
      return (
        { t: [links.task], e: [links.evaluation], m: [links.minutes], invitations: [links.invitation] }[
          first
        ] ?? []
      )
  }
}
