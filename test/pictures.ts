// Owns: the pictures in docs/pictures and the page docs/tour.md that shows them, taken of a running demonstration county:
// npm run pictures -- http://127.0.0.1:3000
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { desk, openBrowser, phone } from './browser/chromium.ts'
import { fill, formTo, press } from './browser/pages.ts'

const base = process.argv[2] ?? 'http://127.0.0.1:3000'
const docs = join(import.meta.dirname, '../docs')
const folder = join(docs, 'pictures')
/** What a reader on a slow line waits for. */
const most = { picture: 120 * 1024, folder: 6 * 1024 * 1024 }

interface Picture {
  name: string
  caption: string
  /** The heading of the card on the demonstration's page through which one walks in. */
  as?: string
  screen?: BrowserContextOptions
  preferences?: string
  find(page: Page): Promise<unknown>
}
interface Chapter {
  title: string
  text: string
  pictures: readonly Picture[]
}

const go = (path: string) => (page: Page) => page.goto(base + path)
const first = (path: string, link: string) => async (page: Page) => {
  await page.goto(base + path)
  const href = await page.locator(`main ${link}`).first().getAttribute('href')
  await page.goto(new URL(href ?? '', base).href)
}
const venue = first('/demonstration', 'a[href^="/q/"]')
const topic = first('/topics', 'a[href^="/topics/"]')
const archivedMatter = async (page: Page) => {
  await page.goto(`${base}/cases`)
  const href = await page.locator('main a[href^="/cases/"]').first().getAttribute('href')
  await page.goto(`${base}${href?.replace('/cases/', '/matters/')}`)
}
/** From the poster to the receipt, as a resident does it. */
const receipt = async (page: Page) => {
  await venue(page)
  await page.locator('a[href*="kind=problem"]').first().click()
  await page.waitForLoadState()
  await step(page, '/submissions/new', { words: '村口的路灯坏了三盏，晚上接孩子看不清路' })
  await step(page, '/submissions/new/where', {})
  await step(page, '/submissions/new/contact', {
    ...{ tellThrough: 'sms', phone: '13900139000', handling: 'on' },
  })
  await page.waitForURL(/\/receipts\//)
}
async function step(page: Page, action: string, typed: Record<string, string>): Promise<void> {
  for (const one of await page.locator('form details:not([open]) > summary').all()) await one.click()
  await fill(formTo(page, action), typed)
  await press(formTo(page, action))
}

const chapters: readonly Chapter[] = [
  {
    title: 'A resident',
    text: 'Scans the code on a door, says what is wrong in a minute, and holds a receipt that tells what happens by when.',
    pictures: [
      { name: 'home-phone', caption: 'The county’s front page', find: go('/') },
      { name: 'venue-phone', caption: 'A venue, from the code on its door', find: venue },
      { name: 'speak-phone', caption: 'The first of three questions', find: go('/submissions/new') },
      { name: 'receipt-phone', caption: 'The receipt and what comes next', find: receipt },
    ],
  },
  {
    title: 'A neighbour of seventy',
    text: 'Large print is a switch on every first page, with a voice that reads aloud. Nothing else changes.',
    pictures: [
      { name: 'home-elder', caption: 'The front page', find: go('/'), preferences: 'elder=1' },
      { name: 'speak-elder', caption: 'Speaking up', find: go('/submissions/new'), preferences: 'elder=1' },
    ],
  },
  {
    title: 'The liaison of a township',
    text: 'Alone with forty messages: a list, the message, its likely twins, and a key for each way on.',
    pictures: [
      { name: 'triage-liaison', caption: 'Sorting', as: '联络员', find: go('/triage'), screen: desk },
      {
        name: 'ring-liaison',
        caption: 'People to ring today',
        as: '联络员',
        find: go('/ring'),
        screen: desk,
      },
    ],
  },
  {
    title: 'A member',
    text: 'Between two meetings, on a phone: what is near and needs what I know?',
    pictures: [
      { name: 'desk-member', caption: 'What waits', as: '政协委员', find: go('/desk') },
      { name: 'matter-phone', caption: 'One matter', as: '秘书长', find: archivedMatter },
    ],
  },
  {
    title: 'The convener',
    text: 'Everything that waits, by when, with one action each.',
    pictures: [{ name: 'desk-convener', caption: 'The day', as: '召集人', find: go('/desk'), screen: desk }],
  },
  {
    title: 'A unit that promised',
    text: 'Sees exactly what is asked, and by which day. It needs no account: a link and a code do.',
    pictures: [
      { name: 'desk-unit', caption: 'Its tasks', as: '承办单位经办人', find: go('/desk'), screen: desk },
    ],
  },
  {
    title: 'The county office',
    text: 'One matter from first words to the archive; the county at a glance, with what is stuck.',
    pictures: [
      { name: 'matter', caption: 'One matter', as: '秘书长', find: archivedMatter, screen: desk },
      { name: 'county', caption: 'The county', as: '秘书长', find: go('/county'), screen: desk },
    ],
  },
  {
    title: 'Anyone',
    text: 'Open topics, results with the failures beside the successes, and how much is not published and why.',
    pictures: [
      { name: 'topics-phone', caption: 'Open topics', find: go('/topics') },
      { name: 'topic-phone', caption: 'One topic', find: topic },
      { name: 'results-phone', caption: 'What came of it', find: go('/results') },
      { name: 'ledger-phone', caption: 'The public ledger', find: go('/ledger') },
    ],
  },
  {
    title: 'By night, in English, without script',
    text: 'The same pages. What a script adds is convenience only.',
    pictures: [
      ...(['home', 'topics'] as const).map((name) => ({
        ...{ name: `${name}-dark-english`, caption: 'By night, in English' },
        ...{ find: go(name === 'home' ? '/' : '/topics'), preferences: 'lang=en&theme=dark' },
      })),
      {
        ...{ name: 'topic-plain', caption: 'Without script', find: topic },
        screen: { ...phone, javaScriptEnabled: false },
      },
    ],
  },
  {
    title: 'Whoever wants to try',
    text: 'The invented county lets a visitor walk in as anybody and walks one matter through.',
    pictures: [{ name: 'demonstration', caption: 'Walk in as…', find: go('/demonstration'), screen: desk }],
  },
]

async function take(browser: Browser, picture: Picture): Promise<void> {
  const context = await browser.newContext(picture.screen ?? phone)
  const page = await context.newPage()
  if (picture.preferences) await page.goto(`${base}/preferences?${picture.preferences}&back=/`)
  if (picture.as) await walkIn(page, picture.as)
  await picture.find(page)
  await page.waitForLoadState('networkidle')
  await writeFile(join(folder, `${picture.name}.png`), await small(await page.screenshot()))
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

/** Flat colours and letters need no more than a palette; fewer colours where that is not enough. */
async function small(picture: Buffer): Promise<Buffer> {
  for (const colours of [128, 64, 32, 16]) {
    const packed = await sharp(picture).png({ palette: true, colours, effort: 10, dither: 0 }).toBuffer()
    if (packed.length <= most.picture) return packed
  }
  throw new RangeError('a picture of more than 120 KB')
}

/** The pictures of another page of docs/ are taken elsewhere and only made small here. */
async function packOthers(): Promise<number> {
  let whole = 0
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const bytes = await readFile(path)
    if (bytes.length > most.picture) await writeFile(path, await small(bytes))
    whole += (await stat(path)).size
  }
  return whole
}

const shown = ({ name, caption, screen }: Picture) =>
  `<img src="pictures/${name}.png" alt="${caption}" width="${screen === desk ? 620 : 250}"><br>${caption}`

const page = `# A tour, person by person

Taken of the invented county by \`npm run pictures\`, on a phone of 390 × 844 and a desk of 1280 × 900.

${chapters
  .map(
    ({ title, text, pictures }) =>
      `## ${title}\n\n${text}\n\n<table><tr>\n${pictures.map((one) => `<td valign="top">${shown(one)}</td>`).join('\n')}\n</tr></table>\n`,
  )
  .join('\n')}`

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const picture of chapters.flatMap(({ pictures }) => pictures)) {
  await take(browser, picture)
  process.stdout.write(`docs/pictures/${picture.name}.png\n`)
}
await browser.close()
await writeFile(join(docs, 'tour.md'), page)
const whole = await packOthers()
if (whole > most.folder) throw new RangeError(`the folder holds ${whole} bytes`)
