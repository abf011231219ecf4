// Every page of the list of doors, visited by somebody who may: on a phone, at a desk, by night, in English, in large print.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { wrongWith } from './arrive.ts'
import { peoplesWords, strayChinese } from './chinese.ts'
import { desk, openBrowser, phone, type Sitting, sitDown, skip } from './chromium.ts'
import { type County, makeCounty } from './county.ts'
import { nothingThere, pagesOf, type Stop, tour } from './tour.ts'

/** Asks for words in both languages, and shows how in both. */
const writesBoth = /\/methods\/\w+\/draft\//

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
    const missing = pagesOf(county).filter(({ path }) => !seen.has(path) && !nothingThere.includes(path))
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
      const stray = writesBoth.test(page.url()) ? [] : await strayChinese(page, theirs)
      return [...(await wrongWith(page)), ...stray.map((one) => `in Chinese: ${one}`)]
    })
    assert.deepEqual(wrong, [])
  })

  test('on a phone, in English, in large print', async () => {
    const sitting = { ...phone, cookies: { lang: 'en', elder: '1' } }
    assert.deepEqual(await visit(sitting, (page) => wrongWith(page, { axe: false })), [])
  })

  /** One browser for each of the people, so that nobody signs in twice. */
  async function visit(sitting: Sitting, look: (page: Page) => Promise<string[]>) {
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
