// Owns: figures taken along: every number with its name, its definition, its span, and what it is a part of.
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { figures } from '../figures/all.ts'
import type { Figure } from '../figures/figure.ts'
import { nameOf, saysOf } from '../figures/words/index.ts'
import { named } from './names.ts'
import type { Period } from './period.ts'
import { dimensions, partsOf, valuesOf } from './values.ts'

export interface Line {
  key: string
  name_zh: string
  name_en: string
  definition_zh: string
  definition_en: string
  from: string
  to: string
  by: string
  member: string
  member_zh: string
  member_en: string
  numerator: number | null
  denominator: number | null
  count: number | null
}

/** All figures for the whole; one figure, when it is named, with all its parts as well. */
export async function linesOf(db: Db, actor: Actor, period: Period, only?: Figure): Promise<Line[]> {
  const values = await valuesOf(db, actor, period)
  const wholes = (only ? [only] : figures).map((one) => {
    return lineOf(one, period, 'all', { member: '', ...(values.get(one.key) ?? { n: 0, d: 0 }) })
  })
  return only ? [...wholes, ...(await partLines(db, actor, period, only))] : wholes
}

async function partLines(db: Db, actor: Actor, period: Period, figure: Figure): Promise<Line[]> {
  const lines: Line[] = []
  for (const by of dimensions) {
    const parts = await named(db, actor, by, await partsOf(db, actor, figure, by, period))
    lines.push(...parts.map((part) => lineOf(figure, period, by, part)))
  }
  return lines
}

function lineOf(
  figure: Figure,
  { from, to }: Period,
  by: string,
  part: { member: string; n: number; d: number; name?: { zh: string; en: string } },
): Line {
  const [name, says] = [nameOf(figure.key), saysOf(figure.key)]
  return {
    ...{
      key: figure.key,
      name_zh: name.zh,
      name_en: name.en,
      definition_zh: says.zh,
      definition_en: says.en,
    },
    ...{ from: figure.standing ? to : from, to, by, member: part.member },
    ...{ member_zh: part.name?.zh ?? '', member_en: part.name?.en ?? '' },
    numerator: figure.ratio ? part.n : null,
    denominator: figure.ratio ? part.d : null,
    count: figure.ratio ? null : part.d,
  }
}

export const rowsOf = (lines: readonly Line[]): string[][] => {
  const head = Object.keys(lines[0] ?? {}) as (keyof Line)[]
  return [head, ...lines.map((line) => head.map((column) => String(line[column] ?? '')))]
}
