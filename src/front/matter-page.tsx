// Owns: 一件事, the page of one matter. It is read only through chapters: what changes in one place changes in all.
import type { Audience, Chapter, ChapterFacts, NextAction } from '../matters/chapters.ts'
import { findMatter, type MatterRow } from '../matters/matter.ts'
import { type MethodInForce, methodOf } from '../matters/methods/in-force.ts'
import { journeyOf } from '../matters/methods/journey.ts'
import { submissionsOfMatter } from '../matters/submissions/submission.ts'
import { stateWords } from '../matters/words.ts'
import type { Actor } from '../people/actors.ts'
import { regionOf } from '../people/regions.ts'
import { light } from '../platform/clock/limit.ts'
import type { Db } from '../platform/database/transaction.ts'
import {
  Button,
  Card,
  DataList,
  Journey,
  Light,
  MainAction,
  Note,
  Page,
  type View,
} from '../platform/html/index.ts'
import type { RegionId } from '../platform/ids.ts'
import { day, dayAndTime, daysFromNow } from '../platform/words/format.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { words } from './words.ts'

interface Told {
  matter: MatterRow
  method: MethodInForce
  place: string
  spoke: number
  chapters: { key: string; facts: ChapterFacts }[]
  now: Date
}

export async function tellMatter(
  db: Db,
  actor: Actor,
  id: string,
  chapters: readonly Chapter[],
  audience: Audience,
  view: View,
): Promise<Told> {
  const matter = await findMatter(db, actor, id)
  const told = []
  for (const chapter of chapters) {
    const facts = await chapter.facts(db, actor, matter, audience)
    if (facts) told.push({ key: chapter.key, facts })
  }
  return {
    matter,
    method: await methodOf(db, matter),
    place: (await placeOf(db, matter))[view.lang],
    spoke: await howManySpoke(db, matter),
    chapters: told,
    now: db.clock.now(),
  }
}

async function howManySpoke(db: Db, matter: MatterRow): Promise<number> {
  const submissions = await submissionsOfMatter(db, matter.committee_id, matter.id)
  const joined = submissions.reduce((sum, one) => sum + one.signatories, 0)
  return Math.max(matter.signatories, joined)
}

async function placeOf(db: Db, matter: MatterRow): Promise<Bilingual> {
  const nearest = matter.village_id ?? matter.township_id ?? matter.region_id
  return (await regionOf(db, matter.committee_id, nearest as RegionId)).name
}

export function MatterPage({ view, told }: { view: View; told: Told }) {
  const { matter } = told
  const w = words(view.lang)
  const [voices, ...rest] = told.chapters
  return (
    <Page
      view={view}
      title={matter.headline}
      wide
      lead={<Underline view={view} told={told} />}
      aside={voices && <ChapterSection view={view} facts={voices.facts} />}
    >
      <Journey
        view={view}
        label={told.method.body.name[view.lang]}
        stations={journeyOf(told.method, matter, view.lang)}
      />
      {matter.reopened_from && (
        <Note>
          <a href={`/matters/${matter.reopened_from}`}>{w.fromBefore}</a>
        </Note>
      )}
      <Next view={view} told={told} />
      {rest.map(({ facts }) => (
        <ChapterSection view={view} facts={facts} />
      ))}
    </Page>
  )
}

function Underline({ view, told }: { view: View; told: Told }) {
  const { matter } = told
  const w = words(view.lang)
  const parts = [
    matter.number,
    told.place,
    matter.since_year ? w.since(matter.since_year) : null,
    told.spoke > 0 ? w.spoke(told.spoke) : null,
    stateWords[matter.state][view.lang],
  ]
  return (
    <p>
      {parts.filter(Boolean).join(' · ')} <Due view={view} due={matter.due_at} now={told.now} />
    </p>
  )
}

export function Due({ view, due, now }: { view: View; due: Date | null; now: Date }) {
  if (!due) return null
  return (
    <Light
      view={view}
      light={light(due, now)}
      label={`${day(due, view.lang, now)} · ${daysFromNow(due, view.lang, now)}`}
    />
  )
}

/** The next action is the biggest thing on the page; the others stand small beside it. */
function Next({ view, told }: { view: View; told: Told }) {
  const w = words(view.lang)
  const actions = told.chapters.flatMap(({ facts }) => facts.actions)
  const main = actions.find((one) => one.weight === 'main')
  const others = actions.filter((one) => one !== main)
  return (
    <Card title={w.nextStep} calling={main !== undefined}>
      {main ? <MainAction href={main.path}>{main.label[view.lang]}</MainAction> : <p>{w.nothingToDo}</p>}
      {others.length > 0 && <Others view={view} actions={others} />}
    </Card>
  )
}

function Others({ view, actions }: { view: View; actions: readonly NextAction[] }) {
  return (
    <p class="row">
      {actions.map((one) => (
        <Button href={one.path} quiet>
          {one.label[view.lang]}
        </Button>
      ))}
    </p>
  )
}

/** A chapter draws itself, or its facts are set out as a list. */
export function ChapterSection({ view, facts }: { view: View; facts: ChapterFacts }) {
  if (facts.section) return facts.section(view) as never
  if (facts.facts.length === 0) return null
  return (
    <Card title={facts.title[view.lang]}>
      <DataList
        rows={facts.facts.map(
          (one) =>
            [
              one.label[view.lang],
              one.at ? `${one.text} · ${dayAndTime(one.at, view.lang)}` : one.text,
            ] as const,
        )}
      />
    </Card>
  )
}
