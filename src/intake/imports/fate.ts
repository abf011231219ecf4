// Owns: what becomes of each row of an old spreadsheet. Pure. Every mistake names its row and its column.
import { type Category, categories, categoryWords } from '../../matters/words.ts'
import { normalPhone } from '../../people/identity/phone.ts'
import type { Region } from '../../people/regions.ts'
import type { RegionId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Representative, representativesIn } from '../known/known.ts'
import { type Column, columns, columnWords, saysYes, words } from './words.ts'

export interface Brought {
  headline: string
  regionId: RegionId
  category: Category
  sinceYear: number | null
  words: string | null
  name: string | null
  phone: string | null
  representatives: Representative[]
}

export interface Fate {
  /** As the spreadsheet counts: the heading is row 1. */
  row: number
  headline: string
  brought: Brought | null
  errors: readonly { column: Column; say: Bilingual }[]
}

export interface Ground {
  regions: readonly Region[]
  thisYear: number
}

export function fatesOf(rows: readonly (readonly string[])[], ground: Ground): Fate[] {
  const [head = [], ...body] = rows
  const at = new Map(columns.map((column) => [column, head.findIndex((cell) => isCalled(cell, column))]))
  const missing = (['headline', 'region'] as const).filter((column) => at.get(column) === -1)
  if (missing.length)
    return [
      {
        ...{ row: 1, headline: '', brought: null },
        errors: missing.map((column) => ({ column, say: words.both.columnMissing })),
      },
    ]
  const cellsOf = (row: readonly string[]) => (column: Column) => row[at.get(column) ?? -1]?.trim() ?? ''
  return body.flatMap((row, place) =>
    row.some((cell) => cell.trim()) ? [fateOf(place + 2, cellsOf(row), ground)] : [],
  )
}

const isCalled = (cell: string, column: Column) => {
  const plain = cell.trim().replace(/[*＊]/g, '').toLowerCase()
  return plain === columnWords[column].zh || plain === columnWords[column].en.toLowerCase()
}

function fateOf(row: number, cell: (column: Column) => string, ground: Ground): Fate {
  const errors: { column: Column; say: Bilingual }[] = []
  const wrong = (column: Column, say: Bilingual) => {
    errors.push({ column, say })
  }
  const found = regionIn(cell('region'), ground.regions)
  const headline = cell('headline')
  if (!headline) wrong('headline', words.both.headlineMissing)
  else if ([...headline].length > 60) wrong('headline', words.both.headlineLong)
  if (found.length !== 1) wrong('region', found.length ? words.both.regionSeveral : words.both.regionUnknown)
  if ([...cell('words')].length > 3000) wrong('words', words.both.wordsLong)
  const category = categoryIn(cell('category'))
  if (!category) wrong('category', words.both.categoryUnknown)
  const sinceYear = yearIn(cell('sinceYear'), ground.thisYear)
  if (sinceYear === undefined) wrong('sinceYear', words.both.yearWrong)
  const person = personIn(cell, wrong)
  const brought = {
    ...{ headline, regionId: found[0]?.id as RegionId, category: category ?? 'other' },
    ...{ sinceYear: sinceYear ?? null, words: cell('words') || null },
    ...person,
  }
  return { row, headline, errors, brought: errors.length ? null : brought }
}

type Wrong = (column: Column, say: Bilingual) => void

function personIn(cell: (column: Column) => string, wrong: Wrong) {
  const [name, typed] = [cell('name'), cell('phone')]
  const phone = typed ? normalPhone(typed) : null
  if (typed && !phone) wrong('phone', words.both.phoneWrong)
  if ((name || typed) && !saysYes.has(cell('agreed').toLowerCase())) wrong('agreed', words.both.notAgreed)
  const representatives = representativesIn(cell('representatives').replace(/[;；]/g, '\n'))
  if (!name && !typed && !cell('words') && representatives.length === 0)
    wrong('representatives', words.both.nobody)
  return { name: name || null, phone, representatives }
}

/** By name, by "township village", or by its code. */
function regionIn(text: string, regions: readonly Region[]): Region[] {
  const plain = text.replace(/\s+/g, '').toLowerCase()
  if (!plain) return []
  const above = (one: Region) => regions.find(({ id }) => id === one.parentId)
  const names = ({ code, name }: Region) => [code, name.zh, name.en.replace(/\s+/g, '').toLowerCase()]
  return regions.filter(
    (one) => names(one).includes(plain) || `${above(one)?.name.zh ?? ''}${one.name.zh}` === plain,
  )
}

function categoryIn(text: string): Category | undefined {
  if (!text) return 'other'
  const plain = text.toLowerCase()
  return categories.find(
    (one) => one === plain || Object.values(categoryWords[one]).some((w) => w.toLowerCase() === plain),
  )
}

/** Undefined: no year; null: none given. A day has its year in front. */
function yearIn(text: string, thisYear: number): number | null | undefined {
  if (!text) return null
  const year = Number(/^(\d{4})(?:\D|$)/.exec(text)?.[1])
  return year >= 1949 && year <= thisYear ? year : undefined
}
