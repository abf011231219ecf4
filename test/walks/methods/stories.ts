// Owns: one whole story a method: four orders, six steps, the sites, the common way.
import assert from 'node:assert/strict'
import * as step from '../steps.ts'
import type { Walk } from '../walk.ts'
import type { Typed } from '../walker.ts'
import * as way from './ways.ts'

export async function common(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'TONGYONG/main' })
  await way.stands(walk, matter, '征集', told)
  await way.choose(walk, matter, { criteria: ['concern', 'concrete', 'within'] })
  await way.stands(walk, matter, '认领分办', told)
  await way.takeUp(walk, matter, ['mei', 'mao'])
  await step.lookInto(walk, matter)
  await way.stands(walk, matter, '调研', told)
  await way.talk(walk, matter)
  await way.stands(walk, matter, '协商', told)
  await way.getDone(walk, matter)
  await way.stands(walk, matter, '反馈回访', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['征集', '筛选定题', '认领分办', '调研', '协商', '办理', '归档'])
}

export async function fourOrders(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'SIDAN_SIZHUN/main' })
  await way.stands(walk, matter, '群众点单·定单准', told)
  const criteria = { criteria: ['asked', 'met', 'within'] }
  await assert.rejects(way.choose(walk, matter, criteria), /422/, 'nobody has met the households')
  await way.choose(walk, matter, { ...criteria, metRepresentatives: '三月八日在三号楼见了四户代表' })
  await way.stands(walk, matter, '委员接单·分单准', told)
  await way.takeUp(walk, matter, ['mei', 'mao'])
  await step.lookInto(walk, matter)
  await way.stands(walk, matter, '协商解单·解单准', told)
  await way.talk(walk, matter)
  await way.getDone(walk, matter)
  await way.stands(walk, matter, '跟进督单', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, [
    '群众点单·定单准',
    '委员接单·分单准',
    '协商解单·解单准',
    '跟进督单',
    '归单准',
  ])
}

export async function sixSteps(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'LIUBU_YISHI/main' })
  await way.stands(walk, matter, '征题', told)
  await way.choose(walk, matter, { criteria: ['small', 'sound', 'wide'] })
  await way.takeUp(walk, matter, ['mei', 'mao', 'min'])
  await way.stands(walk, matter, '调研准备', told)
  await step.lookInto(walk, matter)
  await refused(walk, `/matters/${matter}/meetings/new`, meeting(walk), /方案/)
  await way.plan(walk, matter)
  await way.talk(walk, matter)
  await way.stands(walk, matter, '议事', told)
  await way.report(walk, matter)
  await way.stands(walk, matter, '成果转化', told)
  await refused(walk, `/matters/${matter}/handover`, { consentNote: '党工委同意' }, /对方已确认收到/)
  await way.received(walk, matter)
  await way.getDone(walk, matter)
  await way.stands(walk, matter, '反馈评价', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['征题', '定题', '调研准备', '议事', '成果转化', '反馈评价'])
}

/** The door is found without being offered, and says what is still missing. */
async function refused(walk: Walk, path: string, typed: Typed, why: RegExp): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(path)
  const seen = await cui.sends(path, typed)
  assert.ok(seen.status >= 400 && why.test(seen.text), `${path}: ${seen.status} ${seen.text.slice(0, 300)}`)
}

const meeting = (walk: Walk): Typed => ({
  ...{ class: 'thematic', form: 'hall', place: '桂花社区一楼', startsAt: step.momentIn(walk, 3) },
  ...{ chair: walk.world.account.cui, units: [walk.world.body.housing], residents: '三号楼居民代表' },
})

/** A site that sifts, talks and ends it itself. */
export async function sites(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const told = [resident, receipt] as [typeof resident, string]
  const matter = await step.accept(walk, submission, { method: 'DASHI_TONGSHANG/main' })
  await way.stands(walk, matter, '收集', told)
  await way.choose(walk, matter, { criteria: ['livelihood'] })
  await way.takeUp(walk, matter, ['mei', 'mao'])
  await way.stands(walk, matter, '主体与平台', told)
  await way.plan(walk, matter)
  await way.talk(walk, matter)
  await way.stands(walk, matter, '协商', told)
  await way.report(walk, matter)
  await way.stands(walk, matter, '报送', told)
  await way.received(walk, matter)
  await way.getDone(walk, matter)
  await way.stands(walk, matter, '解决', told)
  await step.answer(resident, receipt)
  await way.keepCase(walk, matter)
  await way.endsWith(walk, matter, ['收集', '联席筛题', '主体与平台', '协商', '报送', '解决'])
}

/** A topic that is too big for the site: the committee above takes it, and its answer comes back. */
export async function sitesSendUp(walk: Walk): Promise<void> {
  const { resident, receipt, submission } = await step.speak(walk)
  const matter = await step.accept(walk, submission, { method: 'DASHI_TONGSHANG/main' })
  await way.choose(walk, matter, {
    ...{ criteria: ['livelihood'], decision: 'escalated', reason: '涉及全县，报送县政协' },
    ...{ publish: [], publicHeadline: '', partyCommitteeConsent: '' },
  })
  assert.equal(await step.stateOf(walk, matter), 'escalated')
  await way.stands(walk, matter, '联席筛题', [resident, receipt])
  const shi = walk.as('shi')
  await shi.open(`/matters/${matter}/result-from-above`)
  await shi.send(`/matters/${matter}/result-from-above`, { result: '市里已列入今年的更新计划' })
  await way.stands(walk, matter, '解决', [resident, receipt])
  await step.answer(resident, receipt)
  await shi.open(`/matters/${matter}`)
  await shi.follow(`/matters/${matter}/case`)
  await shi.send(`/matters/${matter}/case`)
  await shi.open(`/matters/${matter}/case/approval`)
  await shi.send(`/matters/${matter}/case/approval`, { decision: 'published' })
  await way.endsWith(walk, matter, ['收集', '联席筛题', '解决'])
}
