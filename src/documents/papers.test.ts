import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { PaperRefused } from './facts.ts'
import { type FactsOf, type Kind, paper, paperTitles } from './paper.ts'
import { samples } from './samples.fixture.ts'
import { NoTable } from './sheet/write.ts'
import { titleLines } from './title.ts'

const kinds = Object.keys(samples) as Kind[]
const brief = samples.opinionBrief
const made = <K extends Kind>(kind: K, facts: FactsOf<K>) => paper(kind, facts)

async function documentOf<K extends Kind>(kind: K, facts: FactsOf<K>): Promise<string> {
  const { bytes } = await made(kind, facts)
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([one]) => one.slice(one.indexOf('>') + 1)).join('')
const refusedWith = (fields: readonly string[]) => (error: unknown) => {
  assert.ok(error instanceof PaperRefused)
  assert.deepEqual(
    error.fields.map(({ field }) => field),
    fields,
  )
  return true
}

suite('papers', () => {
  test('there are samples for every kind, and every kind has a name', () => {
    assert.equal(kinds.length, 31)
    assert.deepEqual(Object.keys(paperTitles).toSorted(), kinds.toSorted())
    for (const { zh, en } of Object.values(paperTitles)) assert.ok(zh && en)
  })

  for (const kind of kinds)
    test(`${kind} is a file of its own name without a warning`, async () => {
      const { name, bytes, warnings } = await made(kind, samples[kind] as never)
      assert.ok(name.startsWith(paperTitles[kind].zh) && name.endsWith('.docx'), name)
      assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b])
      assert.deepEqual(warnings, [])
    })

  for (const kind of [
    ...(['minutes', 'outcomeReport', 'proposalReply', 'opinionBrief', 'registration'] as const),
    ...(['signInSheet', 'plenarySpeech'] as const),
  ])
    test(`${kind} is as it was`, async () => {
      const file = new URL(`./goldens/${kind}.txt`, import.meta.url)
      const drawn = readable(await documentOf(kind, samples[kind] as never))
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, drawn)
      assert.equal(drawn, readFileSync(file, 'utf8'))
    })
})

suite('what is missing', () => {
  test('is named, by its name on the paper and in both languages', async () => {
    const { title: _gone, ...rest } = brief
    await assert.rejects(made('opinionBrief', rest as never), (error) => {
      refusedWith(['title'])(error)
      const [field] = (error as PaperRefused).fields
      assert.deepEqual(field, {
        ...{ field: 'title', label: '标题', problem: 'missing' },
        ...{ zh: '“标题”还没有填写', en: 'title is missing' },
      })
      return true
    })
  })
  test('is also what is only spaces, and what can’t be seen', async () => {
    await assert.rejects(made('opinionBrief', { ...brief, title: ' \u200b\n' }), refusedWith(['title']))
    await assert.rejects(made('opinionBrief', { ...brief, suggestions: [] }), refusedWith(['suggestions']))
  })
  test('is found deep inside', async () => {
    const agreed = [{ text: '建充电棚', party: '' }]
    await assert.rejects(made('minutes', { ...samples.minutes, agreed }), refusedWith(['agreed.0.party']))
  })
  test('a day that isn’t one is not read as one', async () => {
    await assert.rejects(made('minutes', { ...samples.minutes, day: '2026-02-30' }), (error) => {
      refusedWith(['day'])(error)
      return (error as PaperRefused).fields[0]?.problem === 'unreadable'
    })
  })
  test('a recommendation that no meeting passed is none', async () => {
    const report = samples.outcomeReport as never
    await assert.rejects(made('recommendation', report), refusedWith(['passedBy', 'passedOn']))
  })
  test('leaves a form empty, to be filled in by hand', async () => {
    for (const kind of [
      'registration',
      'topicCall',
      'handover',
      'followUpRecord',
      'proposalFeedback',
    ] as const)
      assert.ok(textOf(await documentOf(kind, {})).includes('编号') || kind !== 'registration')
  })
})

suite('what people write', () => {
  test('too long is said, not refused', async () => {
    const long = { ...brief, situation: '民'.repeat(1600) }
    const { warnings } = await made('opinionBrief', long)
    assert.deepEqual(
      warnings.map(({ field }) => field),
      ['situation'],
    )
    assert.match(warnings[0]?.zh ?? '', /1500/)
  })

  test('five hundred co-signers are all there, on a list of their own', async () => {
    const others = Array.from({ length: 500 }, (_, at) => `联名人${at}`)
    const text = textOf(await documentOf('proposal', { ...samples.proposal, others }))
    for (const one of others) assert.ok(text.includes(one), one)
    assert.ok(text.includes('共500人，名单附后'))
  })

  test('a hundred thousand characters are a paper', async () => {
    const text = textOf(await documentOf('opinionBrief', { ...brief, problems: '桩少。'.repeat(33_000) }))
    assert.ok(text.length > 99_000)
  })

  test('what can’t be seen is taken out, what can be seen stays', async () => {
    const title = '\u0007关\u202e于\ufeff\u200b充电\ud800<b>&"𠮷👨‍👩‍👧مرحبا\u0000'
    const text = textOf(await documentOf('opinionBrief', { ...brief, title }))
    assert.ok(text.includes('关于充电\ufffd&lt;b&gt;&amp;&quot;𠮷👨‍👩‍👧مرحبا'), text.slice(0, 80))
  })

  test('whatever is written, no character breaks the file', async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(anything, anything, async (title, situation) => {
        const facts = { ...brief, title: `题${title}`, situation: `一${situation}` }
        const xml = await documentOf('opinionBrief', facts)
        assert.ok(xml.isWellFormed())
        assert.doesNotMatch(xml, /(?![\n\r\t])\p{Cc}|\p{Noncharacter_Code_Point}/u)
        assert.doesNotMatch(textOf(xml), /&(?!(amp|lt|gt|quot|apos);)/)
      }),
      { numRuns: 60 },
    )
  })

  test('a long title is broken between words, into lines of about one length', () => {
    assert.deepEqual(titleLines('关于在老旧小区建充电棚的提案'), ['关于在老旧小区建充电棚的提案'])
    assert.deepEqual(titleLines('关于政协云川县第十一届三次会议第26号提案的答复'), [
      '关于政协云川县第十一届三次',
      '会议第26号提案的答复',
    ])
    const long = '关于加快补齐山区乡镇养老托育医疗等公共服务短板推动县域城乡融合发展的若干建议'
    assert.equal(titleLines(long).join(''), long)
    assert.ok(
      titleLines(long).every((one) => [...one].length <= 20),
      titleLines(long).join('|'),
    )
    assert.deepEqual(titleLines('民'.repeat(50)), ['民'.repeat(50)])
  })

  test('a file’s name takes no slash and no colon', async () => {
    const { name } = await made('opinionBrief', { ...brief, title: `a/b:c*"${'长'.repeat(200)}` })
    assert.doesNotMatch(name, /[\\/:*?"<>|]/)
    assert.ok([...name].length <= 70)
  })
})

suite('other forms of a paper', () => {
  test('the tables of a list as a spreadsheet', async () => {
    const { name, bytes } = await paper('consensusList', samples.consensusList, 'xlsx')
    assert.ok(name.endsWith('.xlsx'))
    const shared = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())
    assert.ok(shared.includes('在柳溪社区南侧空地建充电棚1处'))
  })
  test('a paper without a table is no spreadsheet', async () => {
    await assert.rejects(paper('minutes', samples.minutes, 'xlsx'), NoTable)
  })
})

/** One line a paragraph, row or section, without what is the same on all. */
function readable(xml: string): string {
  const body = xml.slice(xml.indexOf('<w:body>'))
  return `${body
    .replaceAll('w:', '')
    .replace(/<rFonts [^>]*eastAsia="([^"]*)"[^>]*\/>/g, '<$1/>')
    .replace(/ xml:space="preserve"/g, '')
    .replace(/<(p|tbl|tr|sectPr)[ >]/g, '\n$&')
    .trim()}\n`
}
