// Owns: what triage tells about one matter: how it became a topic, or why not; and what may be done about that now.
import type { Audience, Chapter, Fact, NextAction } from '../matters/chapters.ts'
import { openPauseOf } from '../matters/limits/pauses.ts'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { negatives } from '../matters/methods/negatives.ts'
import { type Actor, holds, type Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Card, DataList, type View } from '../platform/html/index.ts'
import { dayAndTime } from '../platform/words/format.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { type KeptScreening, screeningsOf } from './screening/queries.ts'
import { reopenerRoles } from './screening/reopening.ts'
import { decides } from './screening/rules.ts'
import { suspenderRoles } from './screening/suspension.ts'
import { decisionWords, words } from './screening/words.ts'
import { can } from './ways.ts'

/** One recorded thing, in the reader's language. */
interface Told {
  label: Bilingual
  text: Bilingual
  at?: Date
}

export const chapter: Chapter = {
  key: 'triage',
  stage: 'screen',
  async facts(db, actor, matter, audience) {
    const kept = await screeningsOf(db, matter.committee_id, matter.id)
    const told = [...kept.flatMap((one) => toldOf(one, audience)), ...(await asideOf(db, matter, audience))]
    const actions = audience === 'staff' && actor.kind === 'staff' ? await actionsFor(db, actor, matter) : []
    if (told.length === 0 && actions.length === 0) return null
    const facts: Fact[] = told.map(({ label, text, at }) => ({ label, text: text.zh, at }))
    const section = told.length > 0 ? (view: View) => <Decided view={view} told={told} /> : null
    return {
      title: words.both.decidedAs,
      facts,
      actions,
      section,
      record: { screenings: kept.map(recordOf) },
    }
  },
}

function Decided({ view, told }: { view: View; told: readonly Told[] }) {
  const { lang } = view
  const text = (one: Told) => (one.at ? `${one.text[lang]} · ${dayAndTime(one.at, lang)}` : one.text[lang])
  return (
    <Card title={words(lang).decidedAs}>
      <DataList rows={told.map((one) => [one.label[lang], text(one)] as const)} />
    </Card>
  )
}

/** The public reads the decision; those who brought it also why; staff also by whom and on what grounds. */
function toldOf(one: KeptScreening, audience: Audience): Told[] {
  const w = words.both
  const decided = { label: w.decision, text: decisionWords[one.decision], at: one.at }
  if (audience === 'public') return [decided]
  const told = [decided, { label: w.reason, text: plain(one.reason) }]
  if (audience === 'resident') return told
  const more: Told[] = [
    { label: w.metRepresentatives, text: plain(one.metRepresentatives) },
    { label: w.consent, text: plain(one.consent) },
    { label: w.negatives, text: negativesOf(one) },
    { label: w.decidedBy, text: plain(one.by) },
  ]
  return [...told, ...more.filter((fact) => fact.text.zh)]
}

/** What people wrote stands as they wrote it. */
const plain = (text: string | null): Bilingual => ({ zh: text ?? '', en: text ?? '' })

function negativesOf(one: KeptScreening): Bilingual {
  const found = negatives.filter(({ key }) => one.criteria.negatives.includes(key))
  return {
    zh: found.map(({ label }) => label.zh).join('；'),
    en: found.map(({ label }) => label.en).join('; '),
  }
}

async function asideOf(db: Db, matter: MatterRow, audience: Audience): Promise<Told[]> {
  if (matter.state !== 'suspended' || audience === 'public') return []
  const pause = await openPauseOf(db, matter.committee_id, matter.id)
  if (!pause) return []
  const review = { label: words.both.reviewOn, text: plain(pause.reviewOn) }
  return [{ label: words.both.suspendedWhy, text: plain(pause.reason), at: pause.from }, review]
}

function recordOf({ decision, reason, criteria, metRepresentatives, consent, by, at }: KeptScreening) {
  return { decision, reason, ...criteria, metRepresentatives, consent, by, at: at.toISOString() }
}

async function actionsFor(db: Db, actor: Staff, matter: MatterRow): Promise<NextAction[]> {
  const held = { ...matter, method: await methodOf(db, matter) }
  const at = (noun: string) => `/matters/${matter.id}/${noun}`
  const actions: NextAction[] = []
  const offer = (key: keyof typeof words.both, noun: string, weight: NextAction['weight']) =>
    actions.push({
      key,
      label: words.both[key],
      path: at(noun),
      weight,
      due: weight === 'main' ? matter.due_at : null,
    })
  const chooses = decides(actor, matter)
  if (chooses && (can(held, 'screen') || can(held, 'confirm'))) offer('screening', 'confirmation', 'main')
  if (chooses && matter.state === 'escalated') offer('takeUp', 'taking-up', 'main')
  if (serves(actor, matter, suspenderRoles)) {
    if (matter.state === 'suspended') offer('resume', 'resumption', 'main')
    else if (can(held, 'suspend')) offer('suspend', 'suspension', 'side')
  }
  if (matter.state === 'archived' && serves(actor, matter, reopenerRoles))
    offer('reopen', 'reopening', 'side')
  return actions
}

function serves(actor: Actor, matter: MatterRow, roles: readonly StaffRole[]): boolean {
  return actor.kind === 'staff' && holds(actor, ...roles) && covers(reachOf(actor, roles), matter)
}
