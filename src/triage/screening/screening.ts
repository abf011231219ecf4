// Owns: whether a matter becomes a topic, and who decided it by which criteria. Enters: those who choose at its level.
// Leaves: a confirmed topic that is open to members, or another way, each told to its senders with the reason.
import { clearForPublic } from '../../hearing/redaction/clearing.ts'
import type { MatterVerb } from '../../matters/machines/matter.ts'
import { advanceMatter, type Change, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import type { Facts } from '../../matters/methods/missing.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { tellSenders } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import type { Staff } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { NotYours } from '../../platform/refusals.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { keepChildrenPrivate } from '../cues/children.ts'
import { talksOf, told } from '../representatives/talk.ts'
import { can } from '../ways.ts'
import { groundTold } from '../words/grounds.ts'
import { type PublicTopic, type Screening, type ScreeningDecision, topicParts } from './decision.ts'
import { checkConfirmation, checkDiversion, decides, nextLevel } from './rules.ts'
import { notice } from './words.ts'

export const screenerRoles = [
  'convener',
  'groupLeader',
  'venueHead',
  'committeeStaff',
  'chairCouncil',
  'secretaryGeneral',
] as const
export type Screener = Staff<(typeof screenerRoles)[number]>
const verbOf = {
  confirmed: 'confirm',
  resolvedDirectly: 'settleDirectly',
  diverted: 'divert',
  notSuitable: 'findUnsuitable',
  escalated: 'sendUp',
} as const satisfies Record<ScreeningDecision, MatterVerb>

export function screen(db: Db, actor: Screener, matterId: string, wanted: Screening): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    const decided = { ...wanted, metRepresentatives: await metOnRecord(tx, held, wanted) }
    if (!decides(actor, held)) throw new NotYours({ verb: 'screen', matter: matterId, level: held.level })
    await refuseTwoHats(tx, actor, held.id, 'screen')
    if (decided.decision === 'confirmed') await refuseUnfinished(tx, held, 'collect', onlyTheList)
    const change = { actor, onWordOf: decided.onWordOf ?? null }
    const screening = can(held, 'screen') ? await advanceMatter(tx, held, 'screen', change) : held
    if (decided.decision === 'confirmed') {
      checkConfirmation(screening, actor, decided)
      await keepChildrenPrivate(tx, held, decided)
    }
    if (decided.decision === 'diverted') checkDiversion(decided)
    const id = await keepScreening(tx, actor, screening, decided)
    const moved = await advanceMatter(
      tx,
      screening,
      verbOf[decided.decision],
      changeFor(screening, change, decided, id),
    )
    const after = await followDecision(tx, actor, moved, decided)
    if (decided.decision === 'confirmed') await refuseUnfinished(tx, after, 'screen')
    await tellSenders(tx, actor.committeeId, held.id, newsOf(after, decided))
    return after
  })
}

/** A list that is still open holds a matter; what is on record of how it came does not. */
const onlyTheList = ({ exits }: Facts): Facts => ({ exits })

/** What the members noted before is not written again. */
async function metOnRecord(tx: Tx, held: HeldMatter, wanted: Screening): Promise<string | undefined> {
  const talks = await talksOf(tx, held.committee_id, held.id)
  const known = talks.map((talk) => told(talk, 'zh')).join('\n')
  return wanted.metRepresentatives ?? (known || undefined)
}

async function keepScreening(
  tx: Tx,
  actor: Screener,
  matter: HeldMatter,
  decided: Screening,
): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'screening'>(now)
  const row = {
    committee_id: actor.committeeId,
    id,
    matter_id: matter.id,
    criteria: JSON.stringify({ met: decided.criteria, negatives: decided.negatives }),
    met_representatives: decided.metRepresentatives ?? null,
    decision: decided.decision,
    reason: decided.reason,
    party_committee_consent: decided.partyCommitteeConsent ?? null,
    joint_id: decided.joint ?? null,
    by: actor.accountId,
    at: now,
  }
  await tx.q.insertInto('screenings').values(row).execute()
  return id
}

function changeFor(matter: HeldMatter, change: Change, decided: Screening, screening: string): Change {
  const payload = { screening, decision: decided.decision, joint: decided.joint ?? null }
  if (decided.decision === 'escalated') {
    const to = nextLevel(matter.level)
    return { ...change, payload: { ...payload, from: matter.level, to }, set: { level: to } }
  }
  const told = decided.decision === 'resolvedDirectly' || decided.decision === 'notSuitable'
  return { ...change, payload, ...(told ? { set: { explanation: decided.reason } } : {}) }
}

/** What a decision brings with it: the topic made public or not, the claims opened, the diversion kept. */
async function followDecision(
  tx: Tx,
  actor: Screener,
  moved: HeldMatter,
  decided: Screening,
): Promise<HeldMatter> {
  const change = { actor, onWordOf: decided.onWordOf ?? null }
  switch (decided.decision) {
    case 'confirmed': {
      const open = can(moved, 'openClaims') ? await advanceMatter(tx, moved, 'openClaims', change) : moved
      return decided.publication ? publishTopic(tx, actor, open, decided.publication) : open
    }
    case 'resolvedDirectly':
      return can(moved, 'followUp') ? advanceMatter(tx, moved, 'followUp', change) : moved
    case 'diverted':
      await keepDiversion(tx, actor, moved, decided)
      return moved
    default:
      return moved
  }
}

async function publishTopic(tx: Tx, actor: Screener, matter: HeldMatter, topic: PublicTopic) {
  const what = 'topic' as const
  if (!topic.publish)
    return decidePublication(tx, actor, matter, { what, decision: 'refused', reason: topic.reason })
  const publishing = { matterId: matter.id, what, parts: topicParts(topic) }
  const open = await clearForPublic(tx, actor, publishing, topic.review)
  return decidePublication(tx, actor, matter, {
    ...{ what, decision: 'published' },
    ...{ headline: open.headline ?? topic.headline, body: open.summary ?? null },
  })
}

async function keepDiversion(tx: Tx, actor: Screener, matter: HeldMatter, decided: Screening): Promise<void> {
  const now = tx.clock.now()
  const row = {
    committee_id: actor.committeeId,
    id: newId<'diversion'>(now),
    matter_id: matter.id,
    destination: decided.destination ?? '',
    contact: decided.contact ?? '',
    reason: decided.reason,
    by: actor.accountId,
    at: now,
  }
  await tx.q.insertInto('diversions').values(row).execute()
}

function newsOf(matter: HeldMatter, decided: Screening) {
  const { destination = '', contact = '', reason } = decided
  return notice((w, lang) => {
    switch (decided.decision) {
      case 'confirmed':
        return [w.confirmedSubject, w.confirmedBody(matter.number)]
      case 'diverted':
        return [w.divertedSubject, w.divertedBody(destination, contact, reason)]
      case 'escalated':
        return [w.sentUpSubject, reason]
      case 'resolvedDirectly':
        return [w.settledSubject, reason]
      default:
        return [w.unsuitableSubject, [reason, ...groundsOf(decided, lang)].join('\n')]
    }
  })
}

const groundsOf = (decided: Screening, lang: Lang): string[] =>
  decided.negatives.flatMap((key) => groundTold[key]?.[lang] ?? [])
