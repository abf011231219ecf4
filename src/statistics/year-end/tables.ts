// Owns: the tables and charts of the reports, from the same numbers as the pages.
import { number } from '../../platform/words/format.ts'
import { picture } from '../charts/draw.ts'
import { figureOf, figures } from '../figures/all.ts'
import type { Figure, FigureGroup } from '../figures/figure.ts'
import { groupWords, nameOf } from '../figures/words/index.ts'
import { nothing, valueText } from '../pages/value.tsx'
import { named } from '../reading/names.ts'
import { yearBefore } from '../reading/period.ts'
import { monthsOf, type Part, partsOf } from '../reading/values.ts'
import type { OfPeriod, Section } from './span.ts'
import { paperWords } from './words/words.ts'

const w = paperWords('zh')
const zh = { lang: 'zh' } as const
/** One picture a part, of what goes on month by month. */
const drawn: Partial<Record<FigureGroup, string>> = { heard: 'heard', talked: 'meetings', done: 'archived' }

export function figureTable({ now, before }: OfPeriod, caption: string, shown: readonly Figure[]) {
  return {
    caption,
    heads: [w.figure, w.value, w.before],
    rows: shown.map((one) => [
      nameOf(one.key).zh,
      valueText(zh, one, now.get(one.key) ?? nothing),
      one.standing ? '' : valueText(zh, one, before.get(one.key) ?? nothing),
    ]),
  }
}

export async function groupSection(of: OfPeriod, group: FigureGroup): Promise<Section> {
  const name = groupWords[group].zh
  const shown = figures.filter((one) => one.group === group)
  const key = drawn[group]
  const chart = key ? await monthsPicture(of, figureOf(key)) : null
  return {
    head: name,
    text: w.groupLead(name),
    tables: [figureTable(of, name, shown)],
    pictures: chart ? [chart] : [],
  }
}

async function monthsPicture({ db, actor, period, now, before }: OfPeriod, figure: Figure) {
  const { year } = period
  const last = yearBefore(period)
  const months = [
    ...(await monthsOf(db, actor, figure, last.from, last.to)),
    ...(await monthsOf(db, actor, figure, period.from, period.to)),
  ]
  const by = new Map(months.map(({ member, d }) => [member, d]))
  const shown = Array.from({ length: Number(period.to.slice(5, 7)) }, (_, at) => at + 1)
  const values = (which: number) => shown.map((at) => by.get(`${which}-${String(at).padStart(2, '0')}`) ?? 0)
  const made = await picture({
    labels: shown.map(w.month),
    series: [year, year - 1].map((one) => ({ name: w.year(one), values: values(one) })),
  })
  const name = nameOf(figure.key).zh
  const total = (all: OfPeriod['now']) => number(all.get(figure.key)?.d ?? 0, 'zh')
  return made && { ...made, caption: w.monthsOf(name), seen: w.months(name, total(now), total(before)) }
}

const byPlace = ['heard', 'matters', 'meetings', 'archived'] as const

/** Every township that has any of it, in order of region. */
export async function townshipSection({ db, actor, period }: OfPeriod): Promise<Section> {
  const columns: Part[][] = []
  for (const key of byPlace) columns.push(await partsOf(db, actor, figureOf(key), 'township', period))
  const members = [...new Set(columns.flat().map(({ member }) => member))]
  const places = await named(
    db,
    actor,
    'township',
    members.map((member) => ({ member, ...nothing })),
  )
  const cell = (column: (typeof columns)[number], member: string) =>
    number(column.find((one) => one.member === member)?.d ?? 0, 'zh')
  return {
    head: w.townships,
    text: w.townshipsNote,
    tables: [
      {
        caption: w.townships,
        heads: [w.township, ...byPlace.map((key) => nameOf(key).zh)],
        rows: places.map(({ member, name }) => [name.zh, ...columns.map((one) => cell(one, member))]),
      },
    ],
  }
}
