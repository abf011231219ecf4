// An archived matter's whole paper trail: everybody takes what is theirs to take, and each file opens.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { brokenIn } from '../../src/documents/package/package.ts'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'
import type { Walker } from './walker.ts'

const phone = /13900139001|139 0013 9001/
const theirWord = '修好了，上下楼方便多了'

test('every paper of an archived matter, by whoever may have it', () =>
  walked(async (walk) => {
    const { resident, receipt, matter, task } = await step.inHands(walk)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)
    await step.answer(resident, receipt, { words: theirWord })
    await step.archive(walk, matter)

    await theConvenersTrail(walk, matter)
    await allInOne(walk, matter)
    await theUnitsPart(walk, matter)
    await outOfReach(walk, matter)
  }))

const trail = [
  ...[
    'registration',
    'topicScreening',
    'researchReport',
    'meetingNotice',
    'signInSheet',
    'meetingRecord',
    'minutes',
    'consensusList',
  ],
  ...['handover', 'unitReply', 'handlingFeedback', 'followUpRecord', 'caseStudy'],
]

async function theConvenersTrail(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  await cui.follow(`/matters/${matter}/prints`)
  const papers = papersOn(cui, matter)
  assert.deepEqual(kindsOf(papers), trail)
  const { number } = await walk.world.db.q
    .selectFrom('matters')
    .select('number')
    .where('id', '=', matter)
    .executeTakeFirstOrThrow()
  const texts: string[] = []
  for (const paper of papers) {
    const text = await read(cui, `/matters/${matter}/prints/${paper}/docx`)
    assert.ok(text.includes(step.headline) || text.includes(number), `${paper} is about this matter: ${text}`)
    assert.doesNotMatch(text, phone, `${paper} has no telephone number of a resident`)
    texts.push(text)
    const printed = await cui.fetch(`/matters/${matter}/prints/${paper}/pdf`)
    assert.equal(strFromU8(new Uint8Array(await printed.arrayBuffer()).slice(0, 5)), '%PDF-', paper)
  }
  const said = texts.join('\n')
  for (const expected of [
    step.complaint,
    '电梯用了十八年',
    '先修后换',
    '一个月内修好',
    '县住建局',
    theirWord,
  ])
    assert.ok(said.includes(expected), expected)
}

async function allInOne(walk: Walk, matter: string): Promise<void> {
  const answer = await walk.as('cui').fetch(`/matters/${matter}/prints.zip`)
  assert.equal(answer.status, 200)
  const zip = new Uint8Array(await answer.arrayBuffer())
  assert.deepEqual(brokenIn(zip), [], 'each digest holds')
  assert.equal(Object.keys(unzipSync(zip)).filter((name) => name.endsWith('.docx')).length, trail.length)
  const noted = walk.world.db.q.selectFrom('audit').select('act').where('act', '=', 'papers.export')
  assert.equal((await noted.execute()).length, 1)
}

/** The housing bureau has its own task's papers, and nothing of who said what. */
async function theUnitsPart(walk: Walk, matter: string): Promise<void> {
  const hu = walk.as('hu')
  await hu.open(`/matters/${matter}/prints`)
  const papers = papersOn(hu, matter)
  assert.deepEqual(kindsOf(papers), [
    ...['consensusList', 'handover', 'unitReply', 'handlingFeedback', 'caseStudy'],
  ])
  for (const paper of papers) {
    const text = await read(hu, `/matters/${matter}/prints/${paper}/docx`)
    assert.ok(
      !text.includes(theirWord) && !text.includes('人回话'),
      `${paper} tells nothing of the resident's word`,
    )
  }
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}/prints`)
  for (const paper of papersOn(cui, matter).filter((one) =>
    /^(registration|followUp|minutes|meeting|signIn)/.test(one),
  ))
    assert.equal((await hu.fetch(`/matters/${matter}/prints/${paper}/docx`)).status, 404, paper)
}

/** A convener elsewhere, another unit, and somebody without an account. */
async function outOfReach(walk: Walk, matter: string): Promise<void> {
  for (const name of ['chu', 'wei', 'bo'] as const)
    for (const path of ['prints', 'prints.zip', 'prints/caseStudy/docx'])
      assert.equal((await walk.as(name).fetch(`/matters/${matter}/${path}`)).status, 404, `${name} ${path}`)
  assert.notEqual((await walk.someone().fetch(`/matters/${matter}/prints/caseStudy/pdf`)).status, 200)
}

function papersOn(walker: Walker, matter: string): string[] {
  const links = walker.here.html.matchAll(new RegExp(`/matters/${matter}/prints/([^/"]+)/docx`, 'g'))
  return [...links].map(([, key = '']) => key)
}
const kindsOf = (papers: readonly string[]) => papers.map((one) => one.split('-')[0])

async function read(walker: Walker, path: string): Promise<string> {
  const answer = await walker.fetch(path)
  assert.equal(answer.status, 200, path)
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  assert.ok(files['[Content_Types].xml'], path)
  return strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
}
