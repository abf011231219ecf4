// Owns: whether two statements may be one. A moderator decides; this only points.

/** Without what doesn't change the meaning of a short sentence: case, width, space, marks. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '')

/** Above this share of common pairs of characters people took two statements for one. */
const alikeFrom = 0.5

/** The one of `others` that is nearest, where it is near enough. */
export function twinOf<T extends { text: string }>(text: string, others: readonly T[]): T | null {
  const own = pairsIn(text)
  const near = others
    .map((one) => ({ one, alike: shared(own, pairsIn(one.text)) }))
    .toSorted((a, b) => b.alike - a.alike)[0]
  return near && near.alike >= alikeFrom ? near.one : null
}

function pairsIn(text: string): Set<string> {
  const plain = [...plainly(text)]
  return new Set(plain.map((one, at) => one + (plain[at + 1] ?? '')))
}

/** Dice's coefficient: 0 nothing in common, 1 the same. */
function shared(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length
  return (2 * both) / (one.size + other.size || 1)
}
