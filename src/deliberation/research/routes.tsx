import { z } from 'zod'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { ask, Card, DataList, type View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { hostRoles } from '../hands.ts'
import { OneForm } from '../one-form.tsx'
import { why } from '../words.ts'
import { endResearch } from './ending.ts'
import { notesOf, type ResearchNote, writeResearch } from './research.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const form = z.object({
  atPlace: ask.text({ label: words.both.place, hint: words.both.placeHint, max: 200 }),
  situation: ask.text({ label: words.both.situation, max: 3000, rows: 6, required: true }),
  problem: ask.text({ label: words.both.problem, max: 1500, rows: 3 }),
  advice: ask.text({ label: words.both.advice, max: 1500, rows: 3 }),
  onWordOf: ask.text({ label: why.both.onWordOf, hint: why.both.onWordOfHint, max: 60 }),
})
const who = staff(...hostRoles)
const common = {
  path: '/matters/:id/research',
  who,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).title,
} as const

export const researchDoors: Door[] = [
  door({
    ...common,
    method: 'GET',
    form: { params },
    limit: limits.read,
    async handle({ db, actor, params, view }) {
      const matter = await findMatter(db, actor, params.id)
      return page(<ResearchPage view={view} matter={matter} notes={await notesOf(db, matter)} />)
    },
  }),
  door({
    ...common,
    method: 'POST',
    form: { params, body: form },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await writeResearch(db, actor, params.id, body, body.onWordOf)
      return goTo(`/matters/${params.id}`)
    },
    async again({ db, actor, params, view }, tried) {
      const matter = await findMatter(db, actor, params.id)
      return page(
        <ResearchPage view={view} matter={matter} notes={await notesOf(db, matter)} tried={tried} />,
        422,
      )
    },
  }),
]

const ending = {
  path: '/matters/:id/research/end',
  who,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).end,
} as const

export const endingDoors: Door[] = [
  door({
    ...ending,
    method: 'GET',
    form: { params },
    limit: limits.read,
    async handle({ db, actor, params, view }) {
      const matter = await findMatter(db, actor, params.id)
      const w = words(view.lang)
      const shown = { title: w.end, lead: w.endLead, at: 'research/end', schema: nothingAsked, submit: w.end }
      return page(
        <OneForm view={view} matter={matter} {...shown}>
          <Earlier view={view} notes={await notesOf(db, matter)} />
        </OneForm>,
      )
    },
  }),
  door({
    ...ending,
    method: 'POST',
    form: { params, body: nothingAsked },
    limit: limits.write,
    async handle({ db, actor, params }) {
      await endResearch(db, actor, params.id)
      return goTo(`/matters/${params.id}`)
    },
  }),
]

interface ResearchProps {
  view: View
  matter: MatterRow
  notes: ResearchNote[]
  tried?: Attempted
}

function ResearchPage({ view, matter, notes, tried }: ResearchProps) {
  const w = words(view.lang)
  const page = { title: w.title, lead: w.lead, at: 'research', schema: form, submit: w.save, next: w.next }
  return (
    <OneForm view={view} matter={matter} tried={tried} {...page}>
      <Earlier view={view} notes={notes} />
    </OneForm>
  )
}

function Earlier({ view, notes }: { view: View; notes: readonly ResearchNote[] }) {
  return (
    <>
      {notes.length > 0 && <h2>{words(view.lang).earlier}</h2>}
      {notes.map((note) => (
        <NoteCard view={view} note={note} />
      ))}
    </>
  )
}

export function NoteCard({ view, note }: { view: View; note: ResearchNote }) {
  const w = words(view.lang)
  return (
    <Card title={day(note.at, view.lang)} level={3}>
      <DataList
        rows={[
          [w.place, note.at_place],
          [w.situation, note.situation],
          [w.problem, note.problem],
          [w.advice, note.advice],
        ]}
      />
    </Card>
  )
}
