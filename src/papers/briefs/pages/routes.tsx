// Owns: the doors of briefs: a door for each thing done with one.
import type { z } from 'zod'
import type { Chapter } from '../../../matters/chapters.ts'
import { staff } from '../../../people/permissions.ts'
import { mustBeProven } from '../../../people/signin/sessions.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { because } from '../../../platform/html/index.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { evidenceDoors } from '../../evidence/doors.ts'
import { type Editor, editorRoles } from '../../hands.ts'
import { discardBrief, holdForEvidence, rewriteBrief, submitBrief, writeBrief } from '../brief.ts'
import * as editing from '../editing.ts'
import { findBrief } from '../reach.ts'
import { words } from '../words.ts'
import {
  adoptForm,
  briefForm,
  editForm,
  feedBackForm,
  gatherForm,
  idsIn,
  mostMatters,
  reasonForm,
  sendUpForm,
} from './forms.ts'
import { EditBriefPage, GatherPage, WriteBriefPage } from './list.tsx'
import { choiceFor, params, reader, readingDoors, writer } from './reading.tsx'
import { showBrief } from './show.tsx'

const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const few = gatherForm.refine(
  ({ matter }) => matter.length <= mostMatters,
  because(words.both.chooseMatter, 'matter'),
)

const ownDoors: Door[] = [
  door({
    ...writing,
    path: '/briefs/gather',
    who: writer,
    form: { body: few },
    title: (lang) => words(lang).gather,
    handle: async ({ body }) => goTo(`/briefs/new?matters=${body.matter.join('.')}`),
    again: async ({ db, actor, view }, tried) =>
      page(<GatherPage {...{ view, tried, choice: await choiceFor(db, actor) }} />, 422),
  }),
  door({
    ...writing,
    path: '/briefs',
    who: writer,
    form: { body: briefForm },
    title: (lang) => words(lang).save,
    async handle({ db, actor, body: { matters, ...text } }) {
      return goTo(`/briefs/${await writeBrief(db, actor, { ...text, matterIds: idsIn(matters) })}`)
    },
    again: async ({ view }, tried) =>
      page(<WriteBriefPage {...{ view, tried, from: [], values: {}, choice: [] }} />, 422),
  }),
  door({
    ...writing,
    path: '/briefs/:id/text',
    who: writer,
    form: { params, body: editForm },
    title: (lang) => words(lang).saveEdit,
    async handle({ db, actor, params: { id }, body }) {
      await rewriteBrief(db, actor, id, body)
      return goTo(`/briefs/${id}`)
    },
    again: async ({ db, actor, view, params: { id } }, tried) =>
      page(<EditBriefPage {...{ view, tried, brief: await findBrief(db, actor, id) }} />, 422),
  }),
  door({
    ...writing,
    path: '/briefs/:id/submit',
    who: writer,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).submit,
    async handle({ db, actor, params: { id } }) {
      await submitBrief(db, actor, id)
      return goTo(`/briefs/${id}`)
    },
  }),
  door({
    ...writing,
    path: '/briefs/:id/discard',
    who: writer,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).discard,
    async handle({ db, actor, params: { id } }) {
      await discardBrief(db, actor, id)
      return goTo('/briefs?show=mine')
    },
  }),
]

interface Deed<B extends z.ZodObject> {
  name: string
  word: 'takeUp' | 'adopt' | 'return' | 'keep' | 'sendUp' | 'feedBack'
  form: B
  /** Approval asks once more who is there. */
  proven?: boolean
  run(tx: Tx, actor: Editor, id: string, body: z.output<B>): Promise<void>
}

const deed = <B extends z.ZodObject>({ name, word, form, proven, run }: Deed<B>): Door =>
  door({
    ...writing,
    path: `/briefs/:id/${name}`,
    who: staff(...editorRoles),
    form: { params, body: form },
    title: (lang) => words(lang)[word],
    async handle({ db, actor, params: { id }, body }) {
      if (proven) mustBeProven(actor, db.clock)
      await run(db, actor, id, body as z.output<B>)
      return goTo(`/briefs/${id}`)
    },
    again: async ({ db, actor, view, params: { id } }, attempted) =>
      page(await showBrief(db, actor, view, id, { deed: name, attempted }), 422),
  })

const editorDoors: Door[] = [
  deed({
    name: 'editing',
    word: 'takeUp',
    form: nothingAsked,
    run: (tx, by, id) => editing.takeUpBrief(tx, by, id),
  }),
  deed({ name: 'adoption', word: 'adopt', form: adoptForm, proven: true, run: editing.adoptBrief }),
  deed({
    ...{ name: 'return', word: 'return', form: reasonForm },
    run: (tx, by, id, { reason }) => editing.returnBrief(tx, by, id, reason),
  }),
  deed({
    ...{ name: 'keeping', word: 'keep', form: reasonForm },
    run: (tx, by, id, { reason }) => editing.keepBrief(tx, by, id, reason),
  }),
  deed({
    ...{ name: 'sending', word: 'sendUp', form: sendUpForm, proven: true },
    run: (tx, by, id, { addressees }) => editing.sendUpBrief(tx, by, id, addressees),
  }),
  deed({
    ...{ name: 'feedback', word: 'feedBack', form: feedBackForm },
    run: (tx, by, id, { cameOfIt }) => editing.feedBackBrief(tx, by, id, cameOfIt),
  }),
]

export const briefDoors = (chapters: readonly Chapter[]): Door[] => [
  ...readingDoors(chapters),
  ...ownDoors,
  ...editorDoors,
  ...evidenceDoors({
    ...{ noun: 'brief', readers: reader, writers: writer, find: findBrief, hold: holdForEvidence },
    again: async (db, actor, view, id, attempted) =>
      page(await showBrief(db, actor, view, id, { deed: 'evidence', attempted }), 422),
  }),
]
