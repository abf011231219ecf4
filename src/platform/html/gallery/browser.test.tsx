import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { asset, assetFile } from '../asset.ts'
import { buildAssets } from '../build.ts'
import type { View } from '../view.ts'
import { GalleryWithErrors } from './forms.tsx'
import { Gallery } from './gallery.tsx'
import { county } from './words.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const skip = existsSync(executablePath) ? false : 'Chromium is not installed: the look was not tested'
const phone = { viewport: { width: 390, height: 844 } }
const desk = { viewport: { width: 1280, height: 900 } }
const received: Record<string, unknown>[] = []
let browser: Browser
let server: ReturnType<typeof serve>
let base = ''

before(async () => {
  await buildAssets()
  if (skip) return
  server = serve({ fetch: gallery().fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((ready) => server.once('listening', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  browser = await chromium.launch({ executablePath, args })
})
after(async () => {
  await browser?.close()
  server?.close()
})

for (const [name, query, screen] of [
  ['a phone', 'theme=light', phone],
  ['a phone at night', 'theme=dark', phone],
  ['a phone in large print', 'elder=1', phone],
  ['a phone in English', 'lang=en', phone],
  ['a desk', 'theme=light&wrong=1', desk],
  ['a desk at night in English', 'theme=dark&lang=en&wrong=1', desk],
] as const) {
  test(`axe finds nothing and nothing sticks out on ${name}`, { skip }, async () => {
    await visit(screen, query, async (page) => {
      const enhanced = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
      const { violations } = await new AxeBuilder({ page }).options({ rules: enhanced }).analyze()
      assert.deepEqual(
        violations.map((one) => [one.id, one.nodes.map((node) => node.html)]),
        [],
      )
      assert.equal(await overhang(page), 0)
    })
  })
}

test('letters may be set to 30 pixels on a phone and nothing sticks out', { skip }, async () => {
  await visit(phone, 'elder=1&lang=en', async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '30px'))
    assert.equal(await overhang(page), 0)
  })
})

test('what can be touched is large enough, and larger in large print', { skip }, async () => {
  for (const [query, least] of [
    ['', 44],
    ['elder=1', 60],
  ] as const) {
    await visit(phone, query, async (page) => {
      const touched = page.locator(
        '.btn:visible, .input, .select, .textarea, .file-input, label.option, header a',
      )
      const heights = await touched.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      assert.ok(heights.length > 20)
      assert.ok(Math.min(...heights) >= least, `${Math.min(...heights)}`)
    })
  }
})

test('without script the form is sent and every field arrives', { skip }, async () => {
  await visit({ ...phone, javaScriptEnabled: false }, '', async (page) => {
    await page.getByLabel('您要反映什么事').fill('东头没有路灯')
    await page.getByLabel('打电话').check()
    await page.getByRole('button', { name: '提交' }).first().click()
    await page.getByText('stored').waitFor()
    const sent = received.at(-1)
    assert.deepEqual([sent?.what, sent?.tell, sent?._replay], ['东头没有路灯', 'call', 'key-1'])
  })
})

test('what was typed outlives a lost network, and is forgotten once it is stored', { skip }, async () => {
  await visit(phone, '', async (page) => {
    const words = page.getByLabel('您要反映什么事')
    await words.fill('井台的护栏松了')
    await page.getByLabel('请村干部转告').check()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: '提交' }).first().click()
    await page.waitForURL('chrome-error://**').catch(() => undefined)
    await page.context().setOffline(false)
    await page.goto(`${base}/gallery`)
    assert.equal(await words.inputValue(), '井台的护栏松了')
    assert.ok(await page.getByLabel('请村干部转告').isChecked())
    await page.getByRole('button', { name: '提交' }).first().click()
    await page.getByText('stored').waitFor()
    await page.goto(`${base}/gallery`)
    assert.equal(await words.inputValue(), '')
  })
})

test('pressing twice sends once', { skip }, async () => {
  await visit(phone, '', async (page) => {
    const before = received.length
    await page.getByRole('button', { name: '提交' }).first().dblclick()
    await page.getByText('stored').waitFor()
    assert.equal(received.length, before + 1)
  })
})

test('a photo of a phone is made small, shown, and can be taken away', { skip }, async () => {
  await visit(phone, '', async (page) => {
    const large = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 3200, height: 2400 })
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    const buffer = Buffer.concat([Buffer.from(large, 'base64'), Buffer.alloc(2_000_000)])
    const input = page.locator('input[data-photo]')
    await input.setInputFiles([{ name: 'lamp.png', mimeType: 'image/png', buffer }])
    await page.locator('.photos canvas').waitFor()
    const size = () =>
      input.evaluate((one: HTMLInputElement) => [...(one.files ?? [])].map((file) => file.size))
    assert.ok(((await size())[0] ?? Infinity) < 100_000)
    await page.getByRole('button', { name: '去掉' }).click()
    assert.deepEqual(await size(), [])
  })
})

test('a first view without htmx fits thirty kilobytes, its style twelve', () => {
  const style = weightOf('site.css')
  assert.ok(style < 12 * 1024, `style ${style}`)
  assert.ok(style + weightOf('site.js') + weightOf('htmx.js') < 28 * 1024)
})

test('building again with nothing changed does nothing', async () => {
  await buildAssets()
  assert.equal(await buildAssets(), false)
})

async function visit(options: BrowserContextOptions, query: string, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on(
    'console',
    (line) => line.text().includes('Content Security Policy') && complaints.push(line.text()),
  )
  await page.goto(`${base}/gallery?${query}`)
  await look(page)
  await context.close()
  assert.deepEqual(complaints, [])
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

function weightOf(name: string): number {
  const file = assetFile(asset(name).replace('/assets/', ''))
  assert.ok(file, name)
  return gzipSync(file.bytes).length
}

function gallery() {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], scriptSrc: [NONCE], imgSrc: ["'self'", 'data:'] },
    }),
  )
  app.get('/assets/:file', (c) => {
    const file = assetFile(c.req.param('file'))
    return file ? c.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type }) : c.notFound()
  })
  app.get('/gallery', (c) => {
    const view = viewOf(c)
    return c.html(
      `<!doctype html>${c.req.query('wrong') ? <GalleryWithErrors view={view} /> : <Gallery view={view} />}`,
    )
  })
  app.post('/gallery', async (c) => {
    received.push(await c.req.parseBody({ all: true }))
    return c.redirect('/stored', 303)
  })
  app.get('/stored', (c) =>
    c.html(
      `<!doctype html><html lang="en"><title>stored</title><h1>stored</h1><script src="${asset('site.js')}" nonce="${c.get('secureHeadersNonce')}"></script></html>`,
    ),
  )
  return app
}

function viewOf(c: Context): View {
  const { lang, theme, elder } = c.req.query()
  return {
    lang: lang === 'en' ? 'en' : 'zh',
    elder: elder === '1',
    theme: theme === 'dark' || theme === 'light' ? theme : 'auto',
    path: '/gallery',
    nonce: c.get('secureHeadersNonce') ?? '',
    county: { name: county, demonstration: true, filing: '备案号 00000000' },
    person: { name: '周文清', roleLabel: '联络员' },
    menu: [{ href: '#form', label: '等着我的事', current: true }],
    replayKey: 'key-1',
  }
}
