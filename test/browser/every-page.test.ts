// Every page of the list of doors, visited by somebody who may, in two dresses: in Chinese, with script; in English, in
// large print, without. Each is measured on a phone and at a desk. What axe reads off the structure of a page is the same
// in both and is asked once; how colours stand out, by day and by night, wherever a page wears what none before it wore.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { sessionCookieName } from '../../src/people/signin/sessions.ts'
import type { PersonName } from '../world.ts'
import { wrongWith } from './arrive.ts'
import { peoplesWords, strayChinese } from './chinese.ts'
import { desk, openBrowser, phone, type Sitting, sitDown, skip } from './chromium.ts'
import { type County, makeCounty } from './county.ts'
import { excused, pagesOf, type Stop, tour } from './tour.ts'

/** Asks for words in both languages, and shows how in both. */
const writesBoth = /\/methods\/\w+\/draft\//
/** Walkers at the same time, and how many pages of one person each takes up. */
const atOnce = 4
const aWalk = 12
/** Whoever sits in the city office. */
const above = 'above' as const

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

  test('in Chinese, by day and by night, on a phone and at a desk', async () => {
    const worn = new Set<string>()
    const wrong = await visit({ ...phone }, async (page) => {
      const dressed = await wearsMore(page, worn)
      return [
        ...(await wrongWith(page, { axe: dressed ? 'all' : 'structure' })),
        ...(dressed ? await byNight(page) : []),
        ...(await onAnother(page, desk)),
      ]
    })
    assert.deepEqual(wrong, [])
  })

  test('in English, in large print, without script: all of it is there, and none of it in Chinese', async () => {
    const theirs = await peoplesWords(county.walk.world)
    const sitting = { ...phone, cookies: { lang: 'en', elder: '1' }, javaScriptEnabled: false }
    const wrong = await visit(sitting, async (page) => {
      const stray = writesBoth.test(page.url()) ? [] : await strayChinese(page, theirs)
      return [
        ...(await wrongWith(page)),
        ...(await unsendable(page)),
        ...stray.map((one) => `in Chinese: ${one}`),
        ...(await onAnother(page, desk)),
      ]
    })
    assert.deepEqual(wrong, [])
  })

  /** Most pages are one person's, so each person's are walked in parts. */
  async function visit(sitting: Sitting, look: (page: Page) => Promise<string[]>) {
    const walks = [...Map.groupBy(stops, (one) => (one.above ? above : one.as))].flatMap(([as, theirs]) =>
      Array.from({ length: Math.ceil(theirs.length / aWalk) }, (_, nth) => ({
        as,
        paths: theirs.slice(nth * aWalk, (nth + 1) * aWalk).map(({ path }) => path),
      })),
    )
    const wrong: string[] = []
    const walkers = Array.from({ length: atOnce }, async () => {
      for (let walk = walks.shift(); walk; walk = walks.shift())
        wrong.push(...(await pagesSeenBy(walk, sitting, look)))
    })
    await Promise.all(walkers)
    return wrong.sort()
  }

  async function pagesSeenBy(
    { as, paths }: { as: PersonName | typeof above | null; paths: readonly string[] },
    sitting: Sitting,
    look: (page: Page) => Promise<string[]>,
  ): Promise<string[]> {
    const wrong: string[] = []
    const city = as === above ? county.above : null
    const own = city ? { [sessionCookieName]: city.session } : county.cookies
    const who = { cookies: { ...own, ...sitting.cookies }, as: as === above ? null : as, base: city?.base }
    const { context, page } = await sitDown(browser, county.walk.house, { ...sitting, ...who })
    for (const path of paths) {
      await page.goto((city?.base ?? county.walk.house.base) + path, { waitUntil: 'load' })
      wrong.push(...(await look(page)).map((one) => `${as ?? 'anyone'} at ${path}: ${one}`))
    }
    await context.close()
    return wrong
  }
})

/** The same page on another screen: what sticks out there. */
async function onAnother(page: Page, { viewport }: typeof desk): Promise<string[]> {
  const usual = page.viewportSize()
  await page.setViewportSize(viewport)
  const wrong = await wrongWith(page, { axe: 'nothing' })
  if (usual) await page.setViewportSize(usual)
  return wrong.map((one) => `${viewport.width} px wide: ${one}`)
}

async function byNight(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  return (await wrongWith(page, { axe: 'colours' })).map((one) => `by night: ${one}`)
}

/** Colours come from the classes of the one stylesheet: a page that wears none but those seen has no others. */
async function wearsMore(page: Page, worn: Set<string>): Promise<boolean> {
  const wears = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].map(
      (one) =>
        `${one.tagName}.${one.className} in ${one.parentElement?.tagName}.${one.parentElement?.className}`,
    ),
  )
  const before = worn.size
  for (const one of wears) worn.add(one)
  return worn.size > before
}

/** A form that only a script could send. */
async function unsendable(page: Page): Promise<string[]> {
  const forms = await page.locator('main form:not(:has(button[type=submit], input[type=submit]))').all()
  return Promise.all(forms.map(async (form) => `no button: ${await form.getAttribute('action')}`))
}
