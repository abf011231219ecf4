// The laws of the house, held against the house as it stands. Each says what breaks it, as file → file or file:line.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { libraryMethods } from '../src/matters/methods/library/index.ts'
import { circles } from './house/circles.ts'
import { browserLookingBack, lookingUp, outsideThePlan, speakingHttp } from './house/floors.ts'
import {
  leadingNowhere,
  looseVersions,
  notArguedFor,
  type Paper,
  undeclared,
  unknownWords,
} from './house/papers.ts'
import { budget, drawers, fullFolders, longFiles, longFunctions, medianLength } from './house/sizes.ts'
import { type Module, readHouse, root } from './house/source.ts'
import { chineseOutsideCatalogues, decidedByName, leftBehind } from './house/words.ts'

const house = readHouse()
const papers = readPapers()
const packages = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function holds(law: string, broken: readonly string[]): void {
  assert.ok(broken.length === 0, `${law}\n  ${broken.join('\n  ')}\n`)
}

test('the whole house was read', () => {
  const files = house.map(({ file }) => file)
  assert.ok(house.length >= 250, `only ${house.length} modules`)
  assert.ok(house.flatMap((one) => one.imports).filter(({ ours }) => ours).length >= 800)
  assert.ok(house.flatMap((one) => one.functions).length >= 1500)
  for (const file of papers.map((one) => one.file).filter((one) => /^(src|test|bin)\/.*\.tsx?$/.test(one)))
    assert.ok(files.includes(file), `${file} was not read`)
})

suite('imports', () => {
  test('a floor never looks up, and stops never know each other', () => holds('looks up', lookingUp(house)))
  test('every room is in the plan', () => holds('not in the plan', outsideThePlan(house)))
  test('no circles', () =>
    holds(
      'circles',
      circles(house).map((circle) => circle.join(' → ')),
    ))
  test('a browser module knows only the browser', () => holds('looks back', browserLookingBack(house)))
  test('HTTP is spoken in platform/server alone', () => holds('speaks HTTP', speakingHttp(house)))
  test('what runs imports what is installed to run', () => holds('undeclared', undeclared(house, packages)))
})

suite('sizes', () => {
  test(`no file past ${budget.file} lines`, () => holds('long files', longFiles(house)))
  test(`half of all files within ${budget.median} lines`, () => {
    const median = medianLength(house)
    assert.ok(median <= budget.median, `the middle file of src has ${median} lines`)
  })
  test(`no function past ${budget.function} lines`, () => holds('long functions', longFunctions(house)))
  test(`no folder past ${budget.folder} files`, () => holds('full folders', fullFolders(house)))
  test('no drawers', () => holds('drawers', drawers(papers.map(({ file }) => file))))
})

suite('words', () => {
  test('Chinese lies in the catalogues', () => holds('outside', chineseOutsideCatalogues(house)))
  test('nothing is decided by a name', () => {
    const codes = libraryMethods.map(({ code }) => code)
    assert.ok(codes.length >= 7)
    holds('decided by name', decidedByName(house, codes))
  })
  test('nothing was left behind', () => {
    const laws = (file: string) => file.startsWith('test/house')
    holds('left behind', leftBehind(papers.filter(({ file }) => !laws(file))))
  })
})

suite('papers', () => {
  const written = papers.filter(({ file }) => file.endsWith('.md'))
  const decisions = written.filter(({ file }) => file.startsWith('docs/decisions/'))
  test('every link and path leads somewhere', () => holds('leads nowhere', leadingNowhere(written)))
  test('every package that runs is argued for', () =>
    holds('not argued for', notArguedFor(packages, decisions)))
  test('the glossary speaks as the code does', () => {
    const code = papers.filter(({ file }) => /^src\/.*\.tsx?$|^db\//.test(file))
    const glossary = written.find(({ file }) => file === 'docs/glossary.md')
    holds('unknown to the code', unknownWords(glossary, code))
  })
  test('versions are exact', () => holds('loose', looseVersions(packages)))
})

/** A law that can't be broken holds nothing: each sees a breach made for it. */
suite('the laws themselves', () => {
  const made = (file: string, more: Partial<Module> = {}): Module => ({
    ...{ file, lines: 1, imports: [], functions: [], said: [] },
    ...more,
  })
  const importing = (from: string, to: string) =>
    made(from, { imports: [{ to, ours: to.startsWith('src/') || to.startsWith('test/'), typeOnly: false }] })
  const seen = (from: string, to: string) => lookingUp([importing(from, to)]).length

  test('imports', () => {
    assert.equal(seen('src/platform/log.ts', 'src/people/reach.ts'), 1)
    assert.equal(seen('src/claims/claim.ts', 'src/triage/triage.ts'), 1)
    assert.equal(seen('src/claims/claim.ts', 'src/hearing/twins.ts'), 0)
    assert.equal(seen('src/language/words.ts', 'src/platform/log.ts'), 1)
    assert.equal(seen('src/statistics/counts.ts', 'src/claims/claim.ts'), 1)
    assert.equal(seen('src/statistics/counts.ts', 'src/claims/queries.ts'), 0)
    assert.equal(seen('src/front/routes.tsx', 'src/demonstration/room.ts'), 1)
    assert.equal(seen('src/demonstration/room.ts', 'src/main.ts'), 1)
    assert.equal(seen('src/platform/log.ts', 'test/world.ts'), 1)
    assert.equal(outsideThePlan([made('src/misc/thing.ts')]).length, 1)
    assert.equal(speakingHttp([importing('src/claims/claim.ts', 'hono')]).length, 1)
    assert.equal(browserLookingBack([importing('src/a/b.client.ts', 'pg')]).length, 1)
    assert.equal(undeclared([importing('src/claims/claim.ts', '@left/pad/deep')], packages).length, 1)
    const round = [
      importing('src/a.ts', 'src/b.ts'),
      importing('src/b.ts', 'src/c.ts'),
      importing('src/c.ts', 'src/a.ts'),
    ]
    assert.deepEqual(
      circles([...round, importing('src/d.ts', 'src/a.ts')]).map((one) => one.toSorted()),
      [['src/a.ts', 'src/b.ts', 'src/c.ts']],
    )
  })

  test('sizes and words', () => {
    assert.equal(longFiles([made('src/a/b.ts', { lines: 251 })]).length, 1)
    assert.equal(longFunctions([made('src/a/b.ts', { functions: [{ line: 1, lines: 31 }] })]).length, 1)
    assert.equal(fullFolders(Array.from({ length: 13 }, (_, at) => made(`src/a/${at}.ts`))).length, 1)
    assert.deepEqual(drawers(['src/utils/a.ts', 'src/a/helpers.ts', 'src/people/reach.ts']).length, 2)
    const said = (text: string, decides: boolean) => [
      made('src/a/b.ts', { said: [{ text, line: 1, decides }] }),
    ]
    assert.equal(chineseOutsideCatalogues(said('提交', false)).length, 1)
    assert.equal(
      chineseOutsideCatalogues([{ ...said('提交', false)[0], file: 'src/a/words.ts' } as Module]).length,
      0,
    )
    assert.equal(decidedByName(said('130202', true), []).length, 1)
    assert.equal(decidedByName(said('TONGYONG', true), ['TONGYONG']).length, 1)
    assert.equal(decidedByName(said('TONGYONG', false), ['TONGYONG']).length, 0)
    assert.equal(leftBehind([{ file: 'a', text: 'fine\n// TODO later\n"/root/x"' }]).length, 2)
    assert.equal(leadingNowhere([{ file: 'docs/a.md', text: '[x](gone.md) `src/gone.ts`' }]).length, 2)
  })
})

function readPapers(): Paper[] {
  const places = [
    '*.md',
    '*.json',
    '.ci/*',
    ...['bin', 'db', 'docs', 'src', 'test', 'bench'].map((one) => `${one}/**/*`),
  ]
  return globSync(places, { cwd: root })
    .filter(
      (file) => /\.(md|json|sql|css|txt|tsx?)$|^(bin|\.ci)\/\w+$/.test(file) && file !== 'package-lock.json',
    )
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}
