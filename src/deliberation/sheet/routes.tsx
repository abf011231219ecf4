// Owns: the doors of one meeting's page. Each act has its own address; a refused form comes back on the same page.
import { z } from 'zod'
import { reviewFrom } from '../../hearing/redaction/form.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { conclude, showMinutes } from '../conclusions/conclusion.ts'
import { endingForm, showForm } from '../conclusions/form.ts'
import { words as endingWords } from '../conclusions/words.ts'
import { type Host, hostRoles } from '../hands.ts'
import { cancelForm, changeForm } from '../meetings/form.ts'
import { approveMeeting, cancelMeeting, postponeMeeting } from '../meetings/meeting.ts'
import { words as meetingWords } from '../meetings/words.ts'
import { confirmMinutes, signOnTheSpot } from '../minutes/confirm.ts'
import {
  answerForm,
  enteredObjectionForm,
  itemForm,
  recordForm,
  saidFrom,
  sealForm,
} from '../minutes/form.ts'
import { answerObjection, objectToMinutes } from '../minutes/objections.ts'
import { addAgreed, keepRecord, strikeAgreed } from '../minutes/record.ts'
import { words } from '../minutes/words.ts'
import { meetingPage } from './page.tsx'

const one = z.object({ id: z.uuid() })
const nothing = z.object({})
type Params = { id: string; item: string; objection: string }

interface Act<B extends z.ZodObject> {
  /** What follows the meeting's address; `form` is the name that the page knows it by. */
  at: string
  params?: z.ZodObject
  form?: string
  body?: B
  title: (lang: 'zh' | 'en') => string
  does(tx: Tx, actor: Host, params: Params, body: z.output<B>): Promise<unknown>
}

function act<B extends z.ZodObject = typeof nothing>({
  at,
  params = one,
  form,
  body,
  title,
  does,
}: Act<B>): Door {
  return door({
    method: 'POST',
    path: `/meetings/:id/${at}`,
    who: staff(...hostRoles),
    form: { params, body: (body ?? nothing) as z.ZodObject },
    limit: limits.write,
    answer: 'page',
    title,
    async handle(visit) {
      const known = visit.params as unknown as Params
      await does(visit.db, visit.actor, known, visit.body as z.output<B>)
      return goTo(`/meetings/${known.id}`)
    },
    again: (visit, tried) => refused(visit as never, form ?? at, tried),
  })
}

async function refused(
  visit: { db: Db; actor: Staff; params: Params; view: View },
  form: string,
  tried: Attempted,
) {
  const named = visit.params.objection ? `${form}-${visit.params.objection}` : form
  return page(
    await meetingPage(visit.db, visit.actor, visit.params.id, visit.view, { form: named, tried }),
    422,
  )
}

const meetingTitle = (key: 'approve' | 'change' | 'cancel') => (lang: 'zh' | 'en') => meetingWords(lang)[key]
const minutesTitle =
  (key: 'keep' | 'addItem' | 'strike' | 'seal' | 'confirm' | 'enterObjection' | 'sendAnswer') =>
  (lang: 'zh' | 'en') =>
    words(lang)[key]

export const sheetDoors: Door[] = [
  door({
    method: 'GET',
    path: '/meetings/:id',
    who: staff(...hostRoles),
    form: { params: one },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).record,
    handle: async ({ db, actor, params, view }) => page(await meetingPage(db, actor, params.id, view)),
  }),
  act({
    at: 'approval',
    title: meetingTitle('approve'),
    does: (tx, actor, { id }) => approveMeeting(tx, actor, id),
  }),
  act({
    at: 'postponement',
    body: changeForm,
    title: meetingTitle('change'),
    does: (tx, actor, { id }, body) => postponeMeeting(tx, actor, id, body),
  }),
  act({
    at: 'cancellation',
    body: cancelForm,
    title: meetingTitle('cancel'),
    does: (tx, actor, { id }, body) => cancelMeeting(tx, actor, id, body.reason),
  }),
  act({
    at: 'record',
    body: recordForm(),
    title: minutesTitle('keep'),
    does: (tx, actor, { id }, body) =>
      keepRecord(tx, actor, id, { ...body, said: saidFrom(body) }, body.onWordOf),
  }),
  act({
    at: 'items',
    form: 'item',
    body: itemForm(),
    title: minutesTitle('addItem'),
    does: (tx, actor, { id }, { unit, party, partyKind, ...item }) =>
      addAgreed(tx, actor, id, {
        ...item,
        bodyId: unit,
        partyName: unit ? null : party,
        partyKind: unit ? 'unit' : (partyKind ?? 'residentGroup'),
      }),
  }),
  act({
    at: 'items/:item/removal',
    params: z.object({ id: z.uuid(), item: z.uuid() }),
    title: minutesTitle('strike'),
    does: (tx, actor, { id, item }) => strikeAgreed(tx, actor, id, item),
  }),
  act({
    at: 'sealing',
    body: sealForm,
    title: minutesTitle('seal'),
    does: (tx, actor, { id }, body) => signOnTheSpot(tx, actor, id, body),
  }),
  act({
    at: 'objections',
    form: 'objection',
    body: enteredObjectionForm,
    title: minutesTitle('enterObjection'),
    does: (tx, actor, { id }, body) => objectToMinutes(tx, actor, id, body, body.byLabel),
  }),
  act({
    at: 'objections/:objection/answer',
    form: 'answer',
    params: z.object({ id: z.uuid(), objection: z.uuid() }),
    body: answerForm,
    title: minutesTitle('sendAnswer'),
    does: (tx, actor, { id, objection }, body) => answerObjection(tx, actor, id, objection, body.answer),
  }),
  act({
    at: 'confirmation',
    title: minutesTitle('confirm'),
    does: (tx, actor, { id }) => confirmMinutes(tx, actor, id),
  }),
  act({
    at: 'conclusion',
    body: endingForm,
    title: (lang) => endingWords(lang).title,
    does: (tx, actor, { id }, body) => conclude(tx, actor, id, { ...body, review: reviewFrom(body) }),
  }),
  act({
    at: 'publication',
    body: showForm,
    title: (lang) => endingWords(lang).publish,
    does: (tx, actor, { id }, body) => showMinutes(tx, actor, id, true, reviewFrom(body)),
  }),
  act({
    at: 'takedown',
    title: (lang) => endingWords(lang).takeDown,
    does: (tx, actor, { id }) => showMinutes(tx, actor, id, false),
  }),
]
