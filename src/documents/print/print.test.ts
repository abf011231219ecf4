import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Kind, paper } from '../paper.ts'
import { samples } from '../samples.fixture.ts'
import { tellsApart } from './write.ts'

suite('print', () => {
  test('every paper is drawn, quickly once the faces are found', async () => {
    for (const kind of Object.keys(samples) as Kind[]) {
      const { name, bytes } = await paper(kind, samples[kind] as never, 'pdf')
      assert.ok(name.endsWith('.pdf'))
      assert.equal(String.fromCharCode(...bytes.slice(0, 5)), '%PDF-', kind)
    }
  })

  test('what is longer than a page goes on over the next ones', async () => {
    const speeches = (n: number) =>
      Array.from({ length: n }, (_, at) => ({ who: `居民${at}`, said: '说得很多。'.repeat(20) }))
    const [some, more] = [{ speeches: speeches(100) }, { speeches: speeches(200) }]
    const [shorter, longer] = [
      await paper('meetingRecord', some, 'pdf'),
      await paper('meetingRecord', more, 'pdf'),
    ]
    assert.ok(longer.bytes.length > shorter.bytes.length * 1.2)
  })

  test('a machine without a face that knows a character is found out', () => {
    const typst = NodeCompiler.create({ workspace: '.' })
    assert.equal(tellsApart(typst, '中', '国'), true)
    assert.equal(tellsApart(typst, '\u{10ff01}', '\u{10ff02}'), false)
  })

  test('what a text says is never a command', async () => {
    const title = '#panic("no") $x$ *b* _i_ <l> @r ```#read("/etc/hostname")``` \\'
    const { bytes } = await paper('opinionBrief', { ...samples.opinionBrief, title }, 'pdf')
    assert.ok(bytes.length > 1000)
  })

  test('papers drawn at the same time don’t take each other’s words', async () => {
    const one = { ...samples.opinionBrief, title: '甲' }
    const alone = await paper('opinionBrief', one, 'pdf')
    const [again] = await Promise.all([
      paper('opinionBrief', one, 'pdf'),
      paper('minutes', samples.minutes, 'pdf'),
    ])
    assert.equal(again.bytes.length, alone.bytes.length)
  })
})
