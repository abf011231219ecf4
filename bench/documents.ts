// Do the papers open, and does a ruler laid on them say what GB/T 9704-2012 says?
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import type { Layout } from '../src/documents/blocks.ts'
import type { PaperKind } from '../src/documents/kind.ts'
import { type Kind, paper } from '../src/documents/paper.ts'
import { papers } from '../src/documents/papers/all.ts'
import { samples } from '../src/documents/samples.fixture.ts'
import { chart } from './documents/chart.ts'
import { aliases } from './documents/faces.ts'
import { findOffice, picturesOf, printed, wordsOf } from './documents/office.ts'
import { fullPage, head, holds, imprint, inside, type Measure, pageNumbers } from './documents/ruler.ts'
import { bench, rounded, table } from './ground/bench.ts'

/** Pages kept as pictures, with `--pictures FOLDER`. */
const shown = [
  'outcomeReport',
  'bulletin',
  'minutes',
  'proposalReply',
  'registration',
  'handlingFeedback',
  'workReport',
  'plenarySpeech',
  'signInSheet',
]
const full = 'full-page'

await bench('documents', async ({ folder, say }) => {
  await findOffice(say)
  const made = await makeAll(folder)
  const opened = await printed([...made.keys()], folder, await aliases(folder))
  const measures = (await Promise.all(opened.map((pdf) => measured(pdf, made)))).flat()
  for (const one of new Set(measures.map(({ paper: name }) => name)))
    say(`${one}: ${measures.filter((each) => each.paper === one && holds(each)).length} measures hold`)
  const rows = (given: readonly Measure[]) =>
    given.map(({ paper: name, what, should, is }) => [name, what, rounded(should, 1), rounded(is, 1)])
  const telling = measures.filter(({ paper: name }) => [full, ...shown].includes(name))
  say(table(['mm', 'measure', 'should', 'is'], rows(telling)))
  const broken = measures.filter((one) => !holds(one))
  if (broken.length > 0) say(`\nNot held:\n${table(['mm', 'measure', 'should', 'is'], rows(broken))}`)
  say('\nThe faces a paper names are not here: open ones of the same width stand in for them.')
  await keepPictures(folder)
  const measuresHeld = `${measures.length - broken.length} of ${measures.length}`
  return { documents: made.size, opened: opened.length, measuresHeld }
})

/** Every kind of paper, and one whose second page is nothing but text. */
async function makeAll(folder: string): Promise<Map<string, Layout | undefined>> {
  const made = new Map<string, Layout | undefined>()
  const picture = await chart()
  for (const kind of Object.keys(papers) as Kind[]) {
    const facts = withChart(samples[kind], picture)
    const path = join(folder, `${kind}.docx`)
    await writeFile(path, (await paper(kind, facts as never)).bytes)
    const { facts: shape, layout } = papers[kind] as unknown as PaperKind<never>
    made.set(path, await layout((shape as { parse(given: unknown): never }).parse(facts)))
  }
  const text = '协商于民协商为民'.repeat(300)
  const path = join(folder, `${full}.docx`)
  await writeFile(path, (await paper('researchReport', { ...samples.researchReport, situation: text })).bytes)
  return made.set(path, undefined)
}

function withChart(facts: object, png: Awaited<ReturnType<typeof chart>>): object {
  if (!('sections' in facts)) return facts
  const sections = facts.sections as { pictures?: object[] }[]
  return {
    ...facts,
    sections: sections.map((one) => ({
      ...one,
      pictures: one.pictures?.map((each) => ({ ...each, ...png })),
    })),
  }
}

async function measured(pdf: string, made: ReadonlyMap<string, Layout | undefined>): Promise<Measure[]> {
  const name = basename(pdf, '.pdf')
  const words = await wordsOf(pdf)
  if (name === full) return [...fullPage(name, words), ...pageNumbers(name, words, false)]
  const layout = made.get(pdf.replace(/pdf$/, 'docx'))
  const pages = await picturesOf(pdf)
  const [first, last] = [pages[0], pages.at(-1)]
  if (!layout || !first || !last) throw new Error(`${name} has no page`)
  if (layout.landscape) return []
  const letter = layout.head?.kind === 'letter'
  return [
    ...inside(name, words, letter),
    ...pageNumbers(name, words, letter),
    ...(layout.head ? head(name, layout.head.kind, await first.read()) : []),
    ...(layout.imprint ? imprint(name, await last.read()) : []),
  ]
}

async function keepPictures(folder: string): Promise<void> {
  const at = process.argv.indexOf('--pictures')
  const kept = process.argv[at + 1]
  if (at < 0 || !kept) return
  await mkdir(kept, { recursive: true })
  for (const name of shown) {
    const small = join(folder, `${name}-small.png`)
    await sharp(join(folder, `${name}-1.png`))
      .resize({ width: 700 })
      .png({ palette: true, colours: 16 })
      .toFile(small)
    await copyFile(small, join(kept, `${name}.png`))
  }
}
