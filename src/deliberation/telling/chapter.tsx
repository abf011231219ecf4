// Owns: what this room tells about one matter: to its staff all of it, to those who raised it what is set and what
// stands, to everyone only minutes that were made public: class, day, roles, what was agreed.
import type { Audience, Chapter, ChapterFacts, Fact, Paper } from '../../matters/chapters.ts'
import type { Actor } from '../../people/actors.ts'
import { holds } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { bracketed, day, dayAndTime } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { hostRoles } from '../hands.ts'
import { prints } from '../printing/print.ts'
import { bothOf, classWords, conclusionWords, dispositionWords, named, partWords } from '../words.ts'
import { actionsFor } from './actions.ts'
import { archived } from './archived.ts'
import { TalkSection } from './section.tsx'
import { publicPart, residentPart, resultOf, stands, type Told, tell } from './told.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'deliberation',
  stage: 'deliberate',
  prints,
  async facts(db, actor, matter, audience): Promise<ChapterFacts | null> {
    const all = await tell(db, matter)
    const depth = depthFor(actor, audience)
    const told = await partFor(db, all, depth)
    const actions = audience === 'staff' && actor.kind === 'staff' ? await actionsFor(db, actor, all) : []
    const facts = factsOf(told, actor.kind === 'staff' ? actor.lang : 'zh', depth)
    if (facts.length === 0 && actions.length === 0) return null
    return {
      title: all.matter.method.label('deliberate'),
      facts,
      actions,
      section: (view) =>
        facts.length === 0 ? null : (
          <TalkSection
            {...{ view, told, depth, facts: factsOf(told, view.lang, depth), now: db.clock.now() }}
          />
        ),
      papers: depth === 'staff' ? papersOf(told) : [],
      record: audience === 'archive' ? archived(all) : undefined,
    }
  },
}

async function partFor(db: Db, all: Told, depth: Audience): Promise<Told> {
  if (depth === 'public') return publicPart(all, await resultOf(db, all.matter))
  return depth === 'resident' ? residentPart(all) : all
}

/** A unit's officer reads what a resident reads: what was agreed, not who said what. */
function depthFor(actor: Actor, audience: Audience): Audience {
  return audience === 'staff' && !(actor.kind === 'staff' && holds(actor, ...hostRoles))
    ? 'resident'
    : audience
}

function factsOf(told: Told, lang: Lang, depth: Audience): Fact[] {
  return [
    ...lookedInto(told, lang),
    ...meetingFacts(told, lang, depth),
    ...endFacts(told, lang, depth),
    ...itemFacts(told, lang),
    ...reportFacts(told),
  ]
}

function lookedInto({ notes }: Told, lang: Lang): Fact[] {
  const [first] = notes
  return first ? [{ label: words.both.research, text: words(lang).lookedInto, at: first.at }] : []
}

function meetingFacts({ meetings }: Told, lang: Lang, depth: Audience): Fact[] {
  return meetings
    .filter(({ meeting }) => meeting.state !== 'draft')
    .map(({ meeting, people }) => {
      const kind = named(classWords, meeting.class, lang)
      if (depth === 'public') {
        return {
          label: words.both.meeting,
          text: `${kind} · ${day(meeting.starts_at, lang)} · ${rolesThere(people, lang)}`,
        }
      }
      const label = stands(meeting) || meeting.held_at ? words.both.meeting : words.both.willMeet
      return { label, text: `${kind} · ${dayAndTime(meeting.starts_at, lang)} · ${meeting.place}` }
    })
}

/** Minutes that stand, and what was sent to others. */
function papersOf({ meetings, reports }: Told): Paper[] {
  return [
    ...meetings
      .filter(({ meeting }) => stands(meeting))
      .map(({ meeting }) => ({
        label: words.both.minutes,
        path: `/meetings/${meeting.id}`,
        at: meeting.confirmed_at ?? meeting.starts_at,
      })),
    ...reports.map((one) => {
      const hint = { zh: one.recipients, en: one.recipients }
      return { label: words.both.report, path: null, at: one.sent_at, hint }
    }),
  ]
}

/** Roles and never names: who was there, as far as everyone may know. */
function rolesThere(people: Told['meetings'][number]['people'], lang: Lang): string {
  const parts = new Set(
    people.filter((one) => one.standing === 'present').map((one) => named(partWords, one.part, lang)),
  )
  return [...parts].join(lang === 'zh' ? '、' : ', ')
}

function endFacts({ matter, meetings }: Told, lang: Lang, depth: Audience): Fact[] {
  const facts: Fact[] = []
  if (depth === 'public' && meetings.length === 0) return facts
  if (matter.conclusion)
    facts.push({ label: words.both.conclusion, text: named(conclusionWords, matter.conclusion, lang) })
  const kinds = matter.dispositions.map((one) => named(dispositionWords, one, lang))
  if (kinds.length > 0)
    facts.push({ label: words.both.dispositions, text: kinds.join(lang === 'zh' ? '、' : ', ') })
  if (matter.explanation && depth !== 'public')
    facts.push({ label: words.both.explanation, text: matter.explanation })
  return facts
}

function itemFacts({ items, parties }: Told, lang: Lang): Fact[] {
  return items.map((item) => {
    const owed = words(lang).owed(parties[lang].get(item.id) ?? '', item.due_on ? day(item.due_on, lang) : '')
    return {
      label: bothOf(words, (w) => w.item(item.no)),
      text: owed ? bracketed(item.text, owed, lang) : item.text,
    }
  })
}

const reportFacts = ({ reports }: Told): Fact[] =>
  reports.map((one) => ({ label: words.both.report, text: one.recipients, at: one.sent_at }))
