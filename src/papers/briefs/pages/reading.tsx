// Owns: the doors on which briefs are read, written and printed.
import { z } from 'zod'
import type { Chapter } from '../../../matters/chapters.ts'
import { mattersInReach } from '../../../matters/queries.ts'
import { holds, type Staff } from '../../../people/actors.ts'
import { staff } from '../../../people/permissions.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import { page } from '../../../platform/server/answer.ts'
import { type Door, door, limits } from '../../../platform/server/door.ts'
import { editorRoles, readerRoles, writerRoles } from '../../hands.ts'
import { printForms } from '../../printed.ts'
import { listsFor } from '../../tabs.tsx'
import { mayRewrite } from '../brief.ts'
import { draftBrief } from '../draft.ts'
import { printBrief } from '../print.ts'
import { type BriefsView, briefsIn, views } from '../queries.ts'
import { findBrief } from '../reach.ts'
import { words } from '../words.ts'
import { idsIn } from './forms.ts'
import { BriefsPage, EditBriefPage, WriteBriefPage } from './list.tsx'
import { showBrief } from './show.tsx'

export const params = z.object({ id: z.uuid() })
export const writer = staff(...writerRoles)
export const reader = staff(...readerRoles)
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).briefs
const some = z.string().max(400).optional().catch(undefined)
const shown = z.enum(Object.keys(views) as [BriefsView, ...BriefsView[]]).catch('all')

const lists: Door[] = [
  door({
    ...reading,
    path: '/briefs',
    who: reader,
    form: { query: z.object({ show: shown, after: some }) },
    title,
    async handle({ db, actor, view, query: { show, after } }) {
      const { briefs, next } = await briefsIn(db, actor, show, after)
      const hands = { edits: holds(actor, ...editorRoles), writes: holds(actor, ...writerRoles) }
      const lists = listsFor(actor)
      return page(
        <BriefsPage {...{ view, briefs, next, which: show, lists, now: db.clock.now(), ...hands }} />,
      )
    },
  }),
  door({
    ...reading,
    path: '/briefs/:id',
    who: reader,
    form: { params },
    title,
    handle: async ({ db, actor, view, params: { id } }) => page(await showBrief(db, actor, view, id)),
  }),
  door({
    method: 'GET',
    path: '/briefs/:id/paper/:form',
    who: reader,
    form: { params: params.extend({ form: z.enum(printForms) }) },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).print,
    handle: ({ db, actor, params: { id, form } }) => printBrief(db, actor, id, form),
  }),
]

const writing = (chapters: readonly Chapter[]): Door[] => [
  door({
    ...reading,
    path: '/briefs/new',
    who: writer,
    form: { query: z.object({ matters: some }) },
    title: (lang) => words(lang).write,
    async handle({ db, actor, view, query }) {
      const ids = idsIn(query.matters)
      const { text, matters } = await draftBrief(db, actor, ids, chapters)
      const values = { ...text, matters: ids.join('.') }
      const choice = ids.length > 0 ? [] : await choiceFor(db, actor)
      return page(<WriteBriefPage {...{ view, values, choice, from: matters }} />)
    },
  }),
  door({
    ...reading,
    path: '/briefs/:id/text',
    who: writer,
    form: { params },
    title: (lang) => words(lang).rewrite,
    async handle({ db, actor, view, params: { id } }) {
      const brief = await findBrief(db, actor, id)
      if (!mayRewrite(actor, brief)) throw new OutOfReach({ brief: id, state: brief.state })
      return page(<EditBriefPage {...{ view, brief }} />)
    },
  }),
]

export const choiceFor = async (db: Db, actor: Staff) => (await mattersInReach(db, actor, {})).rows

export const readingDoors = (chapters: readonly Chapter[]): Door[] => [...writing(chapters), ...lists]
