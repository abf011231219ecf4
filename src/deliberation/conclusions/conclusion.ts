// Owns: what came of the talk: one of five conclusions with the kinds it belongs to, or that it was settled there and
// then. Enters: the chair and those who serve the place, never the unit that will answer. Leaves: to handling, or
// straight to the residents with an explanation.
import type { Review } from '../../hearing/redaction/review.ts'
import { itemsOf } from '../../matters/items.ts'
import type { Conclusion } from '../../matters/machines/matter.ts'
import { advanceMatter, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { type News, tellSenders, tellTeam } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, RuleRefused } from '../../platform/refusals.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { may } from '../begin.ts'
import { type Host, mayChair, refuseStrangers } from '../hands.ts'
import { cancelIn } from '../meetings/meeting.ts'
import { lockTalk, type MeetingRow, meetingsOf, moveMeeting, type Talk } from '../talk.ts'
import { conclusionWords, type Disposition } from '../words.ts'
import { decideResult } from './shown.ts'
import { words } from './words.ts'

export interface Ending {
  conclusion: Conclusion
  dispositions: readonly Disposition[]
  /** What the residents read where nothing was agreed. */
  explanation?: string
  publish: boolean
  /** What of the published items was looked at, and stays. */
  review?: Review
}

export function conclude(db: Db, actor: Host, meetingId: string, ending: Ending): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    if (!mayChair(actor, talk.matter, talk.meeting.chair_id))
      throw new NotYours({ meeting: meetingId, as: actor.as })
    return concludeIn(tx, talk, actor, ending)
  })
}

export async function concludeIn(
  tx: Tx,
  talk: Talk,
  actor: Host,
  ending: Ending,
  onWordOf?: string,
): Promise<HeldMatter> {
  await refuseTwoHats(tx, actor, talk.matter.id, 'conclude')
  await refuseUnready(tx, talk, ending)
  const shown = await show(tx, talk, actor, ending)
  const { conclusion, explanation } = ending
  const concluded = await advanceMatter(tx, shown.matter, 'conclude', {
    actor,
    onWordOf,
    conclusion,
    set: { dispositions: [...ending.dispositions], explanation: explanation ?? null },
    payload: { meeting: talk.meeting.id, conclusion, dispositions: [...ending.dispositions] },
  })
  const matter = await goOn(tx, concluded, actor)
  await tellConclusion(tx, matter, ending)
  return matter
}

/** What is already done needs no meeting and no hand-over: only the residents' word. */
export function settleOnTheSpot(
  db: Db,
  actor: Host,
  matterId: string,
  how: string,
  onWordOf?: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, held)
    await refuseTwoHats(tx, actor, held.id, 'settleOnTheSpot')
    return settleIn(tx, await cancelOpen(tx, held, actor), actor, how, onWordOf)
  })
}

export async function settleIn(
  tx: Tx,
  matter: HeldMatter,
  actor: Host,
  how: string,
  onWordOf?: string,
): Promise<HeldMatter> {
  const settled = await advanceMatter(tx, matter, 'settleOnTheSpot', {
    actor,
    onWordOf,
    set: { explanation: how },
  })
  const body = (lang: Lang) => words(lang).newsSettledBody(settled.headline, how)
  await tellAll(tx, settled, { subject: words.both.newsSettled, body: { zh: body('zh'), en: body('en') } })
  return settled
}

/** Nothing agreed is explained at once; what is all done already goes to the residents; the rest is handed over. */
async function goOn(tx: Tx, matter: HeldMatter, actor: Host): Promise<HeldMatter> {
  if (may(matter, 'explain')) return advanceMatter(tx, matter, 'explain', { actor })
  const items = (await itemsOf(tx, matter.committee_id, matter.id)).filter((item) => item.kind !== 'reserved')
  const done = items.length > 0 && items.every((item) => item.implementation === 'implemented')
  return done && may(matter, 'followUp') ? advanceMatter(tx, matter, 'followUp', { actor }) : matter
}

async function refuseUnready(tx: Tx, { matter, meeting }: Talk, ending: Ending): Promise<void> {
  const stands =
    meeting.state === 'minutesConfirmed' || meeting.state === 'internal' || meeting.state === 'published'
  if (!stands) throw new RuleRefused(words.both.minutesFirst, { meeting: meeting.id })
  if ((await meetingsOf(tx, matter)).some((one) => one.id !== meeting.id && isOpen(one)))
    throw new RuleRefused(words.both.otherMeeting, { matter: matter.id })
  const agreed = (await itemsOf(tx, matter.committee_id, matter.id)).filter(
    (item) => item.kind !== 'reserved',
  )
  const needsItems = ending.conclusion === 'consensus' || ending.conclusion === 'partial'
  if (needsItems && agreed.length === 0) throw new FieldRefused('conclusion', words.both.needsItems)
  const explains = ending.conclusion === 'none' || ending.conclusion === 'explained'
  if (explains && !ending.explanation) throw new FieldRefused('explanation', words.both.needsExplanation)
  const wanted = matter.method.stage('deliberate')?.exit.includes('dispositionSet') ?? false
  if (wanted && ending.dispositions.length === 0)
    throw new FieldRefused('dispositions', words.both.needsDisposition)
  await refuseUnfinished(tx, matter, 'plan')
  await refuseUnfinished(tx, { ...matter, ...endingOf(ending) }, 'deliberate')
}

const endingOf = ({ conclusion, dispositions }: Ending) => ({ conclusion, dispositions: [...dispositions] })

export const isOpen = (meeting: MeetingRow): boolean =>
  !['minutesConfirmed', 'internal', 'published', 'cancelled'].includes(meeting.state)

async function show(tx: Tx, talk: Talk, actor: Host, { publish, review }: Ending): Promise<Talk> {
  if (publish && talk.meeting.state !== 'published')
    return withResult(tx, await moveMeeting(tx, talk, 'publish', { actor }), actor, review)
  return talk.meeting.state === 'minutesConfirmed' ? moveMeeting(tx, talk, 'keepInternal', { actor }) : talk
}

/** A later decision about what everyone may read of these minutes. */
export function showMinutes(
  db: Db,
  actor: Host,
  meetingId: string,
  publish: boolean,
  review?: Review,
): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    if (!mayChair(actor, talk.matter, talk.meeting.chair_id))
      throw new NotYours({ meeting: meetingId, as: actor.as })
    const moved = await moveMeeting(tx, talk, publish ? 'publish' : 'takeDown', { actor })
    return withResult(tx, moved, actor, review)
  })
}

async function withResult(tx: Tx, talk: Talk, actor: Host, review: Review | undefined): Promise<Talk> {
  return { ...talk, matter: await decideResult(tx, talk, actor, review) }
}

async function cancelOpen(tx: Tx, matter: HeldMatter, actor: Host): Promise<HeldMatter> {
  let held = matter
  for (const meeting of await meetingsOf(tx, matter)) {
    const ahead = ['draft', 'approved', 'notified', 'postponed'].includes(meeting.state)
    if (ahead)
      held = (await cancelIn(tx, { matter: held, meeting }, actor, words.both.settledCancels.zh)).matter
    else if (isOpen(meeting)) throw new RuleRefused(words.both.otherMeeting, { matter: matter.id })
  }
  return held
}

async function tellConclusion(
  tx: Tx,
  matter: HeldMatter,
  { conclusion, explanation }: Ending,
): Promise<void> {
  const said = (lang: Lang) => {
    const what = conclusionWords[conclusion][lang]
    return explanation
      ? words(lang).newsExplainedBody(matter.headline, what, explanation)
      : words(lang).newsConcludedBody(matter.headline, what)
  }
  await tellAll(tx, matter, { subject: words.both.newsConcluded, body: { zh: said('zh'), en: said('en') } })
}

async function tellAll(tx: Tx, matter: HeldMatter, news: News): Promise<void> {
  await tellSenders(tx, matter.committee_id, matter.id, news)
  await tellTeam(
    tx,
    matter.committee_id,
    matter.id,
    { ...news, subject: words.both.newsTeam },
    matter.township_id as RegionId | null,
  )
}
