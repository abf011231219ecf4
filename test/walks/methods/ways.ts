// Owns: the steps of the methods' stories that steps.ts does not have: choosing by other criteria, planning, reporting,
// deeds; and what the journey calls the present step.
import assert from 'node:assert/strict'
import { textOf } from '../paper.ts'
import * as step from '../steps.ts'
import type { Walk } from '../walk.ts'
import type { Typed, Walker } from '../walker.ts'

/** On the matter's page, and on the receipt where there is one: the present step by the name that this method gives it. */
export async function stands(walk: Walk, matter: string, name: string, receipt?: [Walker, string]) {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  assert.ok(presentOn(cui).includes(name), `${name} is not the present step: ${presentOn(cui)}`)
  if (!receipt) return
  const [resident, path] = receipt
  await resident.open(path)
  assert.ok(presentOn(resident).includes(name), `${name} is not on the receipt: ${presentOn(resident)}`)
}

function presentOn(walker: Walker): string {
  const found = /<li[^>]*aria-current="step"[^>]*>([\s\S]*?)<\/li>/.exec(walker.here.html)
  return textOf(found?.[1] ?? '')
}

/** When all is kept every step of the line is done, and still called by its own name. */
export async function endsWith(walk: Walk, matter: string, names: readonly string[]): Promise<void> {
  assert.equal(await step.stateOf(walk, matter), 'archived')
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  for (const name of names) assert.ok(cui.sees(name), `${name} is nowhere on the page`)
}

/** A method that doesn't choose its topics is open to its members at once. */
export async function acceptOpen(walk: Walk, submission: string, typed: Typed): Promise<string> {
  const lan = walk.as('lan')
  await lan.open(`/submissions/${submission}`)
  const said = { headline: step.headline, category: 'utilities', ...typed }
  await lan.send(`/submissions/${submission}/accept`, said)
  const matter = await step.newest(walk, 'matters')
  assert.equal(await step.stateOf(walk, matter), 'allotting')
  return matter
}

export async function choose(walk: Walk, matter: string, typed: Typed): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/confirmation`)
  await cui.send(`/matters/${matter}/confirmation`, { ...chosen, ...typed })
}
const chosen: Typed = {
  ...{ decision: 'confirmed', reason: '群众反映集中，属地能推动' },
  ...{ partyCommitteeConsent: '三月九日街道党工委同意' },
  ...{ publish: 'yes', publicHeadline: '三号楼电梯常停' },
}

export async function takeUp(walk: Walk, matter: string, names: readonly ('mei' | 'mao' | 'min')[]) {
  for (const [at, name] of names.entries()) {
    const member = walk.as(name)
    await member.open(`/matters/${matter}`)
    await member.follow(`/matters/${matter}/claims`)
    await member.send(`/matters/${matter}/claims`, { part: at === 0 ? 'lead' : 'partner' })
  }
}

/** Written by the liaison, approved by one tap. */
export async function plan(walk: Walk, matter: string): Promise<void> {
  const lan = walk.as('lan')
  await lan.open(`/matters/${matter}`)
  await lan.follow(`/matters/${matter}/plan`)
  await lan.send(`/matters/${matter}/plan`, { aim: '商定电梯怎么修、谁出钱' })
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/plan`)
  await cui.send(/\/plan\/[^/]+\/approval$/)
}

/** Set for Thursday, held, written, one item agreed, signed there and then, concluded. */
export async function talk(walk: Walk, matter: string, ending: Typed = {}): Promise<void> {
  const { account, body } = walk.world
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/meetings/new`)
  await cui.send(`/matters/${matter}/meetings/new`, {
    ...{ class: 'thematic', form: 'hall', place: '桂花社区一楼', startsAt: step.momentIn(walk, 3) },
    ...{ chair: account.cui, clerk: account.lan, units: [body.housing], residents: '三号楼居民代表' },
  })
  const meeting = await step.newest(walk, 'meetings')
  await walk.days(4)
  await cui.open(`/meetings/${meeting}`)
  await cui.send(`/meetings/${meeting}/record`, {
    ...{ residentCount: '12', saidResidents: '老人下不了楼', gist: '先修后换' },
  })
  await step.agree(walk, cui, meeting)
  await step.conclude(walk, meeting, ending)
}

/** Sent to those who decide; nothing goes on before they have it. */
export async function report(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/report`)
  await cui.send(`/matters/${matter}/report`, { recipients: '街道党工委、办事处' })
  assert.equal(await step.stateOf(walk, matter), 'reporting')
}

export async function received(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/report`)
  await cui.send(`/matters/${matter}/report/receipt`)
}

/** Handed over, done by the unit without an account, checked. */
export async function getDone(walk: Walk, matter: string): Promise<void> {
  const [task = ''] = await step.handOver(walk, matter)
  await doTask(walk, task)
}

export async function doTask(walk: Walk, task: string): Promise<void> {
  const { unit, link } = await step.byLink(walk, task)
  await step.reply(unit, link)
  await step.pass(walk, task)
}

/** The draft is written from what is on record: the liaison reads it and sends it, the convener approves. */
export async function keepCase(walk: Walk, matter: string): Promise<void> {
  const lan = walk.as('lan')
  await lan.open(`/matters/${matter}`)
  await lan.follow(`/matters/${matter}/case`)
  await lan.send(`/matters/${matter}/case`)
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/case/approval`)
  await cui.send(`/matters/${matter}/case/approval`, { decision: 'published' })
}

/** Where the method asks for no case, one press keeps the record. */
export async function keepAsItIs(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/archiving`)
  await cui.send(`/matters/${matter}/archiving`)
}
