// Owns: the doors of plenary speeches: the list with a place to keep one, one with its source, its paper.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, type FieldError, listed, type View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { printForms } from '../printed.ts'
import { proposalsFor } from '../proposals/queries.ts'
import { listsFor } from '../tabs.tsx'
import { SpeechesPage, SpeechPage } from './page.tsx'
import { printSpeech } from './print.ts'
import { findSpeech, speechesOf } from './queries.ts'
import { keepSpeech, listenerRoles, speakerRoles } from './speech.ts'
import { words } from './words.ts'

const say = words.both
const speechForm = z.object({
  title: ask.text({ label: say.title, min: 4, max: 80, required: true }),
  session: ask.text({ label: say.session, min: 2, max: 60, required: true }),
  saidOn: ask.day({ label: say.saidOn, required: true }),
  proposalId: listed({ label: say.proposal }),
  text: ask.text({ label: say.text, min: 50, max: 8000, rows: 12, required: true }),
})
const params = z.object({ id: z.uuid() })
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
      return goTo(`/speeches/${await keepSpeech(db, actor, body)}`)
    },
    again: async ({ db, actor, view }, tried) => page(await shown(db, actor, view, tried), 422),
  }),
  door({
    method: 'GET',
    path: '/speeches/:id',
    who: readers,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title,
    handle: async ({ db, actor, view, params: { id } }) =>
      page(<SpeechPage view={view} speech={await findSpeech(db, actor, id)} now={db.clock.now()} />),
  }),
  door({
    method: 'GET',
    path: '/speeches/:id/paper/:form',
    who: readers,
    form: { params: params.extend({ form: z.enum(printForms) }) },
    limit: limits.read,
    answer: 'file',
    title,
    handle: ({ db, actor, params: { id, form } }) => printSpeech(db, actor, id, form),
  }),
]

async function shown(db: Db, actor: Staff, view: View, tried?: Attempted) {
  const speeches = await speechesOf(db, actor)
  const keeping = holds(actor, speakerRoles[0]) ? await keepingFor(db, actor, tried) : null
  const lists = listsFor(actor)
  return <SpeechesPage {...{ view, speeches, lists, keeping }} now={db.clock.now()} />
}

async function keepingFor(db: Db, actor: Staff, tried?: Attempted) {
  const mine = await proposalsFor(db, actor, { stand: 'mine' })
  const options = mine.lines.map(({ id, subject }) => ({ value: id, label: { zh: subject, en: subject } }))
  const schema = speechForm.extend({ proposalId: listed({ label: say.proposal, options }) })
  const given = tried ? { values: tried.values, errors: tried.errors as FieldError[] } : { name: 'speech' }
  return { schema, ...given }
}
