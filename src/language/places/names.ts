// Owns: regions by their names. A full name is sure; a short one counts where it is nobody else's and not part of the
// name of a road. Two different regions named, neither within the other, is unsure.
import { plain } from '../words/plain.ts'
import { endings, onlyPartOf } from './words.ts'

export interface Region {
  code: string
  name: string
  /** Code of the region it lies in, where known. */
  within?: string | null
}
export interface Named {
  code: string
  /** The words that named it. */
  words: string[]
}

/** Region codes by how people write them, longest first; `null` where two regions share it. */
export interface NameList {
  names: readonly { name: string; code: string; short: boolean }[]
  within: ReadonlyMap<string, string | null>
}

export function nameList(regions: readonly Region[]): NameList {
  const all = regions.flatMap(({ code, name }) => {
    const full = plain(name)
    const short = full.replace(endings, '')
    return [
      { name: full, code, short: false },
      ...(short.length > 1 && short !== full ? [{ name: short, code, short: true }] : []),
    ]
  })
  const shared = (one: (typeof all)[number]) =>
    all.some((other) => other.name === one.name && other.code !== one.code)
  const names = all.filter((one) => !shared(one)).sort((a, b) => b.name.length - a.name.length)
  return { names, within: new Map(regions.map(({ code, within }) => [code, within ?? null])) }
}

/** The region that the text names; null is "unsure". Of a region and one within it, the smaller. */
export function namedIn(text: string, list: NameList): Named | null {
  const found = new Map<string, { words: Set<string>; short: boolean }>()
  let left = plain(text)
  for (const { name, code, short } of list.names) {
    const at = left.indexOf(name)
    if (at < 0 || (short && onlyPartOf.test(left.slice(at + name.length)))) continue
    const one = found.get(code) ?? { words: new Set(), short: true }
    one.words.add(name)
    found.set(code, { words: one.words, short: one.short && short })
    left = left.replaceAll(name, '\n')
  }
  const full = [...found].filter(([, { short }]) => !short)
  const codes = (full.length > 0 ? full : [...found]).map(([code]) => code)
  const smallest = codes.filter((code) => !codes.some((other) => liesIn(other, code, list)))
  const [only, second] = smallest
  return only && !second ? { code: only, words: [...(found.get(only)?.words ?? [])] } : null
}

function liesIn(code: string, outer: string, { within }: NameList): boolean {
  for (let at = within.get(code) ?? null; at; at = within.get(at) ?? null) if (at === outer) return true
  return false
}
