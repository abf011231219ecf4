// Five phones in a hall: one answers by thumb, one loses the network, one has no script; hands and paper join them, and
// the wall shows one right tally within two seconds.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { countHands } from '../../src/conversations/ballots/hands-up.ts'
import { enterSheet, numberSheets } from '../../src/conversations/ballots/paper.ts'
import { openRoom, type RoomRow } from '../../src/conversations/rooms/room.ts'
import { addStatement } from '../../src/conversations/statements/statement.ts'
import { matterIn } from '../matter-in.ts'
import { type OpenHouse, openHouse } from '../open-house.ts'
import { arrive } from './arrive.ts'
import { desk, openBrowser, phone, sitDown, skip } from './chromium.ts'

const behindMs = 2_000

suite('a room of five phones', { skip }, () => {
  let house: OpenHouse
  let browser: Browser
  let room: RoomRow
  before(async () => {
    house = await openHouse()
    browser = await openBrowser()
    const matter = await matterIn(house.world, { verbs: ['screen', 'confirm'] })
    room = await openRoom(house.world.db, house.world.as('cui'), matter.id, '三号楼电梯怎么办？')
    await addStatement(house.world.db, house.world.as('cui'), room.id, '先修好再谈换新')
    await addStatement(house.world.db, house.world.as('cui'), room.id, '维修资金要公开账目')
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  async function join(more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const { page } = await sitDown(browser, house, { ...phone, ...more })
    await page.goto(`${house.base}/live/${room.code}`)
    await page.getByRole('button', { name: '参加' }).click()
    await page.waitForSelector('form[data-vote]:not([hidden])')
    return page
  }
  const asked = (page: Page) => page.locator('form[data-vote]:not([hidden])')
  const press = (page: Page, word: string) =>
    asked(page).getByRole('button', { name: word, exact: true }).click()
  const done = (page: Page) => page.waitForSelector('text=都答完了')
  const ballots = async () =>
    (await house.world.db.q.selectFrom('ballots').selectAll().execute()).map(
      ({ seat_no, statement_no, vote }) => `${seat_no}:${statement_no}:${vote}`,
    )

  test('phones, a lost network, no script, hands and paper: one tally', async () => {
    const wall = (await sitDown(browser, house, desk)).page
    await wall.goto(`${house.base}/live/${room.code}/screen`)
    await arrive(wall, '三号楼电梯怎么办？')

    const [thumb, lost, keys, changed] = [await join(), await join(), await join(), await join()] as const
    const plain = await join({ javaScriptEnabled: false })
    await arrive(thumb, '三号楼电梯怎么办？')
    for (const page of [thumb, plain, changed]) {
      await press(page, '同意')
      await press(page, '同意')
      await done(page)
    }
    await keys.locator('body').press('1')
    await keys.locator('body').press('3')
    await done(keys)

    await lost.context().setOffline(true)
    await press(lost, '同意')
    await press(lost, '不同意')
    await lost.waitForSelector('text=现在没有网络')
    assert.equal((await ballots()).length, 8, 'nothing of the lost phone has come in')
    await lost.context().setOffline(false)
    await done(lost)
    assert.equal((await ballots()).length, 10)
    assert.equal(new Set((await ballots()).map((one) => one.split(':').slice(0, 2).join())).size, 10)

    // An answer that was stored and not heard of goes out again, and counts once.
    await changed.getByText('我答过的，可以改').click()
    await changed.getByRole('link', { name: '先修好再谈换新' }).click()
    let sent = 0
    await changed.route('**/votes', async (route) => {
      sent++
      await route.fetch({ maxRedirects: 0 })
      if (sent === 1) return route.abort()
      await route.fulfill({ status: 200 })
    })
    await press(changed, '不同意')
    await done(changed)
    assert.ok(sent >= 2)
    assert.equal((await ballots()).length, 10)

    const { db } = house.world
    const cui = house.world.as('cui')
    await countHands(db, cui, room.id, 1, { agree: 20, disagree: 2, pass: 1 })
    await numberSheets(db, cui, room.id, 1)
    await enterSheet(db, cui, room.id, { number: 1, votes: new Map([[1, 'pass']]) })
    const began = performance.now()
    const agreed = (await ballots()).filter((one) => /:1:1$/.test(one)).length
    await wall.waitForSelector(`text=同意 ${20 + agreed} · 说不准 2 · 不同意 ${2 + 5 - agreed}`, {
      timeout: 10_000,
    })
    const behind = performance.now() - began
    assert.ok(behind < behindMs, `the wall was ${Math.round(behind)} ms behind`)
  })

  test('without a stream the wall asks again by itself', async () => {
    const { page } = await sitDown(browser, house, desk)
    await page.route('**/stream**', (route) => route.abort())
    await page.goto(`${house.base}/live/${room.code}/screen`)
    await addStatement(house.world.db, house.world.as('cui'), room.id, '请物业每周巡检')
    await page.waitForSelector('text=请物业每周巡检')
  })
})
