// Owns: what is suggested beside one message, each with the words that speak for it. Unsure is an answer: then nothing is
// said. It never decides. Breaks if wrong: somebody trusts it without reading.
import { suggest } from '../../language/category/category.ts'
import { guessByRules } from '../../language/category/rules.ts'
import { negativeIn, urgencyOf } from '../../language/cues/cues.ts'
import { plain } from '../../language/words/plain.ts'
import { bodiesOf } from '../../organisation/bodies.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { cutter } from '../index/weights.ts'
import { type Models, modelsOf } from '../models/kept.ts'
import { placeHeard } from './place.ts'
import { startingRules } from './starting.ts'

export const fields = ['category', 'place', 'unit', 'urgent', 'negative'] as const
export type Field = (typeof fields)[number]

export interface Suggested {
  field: Field
  /** A key of its list, or the id of a region or a body. */
  value: string
  /** Of a region or a body: how it is called. */
  name?: Bilingual
  /** Of a region: the township it lies in. */
  townshipId?: string | null
  /** Of a unit: its address, for whoever passes the message on. */
  contact?: string | null
  /** The words of the message that speak for it. */
  because: string[]
  /** Null: by the rules that a county begins with. */
  modelId: string | null
}
export interface Heard {
  text: string
  townshipId: string | null
  villageId: string | null
  urgent: boolean
}

export async function suggestionsFor(db: Db, committeeId: CommitteeId, heard: Heard): Promise<Suggested[]> {
  if (!heard.text) return []
  const models = await modelsOf(db, committeeId)
  const words = cutter().words(heard.text)
  const found = [
    categoryFor(models, words),
    await placeFor(db, committeeId, models, heard),
    await unitFor(db, committeeId, models, words),
    urgentFor(heard),
    negativeFor(heard.text),
  ]
  return found.flatMap((one) => (one ? [{ ...one, because: shortest(one.because, heard.text) }] : []))
}

const mostReasons = 3

/** As they stand in the text, none within another. */
function shortest(words: readonly string[], text: string): string[] {
  const said = words.filter((word) => word.length > 1 && plain(text).includes(word))
  const bare = said.filter((word) => !said.some((other) => other !== word && word.includes(other)))
  return (bare.length > 0 ? bare : words).slice(0, mostReasons)
}

/** The first must be this far ahead of the second, where rules speak: one whole word that is nobody else's. */
const ahead = 0.5

function categoryFor({ category }: Models, words: readonly string[]): Suggested | null {
  const [learnt] = category ? suggest(category.classifier, words, 1) : []
  if (category && learnt?.sure)
    return { field: 'category', value: learnt.label, because: learnt.because, modelId: category.id }
  const [first, second] = guessByRules(startingRules(), words)
  // What was learnt and is unsure knows better than rules do; they speak for what it never met.
  if (
    !first ||
    first.score - (second?.score ?? 0) < ahead ||
    category?.classifier.labels.includes(first.label)
  )
    return null
  return { field: 'category', value: first.label, because: first.because, modelId: null }
}

/** Only where it is another place than the one the message lies at. */
async function placeFor(
  db: Db,
  committeeId: CommitteeId,
  { place }: Models,
  { text, villageId, townshipId }: Heard,
): Promise<Suggested | null> {
  const found = await placeHeard(db, committeeId, text, place)
  if (!found || found.id === villageId || found.id === townshipId) return null
  const { id: value, ...named } = { id: found.id, name: found.name, townshipId: found.townshipId }
  return {
    field: 'place',
    value,
    ...named,
    because: found.because,
    modelId: found.learnt ? (place?.id ?? null) : null,
  }
}

async function unitFor(
  db: Db,
  committeeId: CommitteeId,
  { unit }: Models,
  words: readonly string[],
): Promise<Suggested | null> {
  const [first] = unit ? suggest(unit.classifier, words, 1) : []
  if (!unit || !first?.sure) return null
  const bodies = await bodiesOf(db, committeeId, ['handlingUnit'])
  const body = bodies.find(({ id }) => id === first.label)
  if (!body) return null
  const { id: value, name, contactMail: contact } = body
  return { field: 'unit', value, name, contact, because: first.because, modelId: unit.id }
}

function urgentFor({ text, urgent }: Heard): Suggested | null {
  const danger = urgencyOf(text).find(({ key }) => key === 'life')
  if (urgent || !danger) return null
  return { field: 'urgent', value: 'yes', because: [danger.words], modelId: null }
}

/** A report of wrongdoing is no reason to say no: it has its own handler, and is asked about by itself. */
function negativeFor(text: string): Suggested | null {
  const found = negativeIn(text).find(({ key }) => key !== 'accusation')
  return found ? { field: 'negative', value: found.key, because: [found.words], modelId: null } : null
}
