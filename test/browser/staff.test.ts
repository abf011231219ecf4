// At a desk: from the list of what came in to a kept case, each by the one main action of the page.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import * as story from '../walks/steps.ts'
import { beginWalk, type Walk } from '../walks/walk.ts'
import type { PersonName } from '../world.ts'
import { arrive } from './arrive.ts'
import { desk, openBrowser, phone, sitDown, skip } from './chromium.ts'
import { fill, formTo, MatterPage, press } from './pages.ts'

suite('at a desk', { skip }, () => {
  let walk: Walk
  let browser: Browser
  let spoken: Awaited<ReturnType<typeof story.speak>>
  before(async () => {
    walk = await beginWalk()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await walk?.end()
  })

  async function as(
    name: PersonName,
    screen: typeof desk,
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    const { context, page } = await sitDown(browser, walk.house, { ...screen, as: name })
    await work(page)
    await context.close()
    await walk.check()
  }
  const matterOf = (page: Page, id: string) => MatterPage.open(page, walk.house.base, id, story.headline)

  test('a message is sorted with the keyboard', async () => {
    spoken = await story.speak(walk)
    const { submission } = spoken
    await as('lan', desk, async (page) => {
      await page.goto(`${walk.house.base}/desk`)
      await arrive(page, /./)
      await page.goto(`${walk.house.base}/triage`)
      await arrive(page, /./)
      await page.keyboard.press('a')
      const accept = acceptance(page, submission)
      await accept.locator('[name=headline]').waitFor({ state: 'visible' })
      await press(accept)
      await arrive(page, /./)
      assert.ok(await page.getByRole('alert').first().isVisible(), 'what is missing is said')
      const again = acceptance(page, submission)
      await fill(again, { headline: story.headline, category: 'utilities' })
      await press(again)
      await arrive(page, /./)
      assert.match(page.url(), /\/triage\?.*done=/)
    })
    assert.equal(await story.stateOf(walk, await story.newest(walk, 'matters')), 'collected')
  })

  test('and goes its way to the archive', async () => {
    const id = await story.newest(walk, 'matters')
    await as('cui', desk, async (page) =>
      (await matterOf(page, id)).do('confirmation', {
        ...{ criteria: ['concern', 'concrete', 'within'], decision: 'confirmed', reason: '群众关心，能协商' },
        ...{ partyCommitteeConsent: '街道党工委同意', publish: 'yes', publicHeadline: story.headline },
      }),
    )
    await as('mei', phone, async (page) => (await matterOf(page, id)).do('claims', { part: 'lead' }))
    await as('mao', phone, async (page) => {
      await page.goto(`${walk.house.base}/matters/${id}/claims`)
      await arrive(page, story.headline)
      await press(formTo(page, `/matters/${id}/claims`))
    })
    await as('cui', desk, async (page) => (await matterOf(page, id)).do('meetings/new', newMeeting(walk)))
    await walk.days(4)
    await as('cui', desk, (page) => minutes(page, walk, id))
    await as('cui', desk, async (page) =>
      (await matterOf(page, id)).do('handover', { consentNote: '街道党工委同意送交' }),
    )
    const [task = ''] = await story.openTasks(walk, id)
    await as('hu', desk, (page) => reply(page, walk, task))
    await as('cui', desk, (page) => check(page, walk, id, task))
    assert.equal(await story.stateOf(walk, id), 'followingUp')
    await story.answer(spoken.resident, spoken.receipt)
    await as('lan', desk, async (page) =>
      (await matterOf(page, id)).do('case', { lessons: '早点请业主代表' }),
    )
    await as('cui', desk, async (page) =>
      (await matterOf(page, id)).do('case/approval', { decision: 'published', retention: '30' }),
    )
    assert.equal(await story.stateOf(walk, id), 'archived')
  })
})

/** Wherever it stands, in the list or on the message's own page. */
const acceptance = (page: Page, submission: string) =>
  page.locator(`form[action*="${submission}/accept"], form[action*="/accept?"]`).first()

const newMeeting = (walk: Walk) => ({
  ...{ class: 'thematic', form: 'hall', place: '桂花社区一楼', startsAt: story.momentIn(walk, 3) },
  ...{ chair: walk.world.account.cui, clerk: walk.world.account.lan, units: [walk.world.body.housing] },
  residents: '三号楼居民代表 13900139001',
})

/** Written, agreed, signed and concluded on one page that changes with what is done. */
async function minutes(page: Page, walk: Walk, id: string): Promise<void> {
  const matter = await MatterPage.open(page, walk.house.base, id, story.headline)
  await matter.next('meetings/*')
  const at = new URL(page.url()).pathname
  const act = async (noun: string, typed: Record<string, string | string[]>) => {
    const form = formTo(page, `${at}/${noun}`).first()
    if (!(await form.isVisible()))
      await page
        .locator('summary')
        .filter({ has: page.locator('xpath=..') })
        .first()
        .click()
    await fill(form, typed)
    await press(form)
    await arrive(page, /./)
  }
  await act('record', { residentCount: '12', saidResidents: '老人下不了楼', gist: '先修后换' })
  await act('items', {
    text: '一个月内修好三号楼电梯',
    unit: walk.world.body.housing,
    dueOn: story.dayIn(walk, 30),
  })
  await act('sealing', { way: 'signed' })
  await act('conclusion', { conclusion: 'consensus', dispositions: ['deed'] })
}

async function reply(page: Page, walk: Walk, task: string): Promise<void> {
  await page.goto(`${walk.house.base}/desk`)
  await arrive(page, /./)
  await page.goto(`${walk.house.base}/tasks/${task}`)
  await arrive(page, /./)
  await page.locator(`a[href="/tasks/${task}/reply"]`).first().click()
  await arrive(page, /./)
  const form = formTo(page, `/tasks/${task}/reply`)
  await fill(form, { class: 'A', text: '电梯已修好并通过检验，物业每周巡检', contact: '物业科' })
  await press(form)
  await arrive(page, /./)
}

async function check(page: Page, walk: Walk, id: string, task: string): Promise<void> {
  const matter = await MatterPage.open(page, walk.house.base, id, story.headline)
  await matter.next(`tasks/${task}`)
  await page.locator(`a[href="/tasks/${task}/acceptance"]`).first().click()
  await arrive(page, /./)
  const form = formTo(page, `/tasks/${task}/acceptance`)
  await fill(form, { found: 'implemented' })
  await press(form)
  await arrive(page, /./)
}
