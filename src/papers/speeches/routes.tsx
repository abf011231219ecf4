// Owns: the page of plenary speeches: each with its source, and a place to keep one.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  ask,
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  listed,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { proposalsFor } from '../proposals/queries.ts'
import { listsFor, PapersTabs } from '../tabs.tsx'
import { keepSpeech, listenerRoles, type Speech, speakerRoles, speechesOf } from './speech.ts'
import { words } from './words.ts'

const say = words.both
const speechForm = z.object({
  title: ask.text({ label: say.title, min: 4, max: 80, required: true }),
  session: ask.text({ label: say.session, min: 2, max: 60, required: true }),
  saidOn: ask.day({ label: say.saidOn, required: true }),
  proposalId: listed({ label: say.proposal }),
  text: ask.text({ label: say.text, min: 50, max: 8000, rows: 12, required: true }),
})
const readers = staff(...listenerRoles)
const title = (lang: 'zh' | 'en') => words(lang).speeches

export const speechDoors: Door[] = [
  door({
    method: 'GET',
    path: '/speeches',
    who: readers,
    form: {},
    limit: limits.read,
    answer: 'page',
    title,
    handle: async ({ db, actor, view }) => page(await shown(db, actor, view)),
  }),
  door({
    method: 'POST',
    path: '/speeches',
    who: staff('member'),
    form: { body: speechForm },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, body }) {
      await keepSpeech(db, actor, body)
      return goTo('/speeches')
    },
    again: async ({ db, actor, view }, tried) => page(await shown(db, actor, view, tried), 422),
  }),
]

async function shown(db: Db, actor: Staff, view: View, tried?: Attempted) {
  const w = words(view.lang)
  const all = await speechesOf(db, actor)
  const errors = tried?.errors as FieldError[] | undefined
  const given = tried ? { values: tried.values, errors } : { name: 'speech' }
  const mine = holds(actor, speakerRoles[0]) ? await proposalsFor(db, actor, { stand: 'mine' }) : null
  const options = mine?.lines.map(({ id, subject }) => ({ value: id, label: { zh: subject, en: subject } }))
  const schema = speechForm.extend({ proposalId: listed({ label: say.proposal, options: options ?? [] }) })
  return (
    <Page view={view} title={w.speeches} lead={w.lead} errors={errors}>
      <PapersTabs view={view} lists={listsFor(actor)} />
      {all.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {all.map((one) => (
        <One view={view} speech={one} now={db.clock.now()} />
      ))}
      {options && (
        <Confirm
          {...{ view, schema, open: w.keep, warning: w.keepLead, submit: w.keep, ...given }}
          action="/speeches"
        />
      )}
    </Page>
  )
}

const paths = { matter: '/matters', proposal: '/proposals', study: '/studies' } as const

function One({ view, speech, now }: { view: View; speech: Speech; now: Date }) {
  const w = words(view.lang)
  const { source } = speech
  const kind = source && { matter: w.matter, proposal: w.fromProposal, study: w.study }[source.kind]
  return (
    <Card title={speech.title}>
      <p class="hint">
        {[speech.by, speech.session, day(speech.day, view.lang, now)].filter(Boolean).join(' · ')}
      </p>
      <details>
        <summary>{w.text}</summary>
        <p class="whitespace-pre-line">{speech.text}</p>
      </details>
      {source && (
        <p>
          {w.from} {kind}: <a href={`${paths[source.kind]}/${source.id}`}>{source.name}</a>
        </p>
      )}
    </Card>
  )
}
