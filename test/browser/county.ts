// Owns: a county in full swing, walked there by its people: a matter at every stage, and every receipt and link in hand.

import { joinWaiting } from '../../src/hearing/rising/join.ts'
import { invite } from '../../src/people/accounts.ts'
import { transaction } from '../../src/platform/database/transaction.ts'
import * as step from '../walks/steps.ts'
import { beginWalk, type Walk } from '../walks/walk.ts'
import { above } from './above.ts'
import { conversing } from './conversing.ts'
import { organised } from './organised.ts'
import { papered } from './papered.ts'
import { placed } from './placed.ts'
import { proposed } from './proposed.ts'
import { rhythmic } from './rhythmic.ts'
import { served } from './served.ts'

export type County = Awaited<ReturnType<typeof makeCounty>>

export async function makeCounty() {
  const walk = await beginWalk()
  const old = await toTheArchive(walk)
  walk.world.clock.set(new Date(walk.world.clock.now().getTime() + 130 * 86_400_000))
  walk.house.forgetCookies()
  const silent = await step.inHands(walk)
  await walk.days(70)
  const archived = await toTheArchive(walk)
  const filed = await toTheFile(walk)
  const asking = await toTheQuestion(walk)
  const replied = await step.inHands(walk)
  const task = await step.byLink(walk, replied.task)
  await step.reply(task.unit, task.link)
  const handed = await step.inHands(walk)
  const concluded = await toTheConclusion(walk)
  const talked = await toTheTalk(walk)
  const early = await fresh(walk)
  await begun(walk, early.offered)
  await wished(walk, concluded.matter)
  const seat = await placed(walk)
  await conversing(walk, talked.matter)
  await organised(walk)
  return {
    walk,
    /** Why somebody is placed where they are. */
    seat,
    rhythm: await rhythmic(walk),
    service: await served(walk),
    papers: await papered(walk, concluded.matter),
    proposals: await proposed(walk),
    rising: await risen(walk),
    links: {
      task: (await step.byLink(walk, handed.task)).link.split('/')[2] ?? '',
      evaluation: await evaluationLink(walk, asking.matter),
      minutes: await minutesLink(walk, talked.meeting),
      invitation: await invitation(walk),
    },
    cookies: { draft: await draftBegun(walk), recovery: await foundAgain(walk) },
    receipts: [asking.receipt, archived.receipt, early.receipt].map((one) => one.split('/')[2] ?? ''),
    sealed: early.sealed,
    matters: [old, silent, archived, filed, asking, replied, handed, talked, concluded, ...early.matters].map(
      (one) => one.matter,
    ),
    tasks: [handed.task, replied.task, silent.task],
    submissions: [early.submission, asking.submission],
    // Last: what walks on after each step looks at this county alone.
    above: await above(walk),
    end: () => walk.end(),
  }
}

/** Events of what was said so far, as the job finds them. */
async function risen({ world }: Walk): Promise<string[]> {
  await joinWaiting(world.db, world.committee.id)
  const events = await world.db.q.selectFrom('rising_events').select('id').execute()
  return events.map(({ id }) => id)
}

async function toTheQuestion(walk: Walk) {
  const found = await step.inHands(walk)
  const { unit, link } = await step.byLink(walk, found.task)
  await step.reply(unit, link)
  await step.pass(walk, found.task)
  return found
}

async function toTheFile(walk: Walk) {
  const found = await toTheQuestion(walk)
  await step.answer(found.resident, found.receipt)
  const lan = walk.as('lan')
  await lan.open(`/matters/${found.matter}/case`)
  await lan.send(`/matters/${found.matter}/case`, { lessons: '早点请业主代表一起来' })
  return found
}

async function toTheArchive(walk: Walk) {
  const found = await toTheQuestion(walk)
  await step.answer(found.resident, found.receipt)
  await step.archive(walk, found.matter)
  return found
}

async function toTheTalk(walk: Walk) {
  const { submission } = await step.speak(walk)
  const matter = await step.accept(walk, submission)
  await step.confirm(walk, matter)
  await step.claim(walk, matter)
  return { matter, meeting: await step.meet(walk, matter) }
}

async function toTheConclusion(walk: Walk) {
  const found = await toTheTalk(walk)
  await step.conclude(walk, found.meeting)
  return found
}

/** What nobody has finished: just come in, asked about, sealed, waiting for members, set aside, sent up. */
async function fresh(walk: Walk) {
  const collected = { matter: await step.accept(walk, (await step.speak(walk)).submission) }
  const open = { matter: await step.accept(walk, (await step.speak(walk)).submission) }
  await step.confirm(walk, open.matter)
  const aside = { matter: await step.accept(walk, (await step.speak(walk)).submission) }
  const cui = walk.as('cui')
  await cui.open(`/matters/${aside.matter}/suspension`)
  await cui.send(`/matters/${aside.matter}/suspension`, {
    reason: '等施工结束',
    reviewOn: step.dayIn(walk, 20),
  })
  const up = { matter: await sentUp(walk) }
  const sealed = (await step.speak(walk, { words: '有人挪用了修路款', what: { report: 'on' } })).submission
  const asked = await step.speak(walk, { words: '路灯坏了，请来修', contact: { tellThrough: 'call' } })
  const lan = walk.as('lan')
  await lan.open(`/submissions/${asked.submission}`)
  await lan.send(`/submissions/${asked.submission}/more`, { question: '是哪一盏？' })
  const { submission: offered } = await step.speak(walk)
  const last = await step.speak(walk)
  return { ...last, sealed, offered, matters: [collected, open, aside, up, await toAMeeting(walk)] }
}

/** Everybody is asked, and the day has not come. */
async function toAMeeting(walk: Walk) {
  const matter = await step.accept(walk, (await step.speak(walk)).submission)
  await step.confirm(walk, matter)
  await step.claim(walk, matter)
  await step.lookInto(walk, matter)
  await step.setMeeting(walk, matter)
  return { matter }
}

/** What people have begun beside the matters: a draft of a method, a call for topics, a message offered elsewhere. */
async function begun(walk: Walk, submission: string): Promise<void> {
  const [qin, ve, lan] = [walk.as('qin'), walk.as('ve'), walk.as('lan')]
  await qin.open('/methods/TONGYONG')
  await qin.send('/methods/TONGYONG/draft')
  await ve.open(`/venues/${walk.world.venue}/calls`)
  await ve.send(`/venues/${walk.world.venue}/calls`, {
    ...{ title: '今年想商量什么', asks: '说说您最想商量的一件事' },
    ...{ opensOn: step.dayIn(walk, 0), closesOn: step.dayIn(walk, 7) },
  })
  await lan.open(`/submissions/${submission}`)
  await lan.send(/\/offer(\?|$)/, { otherRegionId: walk.world.region.town, reason: '路在镇上那一段' })
}

async function sentUp(walk: Walk): Promise<string> {
  const { submission } = await step.speak(walk)
  const lan = walk.as('lan')
  await lan.open(`/submissions/${submission}`)
  await lan.send(`/submissions/${submission}/send-up`, { headline: step.headline, category: 'utilities' })
  return step.newest(walk, 'matters')
}

async function evaluationLink(walk: Walk, matter: string): Promise<string> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}/follow-up`)
  await cui.send(`/matters/${matter}/follow-up/links`, { party: '楼长' })
  return /\/e\/([\w-]+)/.exec(cui.here.text)?.[1] ?? ''
}

async function minutesLink(walk: Walk, meeting: string): Promise<string> {
  const cui = walk.as('cui')
  await cui.open(`/meetings/${meeting}`)
  await cui.send(`/meetings/${meeting}/objection-window`)
  return /\/m\/([\w-]+)/.exec(cui.here.text)?.[1] ?? ''
}

/** Somebody has written the first step and not gone on. */
async function draftBegun(walk: Walk): Promise<string> {
  const someone = walk.someone()
  await someone.open('/submissions/new')
  await someone.send('/submissions/new', { words: step.complaint })
  return someone.cookies.get('draft') ?? ''
}

/** Whoever lost the receipt stands before the list of what was found under their number. */
async function foundAgain(walk: Walk): Promise<string> {
  const looking = walk.someone()
  await looking.open('/receipts/lost')
  await looking.send('/receipts/lost', { phone: '13900139001' })
  const sent = await walk.world.db.q
    .selectFrom('messages')
    .select('body')
    .where('about_kind', '=', 'recovery')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const [code = ''] = /\d{6}/.exec(walk.world.db.secrets.open(sent.body)) ?? []
  await looking.send('/receipts/lost/code', { code })
  return looking.cookies.get('recovery') ?? ''
}

/** Somebody recognised themselves in what is public. */
async function wished(walk: Walk, matter: string): Promise<void> {
  const someone = walk.someone()
  await someone.open(`/topics/${matter}/takedown`)
  await someone.send(`/topics/${matter}/takedown`, { words: '写到三号楼的老陈，大家都知道是我' })
}

async function invitation(walk: Walk): Promise<string> {
  const { world } = walk
  const { link } = await transaction(world.db, (tx) =>
    invite(tx, world.as('sys'), { login: 'newcomer', name: '新同事' }),
  )
  return link
}
