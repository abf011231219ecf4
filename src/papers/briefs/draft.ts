// Owns: a first text of a brief from what is on record: residents' words with what is personal blacked out, what members
// found, what was agreed and what was not. Nobody types again what the product knows. Reads other stops by their chapters.
import { z } from 'zod'
import { hidden } from '../../hearing/redaction/hidden.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { itemsOf } from '../../matters/items.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { readableOf } from '../../matters/submissions/readable.ts'
import { firstWords, saidIn } from '../../matters/submissions/said.ts'
import type { Staff } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import type { BriefText } from './brief.ts'
import { drafted } from './words.ts'

const mostVoices = 3
/** Of each part: together they stay within what a brief may hold. */
const room = { situation: 700, problems: 350, suggestions: 400, voice: 120 }

const talked = z.object({
  research: z
    .array(z.object({ situation: z.string(), problem: z.string().nullish(), advice: z.string().nullish() }))
    .catch([]),
  meetings: z.array(z.object({ disagreement: z.string().nullish() })).catch([]),
})
const voices = z.object({ spoke: z.number().catch(0), sinceYear: z.number().nullable().catch(null) })

interface Parts {
  situation: string[]
  problems: string[]
  suggestions: string[]
}

export async function draftBrief(
  db: Db,
  actor: Staff,
  matterIds: readonly string[],
  chapters: readonly Chapter[],
): Promise<{ text: BriefText; matters: MatterRow[] }> {
  const matters: MatterRow[] = []
  for (const id of matterIds) matters.push(await findMatter(db, actor, id))
  const parts: Parts = { situation: [], problems: [], suggestions: [] }
  for (const matter of matters) {
    const one = await partsOf(db, actor, matter, chapters)
    for (const key of ['situation', 'problems', 'suggestions'] as const) parts[key].push(...one[key])
  }
  const [first] = matters
  const title = first
    ? matters.length > 1
      ? drafted.several(first.headline, matters.length)
      : first.headline
    : ''
  const text = (key: keyof Parts) => within(parts[key], room[key]).join('\n')
  return {
    matters,
    text: {
      ...{ title, category: first?.category ?? '', situation: text('situation') },
      ...{ problems: text('problems'), suggestions: text('suggestions') },
    },
  }
}

async function partsOf(
  db: Db,
  actor: Staff,
  matter: MatterRow,
  chapters: readonly Chapter[],
): Promise<Parts> {
  const record = async (key: string) =>
    (await chapters.find((one) => one.key === key)?.facts(db, actor, matter, 'archive'))?.record ?? {}
  const { research, meetings } = talked.parse(await record('deliberation'))
  const items = await itemsOf(db, matter.committee_id, matter.id)
  const reserved = items.filter(({ kind }) => kind === 'reserved')
  return {
    situation: [
      await opening(db, actor, matter, voices.parse(await record('intake'))),
      ...research.map((one) => hidden(one.situation)),
    ],
    problems: [
      ...texts(research.map((one) => one.problem)).map(hidden),
      ...texts(meetings.map((one) => one.disagreement)).map((one) => drafted.disagreed(hidden(one))),
      ...reserved.map((one) => drafted.reserved(one.text)),
      ...texts([matter.explanation]).map((one) => drafted.unsolved(hidden(one))),
    ],
    suggestions: [
      ...new Set([
        ...items.filter(({ kind }) => kind !== 'reserved').map((one) => one.text),
        ...texts(research.map((one) => one.advice)).map(hidden),
      ]),
    ],
  }
}

/** Where, how many, since when, and in their own words as far as the writer may read them. */
async function opening(
  db: Db,
  actor: Staff,
  matter: MatterRow,
  told: z.output<typeof voices>,
): Promise<string> {
  const id = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  const place = await regionOf(db, matter.committee_id, id)
  const submissions = await readableOf(db, actor, matter.id)
  const said = await saidIn(
    db,
    matter.committee_id,
    submissions.map((one) => one.id),
  )
  const own = texts(submissions.map((one) => firstWords(said.get(one.id) ?? [])))
  const shown = own.slice(0, mostVoices).map((one) => cut(hidden(one), room.voice).replace(/[。；\s]+$/u, ''))
  const since = told.sinceYear ?? matter.since_year
  return [
    drafted.place(place.name.zh, matter.headline),
    told.spoke > 0 && drafted.spoke(told.spoke),
    since && drafted.since(since),
    shown.length > 0 && drafted.said(shown),
  ]
    .filter(Boolean)
    .join('')
}

const texts = (all: readonly (string | null | undefined)[]): string[] =>
  all.map((one) => one?.trim() ?? '').filter(Boolean)

const cut = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most).join('')}${drafted.cut}` : text
}

/** Each gets its share; what is short leaves room for what is long. */
function within(all: readonly string[], most: number): string[] {
  let left = most
  return all.flatMap((text, at) => {
    const share = Math.floor(left / (all.length - at))
    const shown = cut(text, share)
    left -= Math.min(share, [...shown].length)
    return share > 0 ? [shown] : []
  })
}
