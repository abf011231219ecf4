// Owns: what package.json and the papers promise, held against what is there.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isTest, type Module, root } from './source.ts'

export interface Paper {
  file: string
  text: string
}
interface Packages {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** What runs imports only what is installed to run. */
export function undeclared(house: readonly Module[], { dependencies }: Packages): string[] {
  return house
    .filter(({ file }) => file.startsWith('src/') && !isTest(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(
          ({ to, ours }) => !ours && !to.startsWith('node:') && !Object.hasOwn(dependencies, packageOf(to)),
        )
        .map(({ to }) => `${file} → ${to}`),
    )
}

/** Every package that runs is argued for, by name, in a dated decision. */
export function notArguedFor({ dependencies }: Packages, decisions: readonly Paper[]): string[] {
  return Object.keys(dependencies).filter(
    (name) => !decisions.some(({ text }) => text.includes(`\`${name}\``)),
  )
}

/** Exact versions only: what was tested is what is installed. */
export function looseVersions({ dependencies, devDependencies }: Packages): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** Links and paths in the papers that lead nowhere. Paths are those in `code` that begin at a folder of the checkout. */
export function leadingNowhere(papers: readonly Paper[]): string[] {
  return papers.flatMap(({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    )
    const paths = [...text.matchAll(/`((?:src|test|docs|db|bin|bench)\/[\w./-]+)`/g)].map(([, to = '']) => to)
    return [...links, ...paths].filter((to) => !existsSync(join(root, to))).map((to) => `${file} → ${to}`)
  })
}

/** Words of the glossary's third column that no code knows. */
export function unknownWords(glossary: Paper | undefined, code: readonly Paper[]): string[] {
  const rows = (glossary?.text ?? '').split('\n').filter((line) => line.startsWith('| '))
  const words = rows.flatMap((row) =>
    [...(row.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, word = '']) => word),
  )
  if (words.length < 50) return [`only ${words.length} words found`]
  return words.filter((word) => !code.some(({ text }) => new RegExp(`\\b${word}\\b`).test(text)))
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
