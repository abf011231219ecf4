// Every page of the list of doors, visited by somebody who may: on a phone, at a desk, by night, in English, in large
// print, without script. What axe reads off the structure of a page is the same in every dress and is asked once; how its
// colours stand out is asked in each.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { PersonName } from '../world.ts'
import { wrongWith } from './arrive.ts'
import { peoplesWords, strayChinese } from './chinese.ts'
import { desk, openBrowser, phone, type Sitting, sitDown, skip } from './chromium.ts'
import { type County, makeCounty } from './county.ts'
import { excused, pagesOf, type Stop, tour } from './tour.ts'

/** Asks for words in both languages, and shows how in both. */
const writesBoth = /\/methods\/\w+\/draft\//
/** People who look at their pages at the same time. */
const atOnce = 3

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

  test('is looked at by somebody, or says why not', () => {
    const seen = new Set(stops.map(({ door }) => door))
    const paths = pagesOf(county).map(({ path }) => path)
    assert.deepEqual(
      paths.filter((path) => !seen.has(path) && !(path in excused)),
      [],
    )
    const needless = Object.keys(excused).filter((path) => seen.has(path) || !paths.includes(path))
    assert.deepEqual(needless, [], 'excused without need')
    assert.ok(stops.length >= 90, `only ${stops.length} pages`)
  })

  test('on a phone', async () => assert.deepEqual(await visit({ ...phone }, (page) => wrongWith(page)), []))

  test('at a desk, by night, in English', async () => {
    const theirs = await peoplesWords(county.walk.world)
    const sitting = { ...desk, cookies: { lang: 'en', theme: 'dark' } }
    const wrong = await visit(sitting, async (page) => {
      const stray = writesBoth.test(page.url()) ? [] : await strayChinese(page, theirs)
      return [...(await wrongWith(page, { axe: 'colours' })), ...stray.map((one) => `in Chinese: ${one}`)]
    })
    assert.deepEqual(wrong, [])
  })

  test('on a phone, in English, in large print', async () => {
    const sitting = { ...phone, cookies: { lang: 'en', elder: '1' } }
    assert.deepEqual(await visit(sitting, (page) => wrongWith(page, { axe: false })), [])
  })

  test('on a phone without script: nothing is only there with it', async () => {
    const sitting = { ...phone, javaScriptEnabled: false }
    assert.deepEqual(
      await visit(sitting, async (page) => [
        ...(await wrongWith(page, { axe: false })),
        ...(await unsendable(page)),
      ]),
      [],
    )
  })

  /** One browser for each of the people, so that nobody signs in twice. */
  async function visit(sitting: Sitting, look: (page: Page) => Promise<string[]>) {
    const people = [...new Set(stops.map((one) => one.as))]
    const wrong: string[] = []
    const walkers = Array.from({ length: atOnce }, async () => {
      for (let as = people.shift(); as !== undefined; as = people.shift())
        wrong.push(...(await pagesSeenBy(as, sitting, look)))
    })
    await Promise.all(walkers)
    return wrong.sort()
  }

  async function pagesSeenBy(
    as: PersonName | null,
    sitting: Sitting,
    look: (page: Page) => Promise<string[]>,
  ): Promise<string[]> {
    const wrong: string[] = []
    const cookies = { ...county.cookies, ...sitting.cookies }
    const { context, page } = await sitDown(browser, county.walk.house, { ...sitting, cookies, as })
    for (const { path } of stops.filter((one) => one.as === as)) {
      await page.goto(county.walk.house.base + path, { waitUntil: 'load' })
      wrong.push(...(await look(page)).map((one) => `${as ?? 'anyone'} at ${path}: ${one}`))
    }
    await context.close()
    return wrong
  }
})

/** A form that only a script could send. */
async function unsendable(page: Page): Promise<string[]> {
  const forms = await page.locator('main form:not(:has(button[type=submit], input[type=submit]))').all()
  return Promise.all(forms.map(async (form) => `no button: ${await form.getAttribute('action')}`))
}
