// Owns: one page for several problems: each row is five questions, and a row that is empty is no problem.
import { z } from 'zod'
import type { Method } from '../../matters/methods/method.ts'
import { categories, categoryWords } from '../../matters/words.ts'
import type { Region } from '../../people/regions.ts'
import { ask, listedCode } from '../../platform/html/index.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { type Known, representativesIn } from './known.ts'
import { words } from './words.ts'

const say = words.both
export const rows = 6
export const nths = Array.from({ length: rows }, (_, at) => at + 1)
const categoryOptions = categories.map((value) => ({ value, label: categoryWords[value] }))

export function rowForm(n: number, regions: readonly Region[], thisYear: number) {
  const places = regions.map((one) => ({ value: one.id as string, label: one.name }))
  return z.object({
    [`headline${n}`]: ask.text({ label: say.headline, hint: say.headlineHint, max: 60 }),
    [`regionId${n}`]: ask.choice({ label: say.region, options: places, as: 'select' }),
    [`category${n}`]: ask.choice({ label: say.category, options: categoryOptions, as: 'select' }),
    [`sinceYear${n}`]: ask.number({ label: say.sinceYear, min: 1949, max: thisYear, unit: say.year }),
    [`representatives${n}`]: ask.text({
      ...{ label: say.representatives, hint: say.representativesHint, max: 400, rows: 2 },
    }),
  })
}

export function methodForm(methods: readonly Method[]) {
  const options = methods.flatMap((one) =>
    one.levels.includes('township')
      ? one.tracks.map((track) => ({
          value: `${one.code}/${track.key}`,
          label: one.tracks.length > 1 ? joined(one.name, track.label) : one.name,
        }))
      : [],
  )
  return z.object({ method: ask.choice({ label: say.method, options, as: 'select', required: true }) })
}

const joined = (a: { zh: string; en: string }, b: { zh: string; en: string }) => ({
  zh: `${a.zh} · ${b.zh}`,
  en: `${a.en} · ${b.en}`,
})

/** What the door reads: which places are the writer's own is checked by the verb. */
export const knownForm = z.object({
  method: listedCode({ label: say.method, max: 80, required: true }),
  ...(Object.assign({}, ...nths.map(looseRow)) as Record<never, never>),
})

function looseRow(n: number) {
  const shape = rowForm(n, [], 2200).shape
  return { ...shape, [`regionId${n}`]: ask.text({ label: say.region, max: 40 }) }
}

/** The rows that say something; the first thing that is missing in one is answered beside its field. */
export function knownIn(body: Record<string, unknown>, regions: readonly Region[]): Known[] {
  const known = nths.flatMap((n) => {
    const [headline, region, people] = [`headline${n}`, `regionId${n}`, `representatives${n}`]
    const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
    if (!text(headline) && !text(people) && !text(region)) return []
    const regionId = regions.find((one) => one.id === text(region))?.id
    if (!text(headline)) throw new FieldRefused(headline, say.headlineMissing)
    if (!regionId) throw new FieldRefused(region, say.regionMissing)
    if (!text(people)) throw new FieldRefused(people, say.representativesMissing)
    const category = (text(`category${n}`) || 'other') as Known['category']
    const sinceYear = body[`sinceYear${n}`] as number | undefined
    const representatives = representativesIn(text(people))
    return [
      { headline: text(headline), regionId: regionId as RegionId, category, sinceYear, representatives },
    ]
  })
  if (known.length === 0) throw new FieldRefused('headline1', say.nothing)
  return known
}
