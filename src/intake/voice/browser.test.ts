// The recorder in a real Chromium with a made-up microphone: recorded, heard, sent, kept, played by its desk in parts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { phone, skip } from '../../../test/browser/chromium.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { sessionCookieName } from '../../people/signin/sessions.ts'

let house: OpenHouse
let browser: Browser
before(async () => {
  if (skip) return
  house = await openHouse()
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'].concat([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ]),
  })
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('recorded on the page, it is a submission without a word', { skip }, async () => {
  const page = await browser.newPage(phone)
  await page.goto(`${house.base}/submissions/new`)
  const recorder = page.locator('[data-voice] button')
  await recorder.click()
  await page.getByText(/^1 \/ 60 s$/).waitFor()
  await recorder.click()
  await page.locator('[data-voice] audio:not([hidden])').waitFor()
  await page.locator('main form button.btn-main').click()
  await page.waitForURL('**/submissions/new/where')
  const [kept] = await house.world.db.q
    .selectFrom('files')
    .select(['kind', 'seconds', 'bytes', 'id', 'subject_id'])
    .execute()
  assert.equal(kept?.kind, 'audio/webm')
  assert.ok((kept?.seconds ?? 0) >= 1 && (kept?.seconds ?? 99) <= 5)
  await page.selectOption('select[name=regionId]', house.world.region.estate)
  await page.locator('main form button.btn-main').click()
  await page.waitForURL('**/submissions/new/contact')
  await page.check('input[value=nothing]')
  await page.check('input[name=handling]')
  await page.locator('main form button.btn-main').click()
  await page.waitForURL('**/receipts/*?new=1')
  const path = `/submissions/${kept?.subject_id}/files/${kept?.id}`
  assert.equal(await page.locator('audio').count(), 1, 'on the receipt as well')
  const headers = { cookie: `${sessionCookieName}=${await house.cookieOf('lan')}`, range: 'bytes=0-9' }
  const part = await fetch(house.base + path, { headers, redirect: 'manual' })
  assert.deepEqual([part.status, (await part.arrayBuffer()).byteLength], [206, 10])
  assert.equal(part.headers.get('content-range'), `bytes 0-9/${kept?.bytes}`)
})
