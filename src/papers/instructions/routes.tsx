// Owns: the doors of instructions. Who was not named finds an empty list, and each one reads as not found.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { readerRoles } from '../hands.ts'
import { listsFor } from '../tabs.tsx'
import { namable, subjectFrom, subjectOf } from './about.ts'
import { closeForm, recordForm, stepForm, subjectIn } from './forms.ts'
import { closeInstruction, noteProgress, recordInstruction } from './instruction.ts'
import { InstructionPage, InstructionsPage, type OneProps, RecordPage } from './pages.tsx'
import { instructionsFor, openInstruction } from './queries.ts'
import { findInstruction } from './reach.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const reader = staff(...readerRoles)
const recorder = staff('secretaryGeneral')
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).instructions

async function recording(db: Db, actor: Staff, view: View, on: string | undefined, tried?: Attempted) {
  const about = subjectIn(on)
  if (!about) throw new OutOfReach({ on })
  const told = await subjectOf(db, actor.committeeId, about)
  const people = await namable(db, actor.committeeId)
  const values = { on, givenOn: dayOf(db.clock.now()) }
  return <RecordPage {...{ view, on: told, people, values, tried }} />
}

async function shown(db: Db, actor: Staff, view: View, id: string, tried?: OneProps['tried']) {
  const one = await findInstruction(db, actor, id)
  const opened = await openInstruction(db, one)
  const on = await subjectOf(db, actor.committeeId, subjectFrom(one))
  const follows = one.follower_id === actor.accountId || holds(actor, 'secretaryGeneral')
  return <InstructionPage {...{ view, one, opened, on, follows, now: db.clock.now(), tried }} />
}

const readingDoors: Door[] = [
  door({
    ...reading,
    path: '/instructions',
    who: reader,
    form: { query: z.object({ after: z.string().max(80).optional().catch(undefined) }) },
    title,
    async handle({ db, actor, view, query }) {
      const { instructions, next } = await instructionsFor(db, actor, query.after)
      const lists = listsFor(actor)
      return page(<InstructionsPage {...{ view, instructions, next, lists, now: db.clock.now() }} />)
    },
  }),
  door({
    ...reading,
    path: '/instructions/on/:on',
    who: recorder,
    form: { params: z.object({ on: z.string().max(60) }) },
    title: (lang) => words(lang).record,
    handle: async ({ db, actor, view, params }) => page(await recording(db, actor, view, params.on)),
  }),
  door({
    ...reading,
    path: '/instructions/:id',
    who: reader,
    form: { params },
    title,
    handle: async ({ db, actor, view, params: { id } }) => page(await shown(db, actor, view, id)),
  }),
]

const writingDoors: Door[] = [
  door({
    ...writing,
    path: '/instructions',
    who: recorder,
    form: { body: recordForm },
    title: (lang) => words(lang).record,
    async handle({ db, actor, body: { on, ...body } }) {
      mustBeProven(actor, db.clock)
      const about = subjectIn(on)
      if (!about) throw new OutOfReach({ on })
      return goTo(`/instructions/${await recordInstruction(db, actor, { ...body, about })}`)
    },
    again: async ({ db, actor, view }, tried) =>
      page(await recording(db, actor, view, String(tried.values.on ?? ''), tried), 422),
  }),
  door({
    ...writing,
    path: '/instructions/:id/steps',
    who: reader,
    form: { params, body: stepForm },
    title: (lang) => words(lang).addStep,
    async handle({ db, actor, params: { id }, body }) {
      await noteProgress(db, actor, id, body.done)
      return goTo(`/instructions/${id}`)
    },
    again: async ({ db, actor, view, params: { id } }, attempted) =>
      page(await shown(db, actor, view, id, { deed: 'step', attempted }), 422),
  }),
  door({
    ...writing,
    path: '/instructions/:id/closing',
    who: reader,
    form: { params, body: closeForm },
    title: (lang) => words(lang).close,
    async handle({ db, actor, params: { id }, body }) {
      await closeInstruction(db, actor, id, body.outcome)
      return goTo(`/instructions/${id}`)
    },
    again: async ({ db, actor, view, params: { id } }, attempted) =>
      page(await shown(db, actor, view, id, { deed: 'close', attempted }), 422),
  }),
]

export const instructionDoors: Door[] = [...readingDoors, ...writingDoors]
