// Owns: names of persons. A surname and one or two characters are a name when a word announces it, when a word follows
// that only follows people, or when the cutter finds no other reading and parents do choose such characters. It errs to
// finding: a person sees each one before anything is published.
import type { Cutter } from '../words/cut.ts'
import type { Hit } from './numbers.ts'
import { after, alreadyHidden, before, closes, noName, opens, ordinary } from './words/cues.ts'
import {
  doubleSurnames,
  doubtful,
  givenCharacters,
  neverGiven,
  neverLast,
  surnames,
} from './words/surnames.ts'

const han = /^\p{Script=Han}+$/u
/** These are also everyday characters: only with a word that announces a name. */
const commonCount = 260
const common = new Set([...surnames].slice(0, commonCount))

export function namesIn(text: string, cutter: Cutter, numbers: readonly Hit<unknown>[]): Hit<'name'>[] {
  const borders = bordersOf(text, cutter)
  const hits: Hit<'name'>[] = []
  for (let from = 0; from < text.length - 1; ) {
    const to = nameFrom(text, from, borders, numbers)
    if (to) hits.push({ kind: 'name', from, to })
    from = to || from + 1
  }
  return hits
}

/** The end of the name that begins here, or 0. Both characters chosen as names before one, unusual ones last. */
function nameFrom(text: string, from: number, borders: Borders, numbers: readonly Hit<unknown>[]): number {
  const family = doubleSurnames.find((one) => text.startsWith(one, from)) ?? text[from] ?? ''
  if (family.length === 1 && !surnames.has(family)) return 0
  const announced = before.test(text.slice(Math.max(0, from - 10), from))
  for (const given of [2, 1]) {
    const to = from + family.length + given
    const name = text.slice(from, to)
    if (name.length < family.length + given || !han.test(name)) continue
    if (ordinary.has(announced ? name : name.slice(0, 2))) continue
    if (noName.test(text.slice(to, to + 4))) continue
    const followed = after.test(text.slice(to, to + 8)) || isBesideNumber(text, to, numbers)
    const opened = borders.starts.has(from) || opens.test(text.slice(Math.max(0, from - 1), from))
    const closed = borders.ends.has(to) || closes.test(text.slice(to, to + 2))
    const alone = opened && closed
    if (isName({ family, name, from, to, announced, followed, alone, borders })) return to
  }
  return 0
}

const isBesideNumber = (text: string, to: number, numbers: readonly Hit<unknown>[]): boolean =>
  numbers.some(({ from }) => from >= to && from - to <= 4 && !/\p{Script=Han}/u.test(text.slice(to, from)))

interface Candidate {
  family: string
  name: string
  from: number
  to: number
  announced: boolean
  followed: boolean
  /** Between words that a name stands between. */
  alone: boolean
  borders: Borders
}

function isName({ family, name, from, to, announced, followed, alone, borders }: Candidate): boolean {
  const given = [...name.slice(family.length)]
  const chosen = given.every((one) => givenCharacters.has(one))
  const [begins, ends] = [borders.starts.has(from), borders.ends.has(to)]
  const oneWord = borders.words.has(`${from}-${to}`)
  const expected = announced || followed
  if (borders.known.has(`${from}-${to}`) && !(expected && chosen && given.length > 1)) return false
  if (given.some((one) => neverGiven.has(one)) || alreadyHidden.test(name)) return false
  if (announced && doubtful.has(family) && chosen && begins) return true
  if (announced && !doubtful.has(family)) return chosen || oneWord || (begins && ends && given.length === 1)
  if (doubtful.has(family))
    return begins && ends && chosen && (followed || announced || (oneWord && given.length > 1))
  if (followed) return begins && (chosen || oneWord)
  const unlikely = neverLast.has(given.at(-1) ?? '') || !(family.length > 1 || common.has(family))
  if (!chosen || unlikely) return false
  return alone || (begins && ends && (name.length > 2 || oneWord))
}

interface Borders {
  starts: ReadonlySet<number>
  ends: ReadonlySet<number>
  words: ReadonlySet<string>
  /** Words of the dictionary that are not names. */
  known: ReadonlySet<string>
}

function bordersOf(text: string, cutter: Cutter): Borders {
  const [starts, ends] = [new Set<number>(), new Set<number>()]
  const [words, known] = [new Set<string>(), new Set<string>()]
  let at = 0
  for (const { word, tag } of cutter.tagged(text)) {
    starts.add(at)
    ends.add(at + word.length)
    words.add(`${at}-${at + word.length}`)
    if (!/^(nr|x)/.test(tag)) known.add(`${at}-${at + word.length}`)
    at += word.length
  }
  return { starts, ends, words, known }
}
