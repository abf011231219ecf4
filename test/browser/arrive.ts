// Owns: what holds for every page on which somebody arrives: one heading, nothing that axe finds, nothing that sticks out.
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { isPlain } from './chromium.ts'

/** What axe is asked. How colours stand out takes it as long as all the rest. */
type Asked = 'all' | 'colours' | 'structure' | 'nothing'
const colours = 'color-contrast'

/** Empty where the page is right; otherwise each thing that is wrong with it. */
export async function wrongWith(
  page: Page,
  { axe = isPlain(page) ? 'nothing' : 'all' }: { axe?: Asked } = {},
): Promise<string[]> {
  const { headings, overhang, widest } = await page.evaluate(measured)
  const found = axe === 'nothing' ? [] : (await lookedAt(page, axe)).violations
  return [
    ...(headings === 1 ? [] : [`${headings} headings`]),
    ...(overhang > 0 ? [`sticks out by ${overhang} px: ${widest}`] : []),
    ...found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' ')}`),
  ]
}

/** In the page itself: no page of ours has frames, and a second tab for each look would cost more than the look. */
function lookedAt(page: Page, asked: Exclude<Asked, 'nothing'>) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (asked === 'colours') axe.withRules(colours)
  if (asked === 'structure') axe.disableRules(colours)
  return axe.analyze()
}

/** Arrived at the page that is called so, and it is right. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  await title.waitFor()
  const said = ((await title.textContent()) ?? '').trim()
  if (typeof heading === 'string') assert.equal(said, heading, page.url())
  else assert.match(said, heading, page.url())
  assert.deepEqual(await wrongWith(page), [], `${said} at ${page.url()}`)
}

function measured() {
  const overhang = document.documentElement.scrollWidth - innerWidth
  const out = [...document.querySelectorAll('body *')].find(
    (one) => one.getBoundingClientRect().right > innerWidth + 1,
  )
  return {
    headings: document.querySelectorAll('h1').length,
    overhang,
    widest: overhang > 0 ? (out?.outerHTML.slice(0, 160) ?? '') : '',
  }
}
