// Owns: the kinds of step that anybody may take at any time: work, speak, answer, wander, meddle, press again, wait.

import { quietHours } from '../../src/platform/clock/quiet.ts'
import { runAllDue } from '../../src/platform/jobs/run.ts'
import { allJobs } from '../../src/rooms.ts'
import { formsOn, linksOn, type PaperForm } from '../walks/paper.ts'
import type { PersonName } from '../world.ts'
import { addressOf, bodyFor } from './addresses.ts'
import type { Dice } from './dice.ts'
import { careless, helpful } from './filling.ts'
import { isOutOfReach } from './out-of-reach.ts'
import type { Answered, Asked, Kind, Town } from './town.ts'

export interface Step {
  kind: StepKind
  answers: Answered[]
  /** It may not have changed anything, whatever it answered. */
  harmless?: boolean
  /** Set where it was out of reach: the same of something that is nowhere, and it must read like it. */
  nowhere?: Answered
}
export const weights = { work: 50, speak: 6, hold: 12, wander: 6, meddle: 14, again: 5, together: 3, wait: 4 }
export type StepKind = keyof typeof weights

const workers: PersonName[] = [
  'lan',
  'cui',
  'mei',
  'mao',
  've',
  'shi',
  'hu',
  'qin',
  'gao',
  'bo',
  'chu',
  'feng',
  'zhu',
]
const jobs = allJobs({ mail: null, sms: null, quiet: quietHours('21:00-08:00') })

export const take: Record<StepKind, (town: Town, dice: Dice) => Promise<Step>> = {
  work: async (town, dice) => ({ kind: 'work', answers: await work(town, dice) }),
  speak: async (town, dice) => ({ kind: 'speak', answers: await speak(town, dice) }),
  hold: async (town, dice) => ({ kind: 'hold', answers: await hold(town, dice) }),
  wander,
  meddle,
  again,
  together,
  wait,
}

/** Someone of the county goes to a thing that moved lately and does what the page offers. */
async function work(town: Town, dice: Dice): Promise<Answered[]> {
  for (let tries = 0; tries < 8; tries++) {
    const by = dice.one(workers) ?? null
    const path = dice.often(0.04) ? '/desk/field/new' : placeOfWork(town, dice)
    if (!path) return []
    const done = await doWhatIsOffered(town, dice, { by, path })
    if (done) return [done]
  }
  return []
}

function placeOfWork({ ids }: Town, dice: Dice): string | null {
  const kind: Kind = dice.kind({ submissions: 2, matters: 6, meetings: 4, tasks: 4 })
  const list = dice.often(0.6) ? ids[kind].slice(-3) : ids[kind]
  const id = dice.one(list) ?? ids.submissions.at(-1)
  return id ? `/${list.length ? kind : 'submissions'}/${id}` : null
}

const actionOf = ({ action }: PaperForm): string => action

/** What leads on is taken more often than what leads aside, or no matter would ever come to its end. */
const onward =
  /(accept|confirmation|claims|research|meetings\/new|record|items|sealing|conclusion|handover|reply|acceptance|answer|follow-up|case|approval|taking-up|resumption)$/
function leading<T>(list: readonly T[], pathOf: (one: T) => string, dice: Dice): T | undefined {
  const on = list.filter((one) => onward.test(pathOf(one)))
  const aside = dice.often(0.2)
  if (on.length > 0 && !aside) return dice.one(on)
  return aside ? dice.one(list) : undefined
}

const ofWork = /^\/(matters|submissions|meetings|tasks|t|e|m|receipts|reports|ring)\/[^?#]+$/

async function doWhatIsOffered(town: Town, dice: Dice, { by, path }: Asked): Promise<Answered | null> {
  let seen = await town.ask({ by, path })
  for (let deep = 0; deep < 3 && seen.status === 200; deep++) {
    notice(town, seen)
    const forms = offeredOn(seen)
    const links = linksOn(seen.html).filter(
      (href) => ofWork.test(href) && href !== seen.path && !/\/(files|package)/.test(href),
    )
    const form = leading(forms, actionOf, dice)
    if (form) return send(town, dice, seen, form)
    const inner = links.filter((href) => href.startsWith(`${path}/`))
    const next = leading(inner.length > 0 && dice.often(0.8) ? inner : links, (href) => href, dice)
    if (!next) return null
    seen = await town.ask({ by, path: next })
  }
  return null
}

const offeredOn = ({ html }: Answered): PaperForm[] =>
  formsOn(html).filter(({ action }) => ofWork.test(action) || /^\/(desk|receipts)/.test(action))

async function send(town: Town, dice: Dice, { by, path }: Asked, form: PaperForm): Promise<Answered> {
  const now = town.world.clock.now()
  const ids = Object.values(town.ids).flat()
  const body = dice.often(0.92) ? helpful(form, now, dice) : careless(form, ids, dice)
  const asked = { by, path: form.action || path, body }
  town.sent.push(asked)
  const answer = await town.ask(asked)
  notice(town, answer)
  if (answer.status < 400) notice(town, await town.land(answer))
  return answer
}

/** A link on a page is in somebody's hands from now on. */
function notice(town: Town, { html, to }: Answered): void {
  for (const [link] of html.matchAll(/\/[tem]\/[\w-]{10,}/g)) town.links.add(link)
  const [receipt] = /\/receipts\/[\w-]{12,}/.exec(to ?? '') ?? []
  if (receipt && !town.receipts.includes(receipt)) town.receipts.push(receipt)
}

async function speak(town: Town, dice: Dice): Promise<Answered[]> {
  const draft = `draft-${String(dice.below(2 ** 30)).padStart(20, '0')}`
  const { region } = town.world
  const regionId =
    dice.one([region.estate, region.estate, region.market, region.bridge, region.orchard]) ?? ''
  const report: [string, string][] = dice.often(0.08) ? [['report', 'on']] : []
  const steps: Asked[] = [
    {
      by: null,
      path: '/submissions/new',
      body: [['kind', 'problem'], ['words', '三号楼的电梯常停，老人上不了楼'], ...report],
    },
    { by: null, path: '/submissions/new/where', body: [['regionId', regionId]] },
    { by: null, path: '/submissions/new/contact', body: reachedThrough(dice) },
  ]
  const answers: Answered[] = []
  for (const asked of steps) answers.push(await town.ask({ ...asked, draft }))
  for (const answer of answers) notice(town, answer)
  return answers
}

function reachedThrough(dice: Dice): [string, string][] {
  const through = dice.one(['sms', 'call', 'officer', 'visit', 'board', 'nothing']) ?? 'nothing'
  return [
    ['tellThrough', through],
    ['phone', `1390013${1000 + dice.below(9000)}`],
    ['handling', 'on'],
  ]
}

/** Whoever holds a receipt or a link uses it. */
async function hold(town: Town, dice: Dice): Promise<Answered[]> {
  const receipt = dice.one(town.receipts.slice(-6))
  const link = dice.one([...town.links].slice(-6))
  const pages = receipt
    ? [receipt, `${receipt}/answer`, `${receipt}/answer`, `${receipt}/data`, `${receipt}/reopening`]
    : []
  const path = link && dice.often(0.5) ? link : dice.one(pages)
  if (!path) return []
  const done = await doWhatIsOffered(town, dice, { by: null, path })
  return done ? [done] : []
}

async function wander(town: Town, dice: Dice): Promise<Step> {
  const door = dice.one(town.doors.filter(({ method, answer }) => method === 'GET' && answer !== 'stream'))
  if (!door) return { kind: 'wander', answers: [] }
  const by = dice.often(0.9) ? anyone(town, dice) : null
  return {
    kind: 'wander',
    answers: [await town.ask({ by, path: addressOf(town, door, dice).there })],
    harmless: true,
  }
}

/** Any door, by anyone, with a form of one's own making or one that was meant for another. */
async function meddle(town: Town, dice: Dice): Promise<Step> {
  const door = dice.one(
    town.doors.filter(
      ({ method, path }) => method === 'POST' && !/sign|prove|preferences|people|me\//.test(path),
    ),
  )
  if (!door) return { kind: 'meddle', answers: [] }
  const by = dice.often(0.9) ? anyone(town, dice) : null
  const { there, nowhere } = addressOf(town, door, dice)
  const body = bodyFor(town, door, dice)
  const beyond = by !== null && (await isOutOfReach(town, by, there))
  const reads = beyond ? await town.ask({ by, path: nowhere, body }) : undefined
  const answer = await town.ask({ by, path: there, body })
  notice(town, answer)
  return { kind: 'meddle', answers: [answer], ...(reads ? { nowhere: reads } : {}) }
}

const anyone = (town: Town, dice: Dice): PersonName | null =>
  dice.one(Object.keys(town.world.account) as PersonName[]) ?? null

/** The same press a second time: a slow phone, an impatient thumb. */
async function again(town: Town, dice: Dice): Promise<Step> {
  const asked = dice.one(town.sent.slice(-12).filter((one) => one.body?.some(([name]) => name === '_replay')))
  if (!asked) return { kind: 'again', answers: [] }
  return { kind: 'again', answers: [await town.ask(asked)] }
}

/** Two people send the same form at the same moment. */
async function together(town: Town, dice: Dice): Promise<Step> {
  const asked = dice.one(town.sent.slice(-12))
  if (!asked) return { kind: 'together', answers: [] }
  const body = asked.body?.filter(([name]) => name !== '_replay') ?? []
  const others = [asked.by, dice.often(0.5) ? asked.by : anyone(town, dice)]
  const answers = await Promise.all(others.map((by) => town.ask({ by, path: asked.path, body })))
  for (const answer of answers) notice(town, answer)
  return { kind: 'together', answers }
}

async function wait(town: Town, dice: Dice): Promise<Step> {
  const hours = dice.one([1, 26, 26, 74, 74, 170, 800]) ?? 1
  town.later(hours * 3_600_000)
  await runAllDue(town.world.db, jobs)
  return { kind: 'wait', answers: [] }
}
