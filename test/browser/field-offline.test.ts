// One page in a field on a phone: no network, a lost answer, a session that ended. It arrives once, and nothing is lost.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { meetingsOf } from '../../src/deliberation/talk.ts'
import { sessionCookieName } from '../../src/people/signin/sessions.ts'
import { matterIn } from '../matter-in.ts'
import { type OpenHouse, openHouse } from '../open-house.ts'
import { openBrowser, phone, sitDown, skip } from './chromium.ts'

suite('the page in a field', { skip }, () => {
  let house: OpenHouse
  let browser: Browser
  before(async () => {
    house = await openHouse()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  async function filled(): Promise<{ page: Page; id: string; meetings(): Promise<number> }> {
    const matter = await matterIn(house.world, { method: 'WEIXIESHANG', verbs: ['screen', 'confirm'] })
    const { page } = await sitDown(browser, house, { as: 'cui', ...phone })
    await page.goto(`${house.base}/matters/${matter.id}/field`)
    await page.fill('[name=place]', '三号楼下')
    await page.fill('[name=people]', '三号楼代表')
    await page.fill('[name=saidResidents]', '灯坏了半年')
    await page.fill('[name=item1Text]', '换灯')
    await page.fill('[name=item1Party]', '物业')
    await page.fill('[name=item1Day]', '2026-03-20')
    await page.check('[name=way][value=signed]')
    await page.check('[name=conclusion][value=consensus]')
    return { page, id: matter.id, meetings: async () => (await meetingsOf(house.world.db, matter)).length }
  }
  const send = (page: Page) => page.locator('main form button[type=submit]').last().click()
  const waits = (page: Page) => page.waitForSelector('[role=status]:has-text("现在没有网络")')
  const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage))

  test('without a network it waits, and is sent by itself', async () => {
    const { page, id, meetings } = await filled()
    await page.context().setOffline(true)
    await send(page)
    await waits(page)
    assert.equal(await meetings(), 0)
    await page.context().setOffline(false)
    await page.waitForURL(`**/matters/${id}`)
    assert.equal(await meetings(), 1)
    assert.deepEqual(await kept(page), [], 'nothing of it stays on the phone')
  })

  test('stored, but the answer was lost: opened again it is sent again, and stored once', async () => {
    const { page, id, meetings } = await filled()
    await page.route(`**/matters/${id}/field`, async (route) => {
      await route.fetch({ maxRedirects: 0 })
      await route.abort()
    })
    await send(page)
    await waits(page)
    assert.equal(await meetings(), 1)
    await page.unroute(`**/matters/${id}/field`)
    await page.reload()
    await page.waitForURL(`**/matters/${id}`)
    assert.equal(await meetings(), 1)
  })

  test('refused: it comes back with what to change and everything that was written', async () => {
    const { page, id, meetings } = await filled()
    await page.fill('[name=item1Party]', '')
    await send(page)
    await page.waitForSelector('.errors')
    assert.equal(await page.inputValue('[name=saidResidents]'), '灯坏了半年')
    await page.fill('[name=item1Party]', '物业')
    await send(page)
    await page.waitForURL(`**/matters/${id}`)
    assert.equal(await meetings(), 1)
  })

  test('the session ended: sign in, and the page is still on the phone', async () => {
    const { page, id, meetings } = await filled()
    await page.context().clearCookies()
    await send(page)
    await page.waitForURL('**/sign-in**')
    const cookie = { name: sessionCookieName, value: await house.cookieOf('cui'), url: house.base }
    await page.context().addCookies([cookie])
    await page.goto(`${house.base}/matters/${id}/field`)
    await page.waitForURL(`**/matters/${id}`)
    assert.equal(await meetings(), 1)
  })
})
