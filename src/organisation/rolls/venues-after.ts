// Owns: the venues as they will be once the file is brought over: what a name in another row or file refers to. Pure.
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Cells } from './columns.ts'
import type { Fate } from './fate.ts'
import type { Ground } from './there/held.ts'
import { words } from './words.ts'

interface Known {
  cells: Cells<'venues'>
}
export type Found = { written: string; venue: Known } | { wrong: Bilingual }
export interface Venues {
  all: readonly Known[]
  find(text: string): Found
}

export function venuesAfter(fates: readonly Fate<'venues'>[], ground: Ground): Venues {
  const rewritten = new Set(fates.map((one) => one.id))
  const all = [...ground.venues.filter((one) => !rewritten.has(one.id)), ...fates]
  const index = new Map<string, Known[]>()
  for (const one of all)
    for (const name of [one.cells.name, one.cells.region + one.cells.name])
      index.set(name, [...(index.get(name) ?? []), one])
  return {
    all,
    find(text) {
      const found = index.get(text) ?? []
      const [venue] = found
      if (!venue) return { wrong: words.both.venueUnknown }
      if (found.length > 1) return { wrong: words.both.venueSeveral }
      const { name, region } = venue.cells
      return { venue, written: (index.get(name)?.length ?? 0) > 1 ? region + name : name }
    },
  }
}

/** Two levels, as everywhere: what a venue is a branch of, is no branch. */
export function checkVenues(fates: readonly Fate<'venues'>[], after: Venues): void {
  const heads = new Set(
    after.all.flatMap(({ cells }) => {
      const above = cells.parent ? after.find(cells.parent) : null
      return above && 'venue' in above ? [above.venue] : []
    }),
  )
  for (const fate of fates.filter((one) => one.cells.parent)) {
    const above = after.find(fate.cells.parent)
    const say = 'wrong' in above ? above.wrong : placeOf(fate, above.venue, heads)
    if (say) fate.problems.push({ column: 'parent', say })
    else if ('written' in above) fate.cells.parent = above.written
  }
}

function placeOf(fate: Known, above: Known, heads: ReadonlySet<Known>): Bilingual | null {
  if (above === fate) return words.both.itself
  if (above.cells.parent) return words.both.notBranch
  return heads.has(fate) ? words.both.hasBranches : null
}
