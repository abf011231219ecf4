import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { serve as listen } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { makeWorld, type World } from '../../../test/world.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { assetFile } from '../../platform/html/asset.ts'
import { buildAssets } from '../../platform/html/build.ts'
import { log } from '../../platform/log.ts'
import { serve } from '../../platform/server/serve.ts'
import { invite } from '../accounts.ts'
import { appointIn } from '../appointments.ts'
import { doors } from '../doors.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const skip = existsSync(executablePath)
  ? false
  : 'Chromium is not installed: signing in was not tried in a browser'
const phone = {
  locale: 'zh-CN',
  viewport: { width: 390, height: 844 },
  userAgent: 'Mozilla/5.0 (Linux; Android 14; Mobile) Chrome/130',
}
const pictures = process.env.PICTURES
const password = 'five quiet herons'
let world: World
let browser: Browser
let server: ReturnType<typeof listen>
let base = ''

before(async () => {
  if (skip) return
  log.level = 'fatal'
  await buildAssets()
  world = await makeWorld()
  const dress = async () => ({ person: null, menu: [] })
  const house = { doors, setting: { trustProxy: false }, dress, refused: async () => {} }
  const app = serve({ ...house, db: { ...world.db, clock: systemClock } })
  app.get('/assets/:file', (c) => {
    const found = assetFile(c.req.param('file'))
    return found ? c.body(new Uint8Array(found.bytes), 200, { 'content-type': found.type }) : c.notFound()
  })
  server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((ready) => server.once('listening', ready))
  // A passkey belongs to a name, never to an address of numbers.
  base = `http://localhost:${(server.address() as AddressInfo).port}`
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  browser = await chromium.launch({ executablePath, args })
})
after(async () => {
  await browser?.close()
  server?.close()
  await world?.end()
})

async function arrive(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(
    violations.map((one) => [one.id, one.nodes.map((node) => node.html)]),
    [],
    name,
  )
  const [width, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok((width ?? 0) <= (seen ?? 0), `${name} is wider than the phone`)
}

async function withPhone(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
  } as const
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, isUserVerified: true } })
  return page
}

const atClock = {
  get db() {
    return { ...world.db, clock: systemClock }
  },
}
const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(atClock.db, work)

async function invitation(login: string, role: 'member' | 'sysAdmin'): Promise<string> {
  const by = world.as('qin')
  const { accountId, link } = await tx((t) => invite(t, by, { login, name: '方老师' }))
  await tx((t) => appointIn(t, world.committee.id, { accountId, role, regionId: world.region.county }, null))
  return `${base}/invitations/${link}`
}

test('a member joins on a phone, sets up a passkey, signs out and comes in by unlocking the phone', {
  skip,
}, async () => {
  const context = await browser.newContext(phone)
  const page = await withPhone(context)
  await page.goto(await invitation('fang', 'member'))
  await arrive(page, 'invitation')
  await page.getByLabel('新密码').fill(password)
  await page.getByLabel('再输入一次').fill(password)
  await page.getByRole('button', { name: '设定密码' }).click()
  await page.getByRole('heading', { level: 1, name: '我的登录' }).waitFor()
  await arrive(page, 'me')
  await page.getByRole('link', { name: '在这台设备上启用' }).click()
  await page.getByLabel('给这台设备起个名字').fill('我的手机')
  await arrive(page, 'new-passkey')
  await page.getByRole('button', { name: '继续' }).click()
  await arrive(page, 'passkey')
  await page.getByRole('button', { name: '现在确认' }).click()
  await page.getByText('已启用手机解锁登录').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  await arrive(page, 'sign-in')
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('button', { name: '现在确认' }).click()
  await page.waitForURL(`${base}/desk`)
  await page.goto(`${base}/me`)
  await page.getByText('手机，30 天内保持登录').waitFor()
  await arrive(page, 'me-phone')
  await context.close()
})

test('wrong passwords are answered on the page with the login kept, in both languages and at night', {
  skip,
}, async () => {
  for (const [lang, theme, name] of [
    ['zh', 'light', 'refused'],
    ['en', 'dark', 'refused-night'],
  ] as const) {
    const context = await browser.newContext(phone)
    await context.addCookies(
      Object.entries({ lang, theme }).map(([key, value]) => ({ name: key, value, url: base })),
    )
    const page = await context.newPage()
    await page.goto(`${base}/sign-in`)
    await page.locator('input[name=login]').fill('lan')
    await page.locator('input[name=password]').fill('not this one')
    await page.locator('button[type=submit]').first().click()
    await page.getByRole('alert').waitFor()
    assert.equal(await page.locator('input[name=login]').inputValue(), 'lan')
    await arrive(page, name)
    await context.close()
  }
})

test('everything on the way in works without a script, but for the passkey', { skip }, async () => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(await invitation('gong', 'sysAdmin'))
  await page.locator('input[name=password]').fill(password)
  await page.locator('input[name=again]').fill(password)
  await page.getByRole('button', { name: '设定密码' }).click()
  await page.goto(`${base}/people`)
  assert.equal(await page.locator('h1').textContent(), '人员')
  await page.getByRole('link', { name: '邀请新同事' }).click()
  await page.locator('input[name=name]').fill('新人')
  await page.locator('input[name=login]').fill('newcomer')
  await page.getByRole('button', { name: '生成邀请链接' }).click()
  assert.match((await page.locator('code').textContent()) ?? '', /\/invitations\//)
  await page.goto(`${base}/sign-in`)
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('button', { name: '现在确认' }).click()
  await page.getByText('没有确认成功').first().waitFor()
  await context.close()
})

test('the administrators’ pages and the notice stand up to axe on a phone and at a desk', {
  skip,
}, async () => {
  for (const [size, screen] of [
    ['phone', phone],
    ['desk', { locale: 'zh-CN', viewport: { width: 1280, height: 900 } }],
  ] as const) {
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    await page.goto(await invitation(`hao-${size}`, 'sysAdmin'))
    await page.locator('input[name=password]').fill(password)
    await page.locator('input[name=again]').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL(/\/me/)
    for (const path of [
      '/people',
      '/people/invite',
      `/people/${world.account.lan}`,
      '/me/authenticator',
      '/prove',
      '/about/privacy',
    ]) {
      await page.goto(base + path)
      await arrive(page, `${size}${path.replaceAll('/', '-').slice(0, 16)}`)
    }
    await page.goto(`${base}/people/${world.account.lan}`)
    await page.getByLabel('当面').check()
    await page.getByRole('button', { name: '生成找回链接' }).click()
    await page.locator('code').waitFor()
    await arrive(page, `${size}-link`)
    await context.close()
  }
})
