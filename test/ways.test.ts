// Nobody is shown a way that is closed to them: from the desk and the menu, and from the pages of what was done together,
// every link to a page of this site opens for whoever reads it there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StaffRole, staffRoles } from '../src/people/roles.ts'
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/ids.ts'
import type { Server } from '../src/service/hands.ts'
import { addFinding, beginStudy, reportStudy, visitSite, writeSpeech } from '../src/service/studies/study.ts'
import { linksOn } from './walks/paper.ts'
import * as step from './walks/steps.ts'
import { type Walk, walked } from './walks/walk.ts'
import type { PersonName } from './world.ts'

test('every way that is shown opens', () =>
  walked(async (walk) => {
    const { inside, outside } = await madePages(walk)
    const readers = await everyRole(walk)
    assert.equal(new Set(readers.map(({ role }) => role)).size, staffRoles.length, 'every role reads')
    const ways = new Map<string, string>()
    const walkFrom = async (who: string, pages: readonly string[], visit: Visit) => {
      for (const from of new Set(pages))
        for (const { path, status } of await Promise.all(pagesOn(await visit(from)).map(visit)))
          ways.set(`${who}: ${from} → ${path}`, status < 400 ? 'opens' : String(status))
    }
    const toAll = new Map<string, Page>()
    await walkFrom('anyone', outside, visitor(walk, '', toAll))
    for (const { role, cookie } of readers) {
      // Whoever reads this fast is asked to wait a minute.
      walk.world.clock.set(new Date(walk.world.clock.now().getTime() + 61_000))
      const visit = visitor(walk, cookie, new Map(toAll))
      await walkFrom(role, ['/desk', '/me', ...inside, ...pagesOn(await visit('/desk'))], visit)
    }
    assert.ok(ways.size > 1000, `only ${ways.size} ways`)
    assert.deepEqual(
      [...ways].filter(([, how]) => how !== 'opens'),
      [],
    )
  }))

/** A matter walked to its kept case, one in the hands of a unit, a sealed report, a speech that came of a study. */
async function madePages(walk: Walk): Promise<{ inside: string[]; outside: string[] }> {
  const { resident, receipt, submission } = await step.speak(walk)
  await step.askAbout(walk, submission)
  await step.answer(resident, receipt)
  const ended = await step.newest(walk, 'matters')
  await step.archive(walk, ended)
  const { matter } = await step.inHands(walk)
  await step.speak(walk, { words: '有人私下收钱', what: { report: 'on' }, where: { place: '办事大厅' } })
  const study = await spokenOf(walk)
  return {
    inside: [
      ...[ended, matter].map((id) => `/matters/${id}`),
      ...['/outcomes', '/speeches', `/speeches/${study}`, '/triage', '/statistics/heard/records'],
    ],
    outside: [
      '/',
      '/topics',
      `/topics/${matter}`,
      '/cases',
      `/cases/${ended}`,
      `/venues/${walk.world.venue}`,
    ],
  }
}

async function spokenOf({ world }: Walk): Promise<string> {
  const [mei, regionId] = [world.as('mei') as Server, world.region.town]
  const asked = { title: '停车难在哪里', question: '为什么有的小区不吵', endsOn: '2099-01-01' }
  const study = await beginStudy(world.db, mei, { ...asked, regionId, people: [] })
  const day = step.dayIn({ world } as Walk, 0)
  await visitSite(world.db, mei, study, { regionId, day, seen: '晚上停到通道上' })
  await addFinding(world.db, mei, study, { kind: 'problem', text: '没人管' })
  await reportStudy(world.db, mei, study, '报告正文')
  await writeSpeech(world.db, mei, study, { title: '把院子打开', text: '各位委员' })
  return study
}

interface Reader {
  role: StaffRole
  cookie: string
}

/** One person a role of the world, and one more for each role that nobody there holds. */
async function everyRole({ world }: Walk): Promise<Reader[]> {
  const names = Object.keys(world.account) as PersonName[]
  const one = names.filter((name, at) => names.findIndex((n) => world.as(n).as === world.as(name).as) === at)
  const held = one.map((name) => ({ role: world.as(name).as as StaffRole, account: world.account[name] }))
  const rest = staffRoles.filter((role) => !held.some((reader) => reader.role === role))
  return transaction(world.db, async (tx) => {
    const [now, committee_id] = [world.clock.now(), world.committee.id]
    const readers: Reader[] = []
    for (const role of rest) {
      const id = newId<'account'>(now)
      await tx.q
        .insertInto('accounts')
        .values({ committee_id, id, login: role, name: role, invited_at: now, joined_at: now })
        .execute()
      const at = { region_id: world.region.county, from_day: '2026-01-01' }
      const appointment = { committee_id, id: newId<'appointment'>(now), account_id: id, role, ...at }
      await tx.q.insertInto('appointments').values(appointment).execute()
      held.push({ role, account: id })
    }
    for (const { role, account } of held) {
      const { token } = await openSession(tx, committee_id, account, 'desk')
      readers.push({ role, cookie: `${sessionCookieName}=${token}` })
    }
    return readers
  })
}

interface Page {
  path: string
  status: number
  html: string
}

type Visit = (path: string) => Promise<Page>

/** Each address is asked for once; `open` holds what is known of those that are the same for everybody. */
function visitor({ house }: Walk, cookie: string, open: Map<string, Page>): Visit {
  return async (path) => {
    const known = open.get(path)
    if (known) return known
    const answer = await fetch(house.base + path, { headers: { cookie } })
    const html = answer.headers.get('content-type')?.startsWith('text/html') ? await answer.text() : ''
    const page = { path, status: answer.status, html }
    if (!answer.url.includes('/sign-in')) open.set(path, page)
    return page
  }
}

/** Addresses of pages on this site; a file is drawn when it is taken, and that is for other tests. */
function pagesOn({ path, html, status }: Page): string[] {
  if (status >= 400) return []
  const here = new URL(path, 'http://here')
  const all = linksOn(html).map((href) => new URL(href.replaceAll('&amp;', '&'), here))
  const pages = all.filter(({ origin, pathname }) => origin === here.origin && !aFile.test(pathname))
  return [...new Set(pages.map(({ pathname, search }) => pathname + search))]
}
/** How the page looks is set by a link that changes nothing else. */
const aFile = /\/(docx|pdf|csv|xlsx|json|package|export|ics)$|\/(files|export|assets)\/|^\/preferences$/
