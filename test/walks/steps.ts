// Owns: the steps that stories are made of, each by the person who takes it, on the pages and forms that are offered.
import assert from 'node:assert/strict'
import type { PersonName } from '../world.ts'
import { dayIn, momentIn, newest, openTasks, stateOf } from './looking.ts'
import type { Walk } from './walk.ts'
import type { Typed, Walker } from './walker.ts'

export * from './looking.ts'

export const complaint = '三号楼的电梯常停，老人上不了楼，物业说等维修资金'
export const headline = '三号楼电梯常停'

export interface Speech {
  words?: string
  what?: Typed
  where?: Typed
  contact?: Typed
}

/** From the poster through the three steps to the receipt, where the walker then stands. */
export async function speak(walk: Walk, { words = complaint, what, where, contact }: Speech = {}) {
  const resident = walk.someone()
  await resident.open(`/q/${walk.world.entryCode}`)
  await resident.follow(/^\/submissions\/new\?code=.*kind=problem/)
  await resident.send('/submissions/new', { words, ...what })
  await resident.send('/submissions/new/where', { regionId: walk.world.region.estate, ...where })
  await resident.send('/submissions/new/contact', {
    ...{ tellThrough: 'sms', phone: '139 0013 9001', handling: 'on' },
    ...contact,
  })
  assert.match(resident.here.path, /^\/receipts\/[\w-]+$/)
  return { resident, receipt: resident.here.path, submission: await newest(walk, 'submissions') }
}

/** The liaison takes it in as a matter of its own. */
export async function accept(walk: Walk, submission: string, typed: Typed = {}): Promise<string> {
  const lan = walk.as('lan')
  await lan.open(`/submissions/${submission}`)
  await lan.send(`/submissions/${submission}/accept`, { headline, category: 'utilities', ...typed })
  const matter = await newest(walk, 'matters')
  assert.equal(await stateOf(walk, matter), 'collected')
  return matter
}

/** The convener confirms it, and members may come forward. */
export async function confirm(walk: Walk, matter: string, typed: Typed = {}): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/confirmation`)
  await cui.send(`/matters/${matter}/confirmation`, {
    ...{ criteria: ['concern', 'concrete', 'within'], decision: 'confirmed', reason: '群众关心，能协商' },
    ...{ partyCommitteeConsent: '三月九日街道党工委同意' },
    ...{ publish: 'yes', publicHeadline: headline, publicSummary: '一栋楼的电梯常停，影响老人出行' },
    ...typed,
  })
  assert.equal(await stateOf(walk, matter), 'allotting')
}

/** A lead and a partner. */
export async function claim(walk: Walk, matter: string): Promise<void> {
  for (const [name, part] of [
    ['mei', 'lead'],
    ['mao', 'partner'],
  ] as const) {
    const member = walk.as(name)
    await member.open(`/matters/${matter}`)
    await member.follow(`/matters/${matter}/claims`)
    await member.send(`/matters/${matter}/claims`, { part })
  }
}

/** The lead goes and sees. */
export async function lookInto(walk: Walk, matter: string): Promise<void> {
  const mei = walk.as('mei')
  await mei.open(`/matters/${matter}`)
  await mei.follow(`/matters/${matter}/research`)
  await mei.send(`/matters/${matter}/research`, { situation: '电梯用了十八年，三月里停了七次' })
}

export interface Meeting {
  residents?: string
}

/** Set by the convener for Thursday: everybody is asked. */
export async function setMeeting(walk: Walk, matter: string, { residents }: Meeting = {}): Promise<string> {
  const { account, body } = walk.world
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/meetings/new`)
  await cui.send(`/matters/${matter}/meetings/new`, {
    ...{ class: 'thematic', form: 'hall', place: '桂花社区一楼', startsAt: momentIn(walk, 3) },
    ...{ chair: account.cui, clerk: account.lan, units: [body.housing] },
    residents: residents ?? '三号楼居民代表 13900139001',
  })
  const meeting = await newest(walk, 'meetings')
  assert.equal(cui.here.path, `/meetings/${meeting}`)
  return meeting
}

/** Held, its record written, one item agreed; stands as minutes not yet sealed. */
export async function meet(walk: Walk, matter: string, asked: Meeting = {}): Promise<string> {
  await lookInto(walk, matter)
  const meeting = await setMeeting(walk, matter, asked)
  const cui = walk.as('cui')
  await walk.days(4)
  await cui.open(`/meetings/${meeting}`)
  await cui.send(`/meetings/${meeting}/record`, {
    residentCount: '12',
    saidResidents: '老人下不了楼，买菜要人帮',
    saidUnits: '维修资金可以动用，要三分之二业主同意',
    gist: '先修后换，物业每周巡检',
  })
  await agree(walk, cui, meeting)
  return meeting
}

export async function agree(walk: Walk, by: Walker, meeting: string, typed: Typed = {}): Promise<void> {
  await by.send(`/meetings/${meeting}/items`, {
    ...{ kind: 'commitment', text: '一个月内修好三号楼电梯', unit: walk.world.body.housing },
    dueOn: dayIn(walk, 30),
    ...typed,
  })
}

/** Agreed to there and then, and concluded. */
export async function conclude(walk: Walk, meeting: string, typed: Typed = {}): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/meetings/${meeting}`)
  await cui.send(`/meetings/${meeting}/sealing`, { way: 'signed' })
  await cui.send(`/meetings/${meeting}/conclusion`, {
    ...{ conclusion: 'consensus', dispositions: ['deed'], publish: 'on' },
    ...typed,
  })
}

/** The convener hands over what was agreed; gives the open tasks. */
export async function handOver(walk: Walk, matter: string, by: PersonName = 'cui'): Promise<string[]> {
  const hand = walk.as(by)
  await hand.open(`/matters/${matter}`)
  await hand.follow(`/matters/${matter}/handover`)
  await hand.send(`/matters/${matter}/handover`, { consentNote: '街道党工委三月十二日同意送交' })
  assert.equal(await stateOf(walk, matter), 'handling')
  return openTasks(walk, matter)
}

/** The unit's officer has no account: the liaison gives a link, and whoever holds it stands on the task's page. */
export async function byLink(walk: Walk, task: string): Promise<{ unit: Walker; link: string }> {
  const lan = walk.as('lan')
  await lan.open(`/tasks/${task}`)
  await lan.follow(`/tasks/${task}/link`)
  await lan.send(`/tasks/${task}/link`)
  const [link] = /\/t\/[\w-]+/.exec(lan.here.text) ?? []
  assert.ok(link, lan.here.text)
  const unit = walk.someone()
  await unit.open(link)
  return { unit, link }
}

export async function reply(unit: Walker, base: string, typed: Typed = {}): Promise<void> {
  await unit.open(base)
  await unit.follow(`${base}/reply`)
  await unit.send(`${base}/reply`, {
    ...{ class: 'A', text: '电梯已修好并通过检验，物业每周巡检', contact: '物业科 010-12345678' },
    ...typed,
  })
}

export async function pass(walk: Walk, task: string, found = 'implemented'): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/tasks/${task}`)
  await cui.follow(`/tasks/${task}/acceptance`)
  await cui.send(`/tasks/${task}/acceptance`, { found })
}

/** The resident's own word, by their receipt. */
export async function answer(resident: Walker, receipt: string, typed: Typed = {}): Promise<void> {
  await resident.open(receipt)
  await resident.follow(`${receipt}/answer`)
  await resident.send(`${receipt}/answer`, { solved: 'yes', content: 'content', ...typed })
}

/** Written by the liaison, approved by the convener: the package is kept. */
export async function archive(walk: Walk, matter: string, typed: Typed = {}): Promise<void> {
  const lan = walk.as('lan')
  await lan.open(`/matters/${matter}`)
  await lan.follow(`/matters/${matter}/case`)
  await lan.send(`/matters/${matter}/case`, { lessons: '早点请业主代表一起来' })
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/case/approval`)
  await cui.send(`/matters/${matter}/case/approval`, {
    ...{ decision: 'published', retention: '30' },
    ...typed,
  })
  assert.equal(await stateOf(walk, matter), 'archived')
}

/** All the way to a matter whose items are in the hands of a unit. */
export async function inHands(walk: Walk): Promise<InHands> {
  const { resident, receipt, submission } = await speak(walk)
  return { resident, receipt, submission, ...(await toTheUnit(walk, submission)) }
}

async function toTheUnit(walk: Walk, submission: string): Promise<{ matter: string; task: string }> {
  const matter = await accept(walk, submission)
  await confirm(walk, matter)
  await claim(walk, matter)
  await conclude(walk, await meet(walk, matter))
  const [task = ''] = await handOver(walk, matter)
  return { matter, task }
}

/** Everybody else has done their part: now the resident is asked. */
export async function askAbout(walk: Walk, submission: string): Promise<void> {
  const { task } = await toTheUnit(walk, submission)
  const { unit, link } = await byLink(walk, task)
  await reply(unit, link)
  await pass(walk, task)
}

export interface InHands {
  resident: Walker
  receipt: string
  submission: string
  matter: string
  task: string
}
