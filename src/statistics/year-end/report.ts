import type { Actor } from '../../people/actors.ts'
import { type Day, dayOf } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { number } from '../../platform/words/format.ts'
import { figureOf, figures } from '../figures/all.ts'
import { figureGroups } from '../figures/figure.ts'
import { nameOf, saysOf } from '../figures/words/index.ts'
import { periodOf, yearBefore } from '../reading/period.ts'
import { valuesOf } from '../reading/values.ts'
import { voicesOf } from '../voices/queries.ts'
import { type OfPeriod, type ReportFacts, type Section, spanOf } from './span.ts'
import { figureTable, groupSection, townshipSection } from './tables.ts'
import { textOf } from './told.ts'
import { accounts, notDone } from './words/accounts.ts'
import { paperWords } from './words/words.ts'

const w = paperWords('zh')

export async function reportOf(db: Db, actor: Actor, year: number): Promise<ReportFacts> {
  const today = dayOf(db.clock.now())
  const period = periodOf(String(year), today)
  const now = await valuesOf(db, actor, period)
  const of: OfPeriod = { db, actor, period, now, before: await valuesOf(db, actor, yearBefore(period)) }
  const office = (await committeeById(db, actor.committeeId)).name.zh
  const groups: Section[] = []
  for (const group of figureGroups) groups.push(await groupSection(of, group))
  return {
    ...{ title: w.reportTitle(office, year), period: spanOf(period), office, day: today },
    sections: [
      ...[inShort(of), ways(of), ...groups, await townshipSection(of)],
      ...[
        { head: notDone.title.zh, text: textOf(notDone, now, 'zh') },
        await voices(of, today),
        definitions(),
      ],
    ],
  }
}

const shortly = [
  'heard',
  'matters',
  'meetings',
  'consensus',
  'suggestions',
  'implemented',
  'archived',
  'solved',
  'content',
]

const inShort = (of: OfPeriod): Section => ({
  head: w.inShort,
  tables: [figureTable(of, w.inShort, shortly.map(figureOf))],
})

const ways = ({ now }: OfPeriod): Section => ({
  head: w.ways,
  text: accounts.map((one) => w.way(one.title.zh, textOf(one, now, 'zh'))).join('\n'),
})

async function voices({ db, actor }: OfPeriod, today: Day): Promise<Section> {
  const { villages, rate, next } = await voicesOf(db, actor, today)
  const less = villages.filter(({ standing }) => standing === 'less').length
  const text = [
    w.voicesText(number(rate, 'zh'), villages.length, less),
    ...(next ? [w.voicesNext(`${next.township.zh}${next.name.zh}`)] : []),
  ]
  return { head: w.voices, text: text.join('\n') }
}

const definitions = (): Section => ({
  head: w.definitions,
  text: figures.map(({ key }) => w.definition(nameOf(key).zh, saysOf(key).zh)).join('\n'),
})
