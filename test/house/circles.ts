// Owns: finding circles of imports (Tarjan's strongly connected components).
import type { Module } from './source.ts'

/** Every set of modules that import each other round and round; types count too. */
export function circles(house: readonly Module[]): string[][] {
  const known = new Map(house.map((one) => [one.file, one.imports.map((to) => to.to)]))
  const walk = {
    next: 0,
    index: new Map<string, number>(),
    low: new Map<string, number>(),
    path: [] as string[],
  }
  const found: string[][] = []
  const lowOf = (file: string) => walk.low.get(file) ?? Number.POSITIVE_INFINITY

  function visit(file: string): void {
    walk.index.set(file, walk.next)
    walk.low.set(file, walk.next++)
    walk.path.push(file)
    for (const to of known.get(file) ?? []) {
      if (!known.has(to)) continue
      if (!walk.index.has(to)) visit(to)
      if (walk.path.includes(to)) walk.low.set(file, Math.min(lowOf(file), lowOf(to)))
    }
    if (walk.low.get(file) !== walk.index.get(file)) return
    const circle = walk.path.splice(walk.path.indexOf(file))
    if (circle.length > 1 || known.get(file)?.includes(file)) found.push(circle)
  }

  for (const file of known.keys()) if (!walk.index.has(file)) visit(file)
  return found
}
