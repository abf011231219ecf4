// From a resident's words to a leader's and back: brief, bulletin, instruction, each with its line to the others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from '../steps.ts'
import { walked } from '../walk.ts'

const spoken = '三号楼的电梯常停，王桂芳老人上不了楼，她的电话13912345678'

test('a matter becomes a brief, an issue, an instruction, and each shows where it comes from', () =>
  walked(async (walk) => {
    const { submission } = await step.speak(walk, { words: spoken })
    const matter = await step.accept(walk, submission)
    await step.confirm(walk, matter)
    await step.claim(walk, matter)
    await step.conclude(walk, await step.meet(walk, matter))

    const lan = walk.as('lan')
    await lan.open(`/matters/${matter}`)
    await lan.follow(`/briefs/new?matters=${matter}`)
    const form = lan.offers('/briefs')
    const situation = form?.fields.find(({ name }) => name === 'situation')?.value ?? ''
    assert.ok(String(situation).includes('电梯常停') && String(situation).includes('■■■'), String(situation))
    assert.ok(!String(situation).includes('13912345678'))
    await lan.send('/briefs', { title: '老旧小区电梯谁来修', problems: '维修资金动用太难。' })
    const brief = lan.here.path
    await lan.send(`${brief}/submit`)
    assert.ok(lan.sees('已提交') && lan.sees('13912345678'), 'its own reader finds the words behind it')

    const qin = walk.as('qin')
    await qin.open('/desk')
    await qin.follow(brief)
    assert.ok(!qin.sees('13912345678') && qin.sees('1条反映'), 'whose words the place reads')
    await qin.send(`${brief}/editing`)
    await qin.follow(`${brief}/text`)
    await qin.send(`${brief}/text`, { title: '电梯维修资金动用难' })
    await qin.send(`${brief}/adoption`, { addressees: '县委办公室' })
    await qin.follow(/^\/bulletins\/new\?brief=/)
    await qin.send('/bulletins', { toReport: '县委书记', toSend: '县政府办公室' })
    const issue = qin.here.path
    await qin.send(`${issue}/signature`)
    assert.ok(qin.sees('第1期'))
    await qin.send(`${issue}/sending`)
    for (const kind of ['docx', 'pdf'])
      assert.ok((await (await qin.fetch(`${issue}/paper/${kind}`)).arrayBuffer()).byteLength > 2000, kind)

    await qin.follow(/^\/instructions\/on\/bulletin\./)
    assert.ok(qin.sees('涉密不上网') && !qin.offers('/instructions')?.multipart)
    await qin.send('/instructions', {
      ...{ level: 'county', gist: '群众等得太久', action: '一个月内拿出办法' },
      followerId: walk.world.account.shi,
    })
    const instruction = qin.here.path
    const shi = walk.as('shi')
    await shi.open('/desk')
    await shi.follow(instruction)
    await shi.send(`${instruction}/steps`, { done: '开了协调会' })
    await shi.send(`${instruction}/closing`, { outcome: '资金已经拨付' })
    await qin.open(brief)
    await qin.follow(instruction)
    await qin.open(brief)
    await qin.send(`${brief}/feedback`, { cameOfIt: '维修资金已经拨付' })

    await lan.open(`/matters/${matter}`)
    await lan.follow(brief)
    assert.ok(lan.sees('专报第1期') && lan.sees('维修资金已经拨付') && !lan.sees('群众等得太久'))
    assert.equal((await lan.look(instruction)).status, 404)
    for (const name of ['hu', 'min', 'bo'] as const)
      assert.notEqual((await walk.as(name).look(brief)).status, 200, name)
    const passer = walk.someone()
    assert.ok(!(await passer.look(brief)).html.includes('电梯维修资金动用难'))
  }))

test('what does not fit is said beside the field, and nothing that was typed is lost', () =>
  walked(async (walk) => {
    const mei = walk.as('mei')
    await mei.open('/briefs')
    await mei.follow('/briefs/new')
    const seen = await mei.sends('/briefs', { title: '末班车太早', situation: '', category: 'roads' })
    assert.equal(seen.status, 422)
    assert.ok(seen.html.includes('末班车太早'))
    await mei.send('/briefs', {
      situation: '学生赶不上车',
      problems: '八年没改',
      suggestions: '晚一点\n试一试',
    })
    await mei.send(`${mei.here.path}/discard`)
    assert.ok(mei.sees('这里还没有信息'))
  }))
