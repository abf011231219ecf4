import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { exportOf, recomputed } from './file.ts'
import { readMatrix } from './matrix.ts'
import { numbered, type Published, type PublishedVote, readPublished, UnreadableFile } from './published.ts'
import { commentsCsv, votesCsv } from './write.ts'

const run = promisify(execFile)

const bodies = ['路灯, "很暗"', '=1+1', '停车\n难', '垃圾站太远', '公园', '广场舞']
const votes = Array.from({ length: 24 * 6 }, (_, at): PublishedVote => {
  const [person, statement] = [at % 24, Math.floor(at / 24)]
  const camp = person % 2 === 0
  return { at: 1_000 * at, person, statement: statement * 3, vote: camp === statement < 3 ? 1 : -1 }
})
const conversation: Published = {
  statements: bodies.map((body, at) => ({
    id: at * 3,
    body,
    author: 0,
    moderated: at === 5 ? -1 : 1,
    at,
  })),
  votes: [...votes, { at: 999_999, person: 0, statement: 0, vote: 0 }],
}

test('written in the published layout and read again it is the same conversation', () => {
  const again = readPublished(commentsCsv(conversation), votesCsv(conversation))
  assert.deepEqual(again.votes.length, conversation.votes.length)
  assert.deepEqual(recomputed(again).digest, recomputed(conversation).digest)
  assert.equal(again.statements[0]?.body, bodies[0])
})

test('a statement that a spreadsheet would run is led by a quote mark', () => {
  assert.match(commentsCsv(conversation), /,'=1\+1\n/)
})

test('the lines of a file may come in any order', () => {
  const turned = { ...conversation, votes: conversation.votes.toReversed() }
  assert.deepEqual(recomputed(turned), recomputed(conversation))
})

test('one vote changed changes both digests, and what was refused is left out', () => {
  const told = recomputed(conversation)
  assert.ok(!told.map.votable.includes(5))
  const changed = conversation.votes.map((one, at) => (at === 5 ? { ...one, vote: 0 as const } : one))
  const other = recomputed({ ...conversation, votes: changed })
  assert.notEqual(other.digest.input, told.digest.input)
  assert.notEqual(other.digest.result, told.digest.result)
})

test('what can’t be read is named by file and line', () => {
  const comments = commentsCsv(conversation)
  const refused = (text: string, line: number) =>
    assert.throws(
      () => readPublished(comments, text),
      (error) => error instanceof UnreadableFile && error.file === 'votes' && error.line === line,
    )
  const head = 'timestamp,datetime,comment-id,voter-id,vote\n'
  refused(`${head}1,x,0,0,1\n2,x,0,0,NaN\n`, 3)
  refused(`${head}1,x,0,0,\n`, 2)
  refused(`${head}1,x,77,0,1\n`, 2)
  assert.throws(() => readPublished(comments, `${head}1,x,0`), UnreadableFile)
})

test('the matrix layout keeps an empty cell empty', () => {
  const text =
    'participant,group-id,n-comments,n-votes,n-agree,n-disagree,4,9\n7,1,0,1,0,1,,-1\n8,,0,2,1,0,1,0\n'
  const matrix = readMatrix(text)
  assert.deepEqual([...matrix.columns.vote], [-1, 1, 0])
  assert.deepEqual([...matrix.columns.statement], [1, 0, 1])
  assert.deepEqual(
    [matrix.people, matrix.statements, matrix.groups],
    [
      [7, 8],
      [4, 9],
      [1, null],
    ],
  )
})

test('ids are numbered in ascending order, whoever comes first', () => {
  const { people, statements, closed } = numbered(conversation)
  assert.deepEqual(statements, [0, 3, 6, 9, 12, 15])
  assert.deepEqual(closed, [5])
  assert.equal(people.length, 24)
})

test('anyone recomputes an export; a changed one is told apart; a cut one is an error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yishi-recompute-'))
  const at = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const recompute = (path: string) =>
    run(process.execPath, ['--import', 'tsx', 'src/opinions/recompute-now.ts', path]).catch((error) => error)
  try {
    const told = exportOf(conversation)
    const good = await recompute(at('good.json', JSON.stringify(told)))
    assert.match(good.stdout, new RegExp(`${told.digest?.result}\nThe same`))
    const votes_ = told.votes.map((one, index) => (index === 3 ? { ...one, vote: 0 } : one))
    const bad = await recompute(at('bad.json', JSON.stringify({ ...told, votes: votes_ })))
    assert.deepEqual([bad.code, /NOT the same/.test(bad.stdout)], [2, true])
    assert.equal((await recompute(at('cut.json', JSON.stringify(told).slice(0, 90)))).code, 1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const published = join('..', 'shared', 'data', 'opinions', 'real', 'brexit-consensus')
const absent = !existsSync(published) && 'no published conversation beside the checkout'
test('a published Polis conversation becomes a map', { skip: absent }, () => {
  const read = (file: string) => readFileSync(join(published, file), 'utf8')
  const { map } = recomputed(readPublished(read('comments.csv'), read('votes.csv')))
  assert.equal(map.verdict, 'groups')
  assert.ok(map.voters > 150)
})
