// A resident of seventy with a cheap phone: without script, with wrong inputs, photos, an impatient thumb and a lost network.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import * as story from '../walks/steps.ts'
import { beginWalk, type Walk } from '../walks/walk.ts'
import { arrive } from './arrive.ts'
import { openBrowser, phone, sitDown, skip } from './chromium.ts'
import { fill, formTo, Poster, press, Receipt } from './pages.ts'

suite('a resident', { skip }, () => {
  let walk: Walk
  let browser: Browser
  let context: BrowserContext
  let page: Page
  before(async () => {
    walk = await beginWalk()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await walk?.end()
  })
  beforeEach(async () => ({ context, page } = await sitDown(browser, walk.house, phone)))
  afterEach(() => context.close())

  const poster = (on = page) => Poster.open(on, walk.house.base, walk.world.entryCode)
  const count = async () => (await walk.world.db.q.selectFrom('submissions').select('id').execute()).length
  const contact = { tellThrough: 'call', phone: '139 0013 9001', handling: 'on' }

  test('walks from the poster to the last word without a script', async () => {
    const plain = await sitDown(browser, walk.house, { ...phone, javaScriptEnabled: false })
    const speaking = await (await poster(plain.page)).propose()
    await speaking.goOn('what', { words: story.complaint })
    await speaking.goOn('where', { regionId: walk.world.region.estate })
    const receipt = await speaking.send(contact)
    const code = await receipt.code()
    const submission = await story.newest(walk, 'submissions')

    await plain.page.goto(`${walk.house.base}/receipts`)
    await arrive(plain.page, '查办到哪一步了')
    const lookUp = formTo(plain.page, '/receipts')
    await fill(lookUp, { code })
    await press(lookUp)
    assert.equal(new URL(plain.page.url()).pathname, receipt.path, 'the code can be read over the phone')

    await story.askAbout(walk, submission)
    await receipt.reopen()
    await receipt.answer({ solved: 'yes', content: 'content', words: '修好了，谢谢' })
    assert.equal(await story.stateOf(walk, await story.newest(walk, 'matters')), 'filed')
    await plain.context.close()
  })

  test('is answered beside the field, and nothing is lost', async () => {
    const speaking = await (await poster()).propose()
    await speaking.step('what', { words: '灯', sinceYear: '2099', urgent: 'on' })
    await arrive(page, '有事您说')
    await speaking.complains('words', /5/)
    await speaking.complains('sinceYear', /./)
    assert.equal(await speaking.field('words').inputValue(), '灯')
    assert.ok(await speaking.field('urgent').isChecked())
    await speaking.goOn('what', { words: story.complaint, sinceYear: '2019' })
    await speaking.goOn('where', { place: '三号楼东头' })
    await speaking.step('contact', { tellThrough: 'sms', phone: '12', name: '赵阿姨' })
    await speaking.complains('handling', /同意/)
    assert.equal(await speaking.field('phone').inputValue(), '12')
    assert.equal(await speaking.field('name').inputValue(), '赵阿姨')
    await speaking.step('contact', { handling: 'on' })
    await speaking.complains('phone', /./)
    await speaking.send({ phone: '13900139001' })
    const row = await walk.world.db.q
      .selectFrom('submissions')
      .select(['since_year', 'urgent', 'place'])
      .where('id', '=', await story.newest(walk, 'submissions'))
      .executeTakeFirstOrThrow()
    assert.deepEqual(row, { since_year: 2019, urgent: true, place: '三号楼东头' })
  })

  test('sends two photos and takes one back', async () => {
    const speaking = await (await poster()).propose()
    await speaking
      .form('what')
      .locator('input[name=photos]')
      .setInputFiles(await twoPhotos())
    await page.locator('.photos canvas, .photos img').nth(1).waitFor()
    await speaking.goOn('what', { words: story.complaint })
    await page.goBack()
    await page.reload()
    await arrive(page, '有事您说')
    assert.equal(await page.locator('[name=without]').count(), 2, 'both are kept')
    await page.locator('[name=without]').first().check()
    await speaking.goOn('what', {})
    await speaking.goOn('where', {})
    const receipt = await speaking.send(contact)
    const shown = page.locator(`img[src^="${receipt.path}/files/"]`)
    assert.equal(await shown.count(), 1)
    await shown.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => [...document.images].every((one) => one.complete))
    assert.ok((await shown.evaluate((one: HTMLImageElement) => one.naturalWidth)) > 0, 'it can be seen')
  })

  test('presses twice and has one receipt', async () => {
    const speaking = await (await poster()).propose()
    await speaking.goOn('what', { words: story.complaint })
    await speaking.goOn('where', {})
    const before = await count()
    await fill(speaking.form('contact'), contact)
    await speaking.form('contact').locator('button[type=submit]').first().dblclick()
    await Receipt.arrived(page)
    await page.goBack()
    await page.goForward()
    assert.equal(await count(), before + 1)
  })

  test('loses the network and none of the words', async () => {
    const speaking = await (await poster()).propose()
    await fill(speaking.form('what'), { words: '井台的护栏松了，孩子常在那里玩' })
    await context.setOffline(true)
    await speaking.form('what').locator('button[type=submit]').first().click()
    await page.waitForURL('chrome-error://**').catch(() => undefined)
    await context.setOffline(false)
    const again = await (await poster()).propose()
    assert.equal(await again.field('words').inputValue(), '井台的护栏松了，孩子常在那里玩')
    await again.goOn('what', {})
    await page.goto(`${walk.house.base}/submissions/new`)
    await arrive(page, '有事您说')
    assert.equal(
      await again.field('words').inputValue(),
      '井台的护栏松了，孩子常在那里玩',
      'now it is kept with us',
    )
  })
})

async function twoPhotos() {
  const { default: sharp } = await import('sharp')
  const paint = (background: string) =>
    sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
      .png()
      .toBuffer()
  const [one, two] = [await paint('#a33'), await paint('#3a3')]
  return [
    { name: 'one.png', mimeType: 'image/png', buffer: one },
    { name: 'two.png', mimeType: 'image/png', buffer: two },
  ]
}
