// Owns: the list of what can be done with a task, by the party and by those who decide. A door and a button each.
import { type TaskVerb, taskMachine } from '../../matters/machines/task.ts'
import { bodiesOf } from '../../organisation/bodies.ts'
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type Decider, deciderRoles, deskRoles, serves } from '../hands.ts'
import { acceptReply, returnReply } from '../tasks/check.ts'
import { waits } from '../tasks/dates.ts'
import { grantExtension, reassignTask, refuseExtension, upholdTask } from '../tasks/decisions.ts'
import { askForExtension, objectToTask, signForTask, startWork } from '../tasks/party-verbs.ts'
import { remind } from '../tasks/reminders.ts'
import { replyToTask } from '../tasks/reply.ts'
import type { Party } from '../tasks/task.ts'
import type { TaskTold } from '../tasks/told.ts'
import { type Deed, deed, isParty } from './deed.tsx'
import * as forms from './forms.ts'

/** Units that can be handed something: departments, villages' own committees. */
export const unitsFor = (db: Db, committeeId: TaskTold['task']['committee_id']) =>
  bodiesOf(db, committeeId, ['handlingUnit', 'villageCommittee'])

const partyDue = (verb: TaskVerb) => (told: TaskTold, actor: Party) =>
  told.matter.state === 'handling' &&
  taskMachine.can(told.task.state, verb) &&
  (isParty(actor, told) || serves(actor, deskRoles, told.matter))

const deskDue = (verb: TaskVerb) => (told: TaskTold, actor: Party) =>
  told.matter.state === 'handling' && taskMachine.can(told.task.state, verb) && decides(told, actor)

function decides(told: TaskTold, actor: Party): boolean {
  return serves(actor, deciderRoles, told.matter) && !holds(actor as Staff, 'unitHandler', 'unitLeader')
}

/** In the order of weight: the first that is due is the main one. */
export const partyDeeds: readonly Deed[] = [
  deed({
    noun: 'reply',
    title: 'reply',
    lead: 'replyLead',
    form: forms.replyForm,
    look: true,
    upload: true,
    isDue: partyDue('reply'),
    start: () => ({}),
    act: async (tx, actor: Party, id, { photos, papers, ...reply }) =>
      replyToTask(tx, actor, id, { ...reply, photos: await bytesOf(photos), papers: await bytesOf(papers) }),
  }),
  deed({
    noun: 'signature',
    title: 'sign',
    form: forms.wordForm,
    isDue: partyDue('sign'),
    act: (tx, actor: Party, id, { onWordOf }) => signForTask(tx, actor, id, onWordOf),
  }),
  deed({
    noun: 'start',
    title: 'startWork',
    form: forms.wordForm,
    isDue: partyDue('startWork'),
    act: (tx, actor: Party, id, { onWordOf }) => startWork(tx, actor, id, onWordOf),
  }),
  deed({
    noun: 'objection',
    title: 'objection',
    lead: 'objectionLead',
    form: forms.objectionForm,
    isDue: (told, actor) =>
      partyDue('object')(told, actor) && told.now <= (told.task.objection_due_at ?? told.now),
    act: (tx, actor: Party, id, body) => objectToTask(tx, actor, id, body),
  }),
  deed({
    noun: 'extension',
    title: 'extension',
    lead: 'extensionLead',
    form: forms.extensionForm,
    isDue: (told, actor) => partyDue('askForExtension')(told, actor) && !told.task.extension_reason,
    act: (tx, actor: Party, id, body) => askForExtension(tx, actor, id, body),
  }),
]

const accept = { form: forms.acceptForm, start: foundBefore } as const
export const deskDeeds: readonly Deed[] = [
  deed({
    ...accept,
    noun: 'acceptance',
    title: 'accept',
    lead: 'acceptLead',
    isDue: (told, actor) => deskDue('acceptReply')(told, actor) && !checkedBefore(told, actor),
    act: (tx, actor: Decider, id, { found }) => acceptReply(tx, actor, id, found),
  }),
  deed({
    noun: 'return',
    title: 'returnIt',
    lead: 'returnLead',
    form: forms.returnForm,
    isDue: deskDue('returnReply'),
    act: (tx, actor: Decider, id, { missing }) => returnReply(tx, actor, id, missing),
  }),
  deed({
    noun: 'upholding',
    title: 'uphold',
    form: forms.reasonForm,
    isDue: deskDue('uphold'),
    act: (tx, actor: Decider, id, { reason }) => upholdTask(tx, actor, id, reason),
  }),
  deed({
    noun: 'reassignment',
    title: 'reassign',
    form: forms.reassignForm,
    draw: async (db, { task }) => forms.withUnits(forms.reassignForm, await unitsFor(db, task.committee_id)),
    isDue: deskDue('reassign'),
    act: (tx, actor: Decider, id, body, site) => reassignTask(tx, actor, id, { ...body, site }),
  }),
  deed({
    noun: 'extension-granted',
    title: 'grant',
    form: forms.reasonForm,
    isDue: deskDue('grantExtension'),
    act: (tx, actor: Decider, id, { reason }) => grantExtension(tx, actor, id, reason),
  }),
  deed({
    noun: 'extension-refused',
    title: 'refuse',
    form: forms.reasonForm,
    isDue: deskDue('refuseExtension'),
    act: (tx, actor: Decider, id, { reason }) => refuseExtension(tx, actor, id, reason),
  }),
  deed({
    noun: 'reminder',
    title: 'remind',
    lead: 'remindLead',
    form: forms.emptyForm,
    isDue: (told, actor) =>
      waits(told.task.state) && told.matter.state === 'handling' && decides(told, actor),
    act: (tx, actor: Decider, id) => remind(tx, actor, id),
  }),
]

/** A second confirmation is another person's. */
function checkedBefore({ task, replies }: TaskTold, actor: Party): boolean {
  return task.state === 'checked' && actor.kind === 'staff' && replies.at(-1)?.checked_by === actor.accountId
}

const foundByClass = { A: 'implemented', B: 'partly', C: 'notImplemented' } as const
function foundBefore({ replies }: TaskTold): Record<string, unknown> {
  const last = replies.at(-1)
  return last ? { found: foundByClass[last.class as keyof typeof foundByClass] } : {}
}

async function bytesOf(files: readonly File[]): Promise<Uint8Array[]> {
  return Promise.all(files.map(async (one) => new Uint8Array(await one.arrayBuffer())))
}
