// Owns: the doors of the bulletin: the office reads it, the editor makes and sends it, the secretary-general signs.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { lockBriefs } from '../briefs/reach.ts'
import { mattersOf } from '../briefs/steps.ts'
import { editorRoles, officeRoles, signerRoles } from '../hands.ts'
import { instructionsOn } from '../instructions/queries.ts'
import { printForms } from '../printed.ts'
import { listsFor } from '../tabs.tsx'
import { traceMatters } from '../trail/matters.ts'
import { changeBulletin, discardBulletin, makeBulletin, sendBulletin, signBulletin } from './bulletin.ts'
import { changeForm, makeForm, textFrom, valuesFrom } from './forms.ts'
import { bulletinMachine } from './machine.ts'
import { BulletinPage, BulletinsPage, ChangeBulletinPage, MakeBulletinPage } from './pages.tsx'
import { printBulletin } from './print.ts'
import { briefsIn, bulletinsOf, findBulletin, lastBulletin, waitingForIssue } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const reader = staff(...officeRoles)
const editor = staff(...editorRoles)
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).bulletins
const some = z.string().max(80).optional().catch(undefined)

const readingDoors: Door[] = [
  door({
    ...reading,
    path: '/bulletins',
    who: reader,
    form: { query: z.object({ after: some }) },
    title,
    async handle({ db, actor, view, query }) {
      const { bulletins, next } = await bulletinsOf(db, actor.committeeId, query.after)
      const edits = holds(actor, ...editorRoles)
      return page(
        <BulletinsPage {...{ view, bulletins, next, edits, lists: listsFor(actor), now: db.clock.now() }} />,
      )
    },
  }),
  door({
    ...reading,
    path: '/bulletins/new',
    who: editor,
    form: { query: z.object({ brief: some }) },
    title: (lang) => words(lang).make,
    async handle({ db, actor, view, query }) {
      const briefs = await waitingForIssue(db, actor.committeeId)
      const values = { ...valuesFrom(await lastBulletin(db, actor.committeeId)), brief: query.brief }
      return page(<MakeBulletinPage {...{ view, briefs, values }} />)
    },
  }),
  door({
    ...reading,
    path: '/bulletins/:id',
    who: reader,
    form: { params },
    title,
    handle: async ({ db, actor, view, params: { id } }) => page(await show(db, actor, view, id)),
  }),
  door({
    ...reading,
    path: '/bulletins/:id/text',
    who: editor,
    form: { params },
    title: (lang) => words(lang).change,
    async handle({ db, actor, view, params: { id } }) {
      const one = await findBulletin(db, actor.committeeId, id)
      bulletinMachine.advance(one.state, 'change')
      return page(<ChangeBulletinPage {...{ view, one }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/bulletins/:id/paper/:form',
    who: reader,
    form: { params: params.extend({ form: z.enum(printForms) }) },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).print,
    handle: ({ db, committee, params: { id, form } }) => printBulletin(db, committee, id, form),
  }),
]

async function show(db: Db, actor: Staff, view: View, id: string) {
  const one = await findBulletin(db, actor.committeeId, id)
  const briefs = await briefsIn(db, one)
  const matters = (await Promise.all(briefs.map((brief) => mattersOf(db, brief)))).flat()
  const edits = holds(actor, ...editorRoles)
  const may = {
    sign: one.state === 'draft' && holds(actor, ...signerRoles),
    edit: one.state === 'draft' && edits,
    send: one.state === 'signed' && edits,
    instruct: one.state === 'sent' && holds(actor, 'secretaryGeneral'),
  }
  const instructions = await instructionsOn(db, actor, 'bulletin_id', [id])
  const traced = await traceMatters(db, actor, [...new Set(matters.map((matter) => matter.id))])
  return <BulletinPage {...{ view, one, briefs, instructions, traced, may, now: db.clock.now() }} />
}

const makingDoors: Door[] = [
  door({
    ...writing,
    path: '/bulletins',
    who: editor,
    form: { body: makeForm },
    title: (lang) => words(lang).make,
    async handle({ db, actor, body: { brief, ...body } }) {
      const chosen = await lockBriefs(db, actor.committeeId, brief)
      const first = chosen.find((one) => one.id === brief[0])?.title ?? ''
      return goTo(
        `/bulletins/${await makeBulletin(db, actor, { ...textFrom(body, first), briefIds: brief })}`,
      )
    },
    async again({ db, actor, view }, tried) {
      const briefs = await waitingForIssue(db, actor.committeeId)
      return page(<MakeBulletinPage {...{ view, briefs, tried, values: {} }} />, 422)
    },
  }),
  door({
    ...writing,
    path: '/bulletins/:id/text',
    who: editor,
    form: { params, body: changeForm },
    title: (lang) => words(lang).change,
    async handle({ db, actor, params: { id }, body }) {
      const one = await findBulletin(db, actor.committeeId, id)
      await changeBulletin(db, actor, id, textFrom(body, one.title))
      return goTo(`/bulletins/${id}`)
    },
    async again({ db, actor, view, params: { id } }, tried) {
      const one = await findBulletin(db, actor.committeeId, id)
      return page(<ChangeBulletinPage {...{ view, one, tried }} />, 422)
    },
  }),
]

const step = <A extends Staff>(
  name: string,
  word: 'sign' | 'send' | 'discard',
  who: ReturnType<typeof staff<A['as']>>,
  run: (tx: Tx, actor: A, id: string) => Promise<unknown>,
): Door =>
  door({
    ...writing,
    path: `/bulletins/:id/${name}`,
    who,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang)[word],
    async handle({ db, actor, params: { id } }) {
      if (word === 'sign') mustBeProven(actor, db.clock)
      await run(db, actor as unknown as A, id)
      return goTo(word === 'discard' ? '/bulletins' : `/bulletins/${id}`)
    },
  })

export const bulletinDoors: Door[] = [
  ...readingDoors,
  ...makingDoors,
  step('signature', 'sign', staff(...signerRoles), signBulletin),
  step('sending', 'send', editor, sendBulletin),
  step('discard', 'discard', editor, discardBulletin),
]
