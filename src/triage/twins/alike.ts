// Owns: what is likely the same thing, by a rule that can be told in one sentence: the same village, the same thing
// named, and no different house numbers. Pure, and behind one function: a better ear takes its place here.
import { placesIn, thingsIn } from '../cues/cues.ts'

export interface Told {
  id: string
  villageId: string | null
  text: string
}
export interface Alike<T extends Told> {
  one: T
  /** The words that both have: shown, so that a person sees why. */
  shared: string[]
}

/** Those of `others` that are likely the same as `of`: most shared words first. */
export function likelyTwins<T extends Told>(of: Told, others: readonly T[]): Alike<T>[] {
  const named = thingsIn(of.text).map(({ word }) => word)
  if (named.length === 0) return []
  return others
    .filter((one) => one.id !== of.id && one.villageId === of.villageId && !elsewhere(of.text, one.text))
    .map((one) => ({ one, shared: named.filter((word) => one.text.includes(word)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length)
}

/** Both name a house or a group, and none in common. */
function elsewhere(a: string, b: string): boolean {
  const [here, there] = [placesIn(a), placesIn(b)]
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place))
}

export interface Group<T extends Told> {
  word: string
  all: T[]
}

/** Across townships the village can't be the same: what several of them name by the same word. */
export function namedInSeveral<T extends Told & { townshipId: string | null }>(
  all: readonly T[],
): Group<T>[] {
  const byWord = new Map<string, T[]>()
  for (const one of all)
    for (const { word } of thingsIn(one.text)) byWord.set(word, [...(byWord.get(word) ?? []), one])
  return [...byWord]
    .map(([word, group]) => ({ word, all: group }))
    .filter((group) => townships(group) > 1)
    .sort((a, b) => townships(b) - townships(a) || b.all.length - a.all.length)
}

const townships = (group: { all: readonly { townshipId: string | null }[] }): number =>
  new Set(group.all.map((one) => one.townshipId)).size
