// Owns: what triage tells about one matter: how it became a topic, or why not; and what may be done about that now.
import type { Audience, Chapter, Fact, NextAction } from '../matters/chapters.ts'
import { openPauseOf } from '../matters/limits/pauses.ts'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { type Actor, holds, type Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Card, DataList, type View } from '../platform/html/index.ts'
import { dayAndTime } from '../platform/words/format.ts'
import { isBeyond } from './across/chapter.tsx'
import { prints } from './printing/print.ts'
import { talkerRoles, talkStates } from './representatives/talk.ts'
import { words as talking } from './representatives/words.ts'
import { type KeptScreening, screeningsOf } from './screening/queries.ts'
import { reopenerRoles } from './screening/reopening.ts'
import { decides, needsRepresentatives } from './screening/rules.ts'
import { suspenderRoles } from './screening/suspension.ts'
import { words } from './screening/words.ts'
import { plain, type Told, toldOf, toldToStaff } from './told.ts'
import { can } from './ways.ts'

export const chapter: Chapter = {
  key: 'triage',
  stage: 'screen',
  prints,
  async facts(db, actor, matter, audience) {
    const kept = await screeningsOf(db, matter.committee_id, matter.id)
    const staff = audience === 'staff' ? await toldToStaff(db, matter) : []
    const decided = kept.flatMap((one) => toldOf(one, audience))
    const told = [...decided, ...staff, ...(await asideOf(db, matter, audience))]
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
  const meets = talkStates.includes(matter.state) && needsRepresentatives(held.method)
  if (meets && serves(actor, matter, talkerRoles))
    actions.push({ key: 'meet', label: talking.both.meet, path: at('representatives'), weight: 'side' })
  const escalated = chooses && matter.state === 'escalated'
  if (escalated && (await isBeyond(db, matter))) offer('bringResult', 'result-from-above', 'side')
  else if (escalated) offer('takeUp', 'taking-up', 'main')
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
