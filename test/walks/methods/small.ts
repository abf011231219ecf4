// Owns: the stories of what is settled where people stand, and of the four tracks of a year's programme.
import assert from 'node:assert/strict'
import * as step from '../steps.ts'
import type { Walk } from '../walk.ts'
import type { Typed } from '../walker.ts'
import * as way from './ways.ts'

const page = (walk: Walk): Typed => ({
  ...{ heldAt: step.momentIn(walk, 0, '08:30'), place: '桂花树下', people: '三号楼居民\n楼长' },
  ...{ saidResidents: '台阶高，轮椅上不去', item1Text: '砌一段坡道', item1Party: '物业公司' },
  ...{ item1Done: 'on', way: 'readAloud', conclusion: 'consensus' },
})

/** Chosen by the villagers, seen, talked through on stools, and said what it brought. */
export async function stools(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'XIAOMAZHA/main' })
  await way.stands(walk, matter, '群众选题', told)
  await way.choose(walk, matter, { criteria: ['close'] })
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/research`)
  await cui.send(`/matters/${matter}/research`, { situation: '看了台阶，高二十厘米' })
  await way.stands(walk, matter, '调研解题', told)
  await cui.follow(`/matters/${matter}/field`)
  await cui.send(`/matters/${matter}/field`, page(walk))
  await way.stands(walk, matter, '跟踪问效', told)
  await step.answer(resident, receipt)
  assert.equal(await step.stateOf(walk, matter), 'followingUp', 'what it brought is still to be said')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/benefit`)
  await cui.send(`/matters/${matter}/benefit`, { done: '轮椅能自己上楼了' })
  assert.ok(cui.sees('自报'), 'as told, until somebody else confirms it')
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['群众选题', '调研解题', '协商破题', '跟踪问效'])
}

export async function shortForm(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'WEIXIESHANG/main' })
  await way.stands(walk, matter, '提出', told)
  await way.choose(walk, matter, { criteria: ['small'] })
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/field`)
  await cui.send(`/matters/${matter}/field`, page(walk))
  await way.stands(walk, matter, '办结', told)
  await step.answer(resident, receipt)
  await way.keepAsItIs(walk, matter)
  await way.endsWith(walk, matter, ['提出', '当场商量', '办结'])
}

/** 民: said on a listening day, handed on at once, told and asked. */
export async function listen(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'M345/listen' })
  await way.stands(walk, matter, '倾听接待', told)
  await way.choose(walk, matter, { criteria: ['heard'] })
  await way.stands(walk, matter, '梳理', told)
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/handover`)
  const asked = { consentNote: '街道党工委同意', text: '修好三号楼电梯', bodyId: walk.world.body.housing }
  const late = await cui.sends(`/matters/${matter}/handover`, asked)
  assert.equal(late.status, 422, 'by which day?')
  await cui.send(`/matters/${matter}/handover`, { ...asked, dueOn: step.dayIn(walk, 30) })
  await way.stands(walk, matter, '落实', told)
  const [task = ''] = await step.openTasks(walk, matter)
  await way.doTask(walk, task)
  await way.stands(walk, matter, '回复', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['倾听接待', '梳理', '落实', '回复'])
}

/** 商: from the year's plan, looked into, talked through, reported to those who decide. */
export async function talkOfTheYear(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'M345/talk' })
  await way.choose(walk, matter, { criteria: ['plan'], onWordOf: '三月主席会议审定' })
  await way.stands(walk, matter, '定题', told)
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/research`)
  await cui.send(`/matters/${matter}/research`, { situation: '走访了六个社区，十二部电梯超期' })
  await way.stands(walk, matter, '课题调研', told)
  await way.talk(walk, matter)
  await way.stands(walk, matter, '专题协商', told)
  await way.report(walk, matter)
  await way.stands(walk, matter, '成果转化', told)
  await way.received(walk, matter)
  await way.getDone(walk, matter)
  await way.stands(walk, matter, '跟踪归档', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['定题', '课题调研', '专题协商', '成果转化', '跟踪归档'])
}

/** 协: members do it together with the community, and the community says whether it is done. */
export async function help(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await way.acceptOpen(walk, submission, { method: 'M345/help' })
  await way.stands(walk, matter, '组队', told)
  await way.takeUp(walk, matter, ['mei', 'mao'])
  const mei = walk.as('mei')
  await mei.open(`/matters/${matter}`)
  await mei.follow(`/matters/${matter}/benefit`)
  await mei.send(`/matters/${matter}/benefit`, { done: '义诊一场，看了四十位老人' })
  await way.stands(walk, matter, '联合服务', told)
  await mei.open(`/matters/${matter}/benefit`)
  await mei.send(`/matters/${matter}/benefit`, { done: '又送药上门', finished: 'on' })
  assert.equal(await step.stateOf(walk, matter), 'followingUp')
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['摸需求', '组队', '联合服务', '留存'])
}

/** 学: learnt, written down, kept. Nobody is asked for a case. */
export async function learn(walk: Walk): Promise<void> {
  const { submission } = await step.speak(walk, { words: '想请委员讲讲加装电梯的政策' })
  const matter = await step.accept(walk, submission, { method: 'M345/learn' })
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/research`)
  await cui.send(`/matters/${matter}/research`, { situation: '学了加装电梯条例，到会十二人' })
  await way.stands(walk, matter, '集中学习')
  await cui.follow(`/matters/${matter}/research/end`)
  await cui.send(`/matters/${matter}/research/end`)
  await way.stands(walk, matter, '留存')
  await way.keepAsItIs(walk, matter)
  await way.endsWith(walk, matter, ['集中学习', '留存'])
}
