// Owns: how the choosing of a topic is told, and to whom: the public reads the decision, its senders also why, staff by
// whom, on what grounds, and what was decided about making it public.
import type { Audience } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { negatives } from '../matters/methods/negatives.ts'
import { publicationsOf, type refusalReasons } from '../matters/publication/publication.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { talksOf, told as talkTold } from './representatives/talk.ts'
import type { KeptScreening } from './screening/queries.ts'
import { decisionWords, publicationWords, refusalWords, words } from './screening/words.ts'

/** One recorded thing, in the reader's language. */
export interface Told {
  label: Bilingual
  text: Bilingual
  at?: Date
}

/** The public reads the decision; those who brought it also why; staff also by whom and on what grounds. */
export function toldOf(one: KeptScreening, audience: Audience): Told[] {
  const w = words.both
  const decided = { label: w.decision, text: decisionWords[one.decision], at: one.at }
  if (audience === 'public') return [decided]
  const told = [decided, { label: w.reason, text: plain(one.reason) }]
  if (audience === 'resident') return told
  const more: Told[] = [
    { label: w.metRepresentatives, text: plain(one.metRepresentatives) },
    { label: w.consent, text: plain(one.consent) },
    { label: w.negatives, text: negativesOf(one) },
    { label: w.jointly, text: plain(one.present) },
    { label: w.decidedBy, text: plain(one.by) },
  ]
  return [...told, ...more.filter((fact) => fact.text.zh)]
}

/** What people wrote stands as they wrote it. */
export const plain = (text: string | null): Bilingual => ({ zh: text ?? '', en: text ?? '' })

function negativesOf(one: KeptScreening): Bilingual {
  const found = negatives.filter(({ key }) => one.criteria.negatives.includes(key))
  return {
    zh: found.map(({ label }) => label.zh).join('；'),
    en: found.map(({ label }) => label.en).join('; '),
  }
}

/** Before the decision: whom the members met. After it: who decided that it is made public, or why not. */
export async function toldToStaff(db: Db, matter: MatterRow): Promise<Told[]> {
  const talks = await talksOf(db, matter.committee_id, matter.id)
  const decided = matter.state === 'collected' || matter.state === 'screening'
  const met = decided
    ? talks.map((talk) => ({
        label: words.both.metRepresentatives,
        text: { zh: talkTold(talk, 'zh'), en: talkTold(talk, 'en') },
      }))
    : []
  return [...met, ...(await publicationTold(db, matter))]
}

async function publicationTold(db: Db, matter: MatterRow): Promise<Told[]> {
  const topic = (await publicationsOf(db, matter.committee_id, matter.id)).find((one) => one.what === 'topic')
  if (!topic) return []
  const { name } = await db.q
    .selectFrom('accounts')
    .select('name')
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', topic.decided_by)
    .executeTakeFirstOrThrow()
  const decision = publicationWords[topic.decision as keyof typeof publicationWords]
  const why = topic.reason ? refusalWords[topic.reason as (typeof refusalReasons)[number]] : null
  const said = (lang: 'zh' | 'en') => [decision[lang], why?.[lang], name].filter(Boolean).join(' · ')
  return [{ label: words.both.publishedBy, text: { zh: said('zh'), en: said('en') }, at: topic.decided_at }]
}
