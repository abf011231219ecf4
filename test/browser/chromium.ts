// Owns: a real Chromium where there is one, and the screens that people sit before.
import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { sessionCookieName } from '../../src/people/signin/sessions.ts'
import type { OpenHouse } from '../open-house.ts'
import type { PersonName } from '../world.ts'

/** The one without windows does half the work for each page. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const executablePath = process.env.CHROMIUM ?? installed.find(existsSync)
export const skip =
  executablePath && existsSync(executablePath) ? false : 'Chromium is not installed: no page was looked at'

export const phone = { locale: 'zh-CN', viewport: { width: 390, height: 844 } }
export const desk = { locale: 'zh-CN', viewport: { width: 1280, height: 900 } }

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

export interface Visitor {
  context: BrowserContext
  page: Page
}

export interface Sitting extends BrowserContextOptions {
  as?: PersonName | null
  /** lang, theme, elder. */
  cookies?: Record<string, string>
  /** Another committee's address. */
  base?: string | undefined
}

const plain = new WeakSet<BrowserContext>()
/** Nothing runs in these pages, axe as little as anything else: every other story looks at the same pages with it. */
export const isPlain = (page: Page): boolean => plain.has(page.context())

/** Somebody sits down: signed in, where they are one of the people. */
export async function sitDown(
  browser: Browser,
  house: OpenHouse,
  { as, cookies = {}, base = house.base, ...screen }: Sitting,
): Promise<Visitor> {
  const context = await browser.newContext(screen)
  if (screen.javaScriptEnabled === false) plain.add(context)
  context.setDefaultTimeout(15_000)
  const session = as ? { [sessionCookieName]: await house.cookieOf(as) } : {}
  const all = Object.entries({ ...cookies, ...session })
  if (all.length > 0) await context.addCookies(all.map(([name, value]) => ({ name, value, url: base })))
  return { context, page: await context.newPage() }
}
