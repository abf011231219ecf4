// Owns: the doors of the optional assistant: a draft from an event, a draft from a search, the draft itself, the log.
import { z } from 'zod'
import { matterReaders, staff } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { membersOf } from '../rising/members.ts'
import { eventById } from '../rising/queries.ts'
import { readerRoles } from '../rising/reach.ts'
import { foundBy } from '../search/filter.ts'
import { readQuery } from '../search/form.ts'
import { askForDraft } from './drafts.ts'
import { DraftPage, LogPage, wishForm } from './pages.tsx'
import { callsOf, draftOf } from './queries.ts'
import { words } from './words.ts'

const id = z.object({ id: z.uuid() })
const title = (key: 'title' | 'ask' | 'log') => (lang: View['lang']) => words(lang)[key]
const write = { method: 'POST', limit: limits.write, answer: 'page', title: title('ask') } as const
const read = { method: 'GET', limit: limits.read, answer: 'page' } as const

export const assistantDoors: Door[] = [
  door({
    ...write,
    path: '/rising/:id/drafts',
    who: staff(...readerRoles),
    form: { params: id, body: wishForm },
    async handle({ db, actor, params, body }) {
      const event = await eventById(db, actor, params.id)
      const texts = (await membersOf(db, actor, event.id, { most: 40 })).map(({ text }) => text)
      const about = `/rising/${event.id}`
      return goTo(`/drafts/${await askForDraft(db, actor, { ...body, about, texts })}`)
    },
  }),
  door({
    ...write,
    path: '/find/drafts',
    who: matterReaders,
    form: { query: readQuery, body: wishForm },
    async handle({ db, actor, query, body }) {
      const { hits } = await foundBy(db, actor, query)
      const texts = hits.map(({ text }) => text)
      return goTo(`/drafts/${await askForDraft(db, actor, { ...body, about: '/find', texts })}`)
    },
  }),
  door({
    ...read,
    path: '/drafts/:id',
    who: matterReaders,
    form: { params: id },
    title: title('title'),
    async handle({ db, actor, view, params }) {
      const draft = await draftOf(db, actor, params.id)
      return page(<DraftPage {...{ view, draft }} path={`/drafts/${params.id}`} now={db.clock.now()} />)
    },
  }),
  door({
    ...read,
    path: '/assistant',
    who: staff('committeeStaff', 'secretaryGeneral', 'auditAdmin', 'securityAdmin'),
    form: { query: z.object({ after: z.uuid().optional().catch(undefined) }) },
    title: title('log'),
    async handle({ db, actor, view, query }) {
      const { calls, next } = await callsOf(db, actor, query.after)
      return page(<LogPage {...{ view, calls, next }} now={db.clock.now()} />)
    },
  }),
]
