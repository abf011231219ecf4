// Owns: the pictures in docs/pictures, taken of a running demonstration county: npm run pictures -- http://127.0.0.1:3000
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { desk, openBrowser, phone } from './browser/chromium.ts'

const base = process.argv[2] ?? 'http://127.0.0.1:3000'
const folder = join(import.meta.dirname, '../docs/pictures')

interface Picture {
  name: string
  /** The heading of the card on the demonstration's page through which one walks in. */
  as?: string
  screen?: BrowserContextOptions
  preferences?: string
  whole?: boolean
  find(page: Page): Promise<unknown>
}

const go = (path: string) => (page: Page) => page.goto(base + path)
const firstLine = (path: string) => async (page: Page) => {
  await page.goto(base + path)
  await page.locator('main .lines a').first().click()
}
/** The venue's page, through the code on its poster. */
const venue = async (page: Page) => {
  await page.goto(`${base}/demonstration`)
  await page.locator('main a[href^="/q/"]').first().click()
}
const archivedMatter = async (page: Page) => {
  await page.goto(`${base}/cases`)
  const id = await page.locator('main a[href^="/cases/"]').first().getAttribute('href')
  await page.goto(`${base}${id?.replace('/cases/', '/matters/')}`)
}

const pictures: readonly Picture[] = [
  { name: 'home-phone', find: go('/') },
  { name: 'venue-phone', find: venue },
  { name: 'speak-phone', find: go('/submissions/new') },
  { name: 'speak-elder', find: go('/submissions/new'), preferences: 'elder=1' },
  { name: 'topics-phone', find: go('/topics') },
  { name: 'topic-phone', find: firstLine('/topics') },
  { name: 'home-dark-english', find: go('/'), preferences: 'lang=en&theme=dark' },
  { name: 'demonstration', find: go('/demonstration'), screen: desk },
  { name: 'desk-convener', as: '召集人', find: go('/desk'), screen: desk },
  { name: 'triage-liaison', as: '联络员', find: go('/triage'), screen: desk },
  { name: 'matter', as: '秘书长', find: archivedMatter, screen: desk, whole: true },
  { name: 'matter-phone', as: '秘书长', find: archivedMatter, whole: true },
  { name: 'county', as: '秘书长', find: go('/county'), screen: desk },
]

async function take(browser: Browser, picture: Picture): Promise<void> {
  const context = await browser.newContext(picture.screen ?? phone)
  const page = await context.newPage()
  if (picture.preferences) await page.goto(`${base}/preferences?${picture.preferences}&back=/`)
  if (picture.as) await walkIn(page, picture.as)
  await picture.find(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${picture.name}.png`), fullPage: picture.whole ?? false })
  await context.close()
}

async function walkIn(page: Page, heading: string): Promise<void> {
  await page.goto(`${base}/demonstration`)
  const card = page.locator('section.card', {
    has: page.getByRole('heading', { name: heading, exact: true }),
  })
  const elsewhere = page.waitForURL((url) => url.pathname !== '/demonstration')
  await card.getByRole('button').last().click()
  await elsewhere
}

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const picture of pictures) {
  await take(browser, picture)
  process.stdout.write(`docs/pictures/${picture.name}.png\n`)
}
await browser.close()
