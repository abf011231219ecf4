// Owns: what handling tells about one matter: who was handed what, every reply, the residents' word.
// Breaks if wrong: a unit reads who was not content.
import type { Audience, Chapter, Fact } from '../matters/chapters.ts'
import { itemsOf } from '../matters/items.ts'
import type { MatterRow } from '../matters/matter.ts'
import type { Actor } from '../people/actors.ts'
import type { Json } from '../platform/database/schema.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { View } from '../platform/html/view.ts'
import type { Lang } from '../platform/words/phrases.ts'
import { Said } from './asking/desk-page.tsx'
import { passedReplies } from './asking/replies.ts'
import { type Part, PublicSection, ResidentSection, StaffSection } from './chapter-section.tsx'
import { isContent, type Round, roundOf } from './follow-up/round.ts'
import { contentWords, solvedWords } from './follow-up/words.ts'
import { mayReadAnswers } from './hands.ts'
import { actionsFor } from './next.ts'
import { prints } from './printing/print.ts'
import { openingTo, partyNames, tasksOf } from './tasks/task.ts'
import { classWords, words as taskWords } from './tasks/words.ts'
import { words } from './words.ts'

const begun = ['handling', 'replied', 'followingUp', 'filed', 'archived', 'escalated', 'suspended']

export const chapter: Chapter = {
  key: 'handling',
  stage: 'handle',
  prints,
  async facts(db, actor, matter, audience) {
    const round = await roundOf(db, matter)
    const part = await partFor(db, actor, matter, round, audience === 'archive')
    const staffly = audience === 'staff' && actor.kind === 'staff'
    const actions = staffly ? await actionsFor(db, actor, matter, part.tasks, round) : []
    const silent = part.tasks.length === 0 && !part.round && !part.own
    if (actions.length === 0 && (silent || !begun.includes(matter.state))) return null
    return {
      title: words.both.handling,
      facts: audience === 'public' ? publicFacts(part) : factsOf(part),
      actions,
      section: audience === 'archive' ? null : (view) => drawn(view, part, audience),
      word: audience === 'staff' && part.round ? (view) => wordOf(view, part) : null,
      ...(audience === 'archive' ? { record: recordOf(part) } : {}),
    }
  },
}

function wordOf(view: View, { round, now }: Part) {
  return round && <Said view={view} round={round} now={now} />
}

function drawn(view: View, part: Part, audience: Audience) {
  if (audience === 'staff') return <StaffSection view={view} part={part} />
  if (audience === 'resident') return <ResidentSection view={view} part={part} />
  return <PublicSection view={view} facts={publicFacts(part, view.lang)} />
}

async function partFor(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  round: Round,
  archived: boolean,
): Promise<Part> {
  const asked = begun.includes(matter.state) && (round.asked.length > 0 || round.representatives.length > 0)
  const reads = archived || (await mayReadAnswers(db, actor, matter))
  const spoken =
    round.representatives.length > 0 || round.asked.some((one) => one.last) || matter.state === 'followingUp'
  const own =
    actor.kind === 'receipt'
      ? round.asked.find((one) => one.submission.id === actor.submissionId)?.last
      : null
  return {
    tasks: (await tasksOf(db, matter.committee_id, matter.id)).filter((one) => one.state !== 'reassigned'),
    opening: await openingTo(db, actor, matter.id),
    items: await itemsOf(db, matter.committee_id, matter.id),
    replies: await passedReplies(db, matter),
    round: asked && reads && spoken ? round : null,
    own: own && own.solved !== 'noAnswer' ? own : null,
    now: db.clock.now(),
  }
}

function factsOf(part: Part): Fact[] {
  const text = (id: string) => part.items.find((one) => one.id === id)?.text ?? ''
  return [
    ...part.tasks.map((task) => ({
      label: words.both.handedTo,
      text: words('zh').taskLine(text(task.item_id), task.party_name),
      at: task.issued_at,
    })),
    ...part.replies.map(({ reply, party }) => ({
      label: words.both.repliedBy,
      text: `${party.zh} · ${classWords[reply.class as 'A' | 'B' | 'C'].zh} · ${reply.text}`,
      at: reply.at,
    })),
    ...silentFacts(part),
    ...wordFacts(part),
  ]
}

/** No words of a reply: those are published by a named decision. */
function publicFacts(part: Part, lang: Lang = 'zh'): Fact[] {
  const replied = part.replies.map(({ reply, party }) => ({
    label: words.both.repliedBy,
    text: `${party[lang]} · ${classWords[reply.class as 'A' | 'B' | 'C'][lang]}`,
    at: reply.at,
  }))
  return [...replied, ...silentFacts(part, lang)]
}

const silentFacts = ({ tasks }: Part, lang: Lang = 'zh'): Fact[] =>
  tasks.flatMap((one) =>
    one.unanswered_at
      ? [{ label: taskWords.both.unanswered, text: partyNames(one)[lang], at: one.unanswered_at }]
      : [],
  )

function wordFacts({ round }: Part): Fact[] {
  if (!round) return []
  const said = latest(round).filter((one) => one.solved !== 'noAnswer')
  if (said.length === 0) return []
  const text = words('zh').answersCount(said.filter(isContent).length, said.length)
  return [{ label: words.both.theirWord, text, at: said.at(-1)?.at ?? round.since }]
}

const latest = (round: Round) => [...round.asked.flatMap((one) => one.last ?? []), ...round.representatives]

/** Codes, dates and what units wrote; of residents only how many said what. */
function recordOf(part: Part): Record<string, Json> {
  return {
    tasks: part.tasks.map((task) => ({
      party: task.party_name,
      mode: task.mode,
      state: task.state,
      issued: task.issued_at.toISOString(),
      due: task.due.toISOString(),
      consent: task.consent_note,
      unanswered: task.unanswered_at?.toISOString() ?? null,
    })),
    replies: part.replies.map(({ reply, party }) => ({
      party: party.zh,
      class: reply.class,
      text: reply.text,
      plan: reply.plan,
      adoption: reply.adoption,
      onWordOf: reply.on_word_of,
      at: reply.at.toISOString(),
      files: reply.files.map((one) => ({ id: one.id, name: one.name })),
    })),
    answers: (part.round ? latest(part.round) : []).map((one) => ({
      solved: solvedWords[one.solved as keyof typeof solvedWords].zh,
      content: one.content && contentWords[one.content as keyof typeof contentWords].zh,
      through: one.through,
      onWord: one.on_word_of !== null,
      at: one.at.toISOString(),
    })),
  }
}
