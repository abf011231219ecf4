// Owns: the ways a message can go, as data: the letter that opens it, its form, from which states, and its verb.
import type { z } from 'zod'
import {
  type SubmissionState,
  type SubmissionVerb,
  submissionMachine,
} from '../../matters/machines/submission.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { nothingAsked } from '../../platform/server/door.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { markUrgent } from '../cues/urgency.ts'
import { offerForm } from '../elsewhere/forms.ts'
import { offerElsewhere } from '../elsewhere/offer.ts'
import { words as elsewhere } from '../elsewhere/words.ts'
import { correctPlace } from '../places/place.ts'
import { words } from '../words.ts'
import { accept, mergeInto, sendUp, settleDirectly } from './acceptance.ts'
import { handToConfidence } from './confidence.ts'
import { closeDiversion, divert, sendBack } from './diversion.ts'
import * as forms from './forms.ts'
import type { Sorter } from './held.ts'
import { matterByNumber } from './queries.ts'
import { answer, askForMore, decline, enterAddition, withdrawFor } from './replies.ts'

const w = words.both

export interface Deed {
  /** The address after `/submissions/:id/`. */
  path: string
  letter: string
  label: Bilingual
  warning: Bilingual
  submit: Bilingual
  form: z.ZodObject
  danger: boolean
  /** The step of the machine that it takes; null for what leaves it where it is. */
  verb: SubmissionVerb | null
  /** The message stays on the desk afterwards. */
  stays: boolean
  // biome-ignore lint/suspicious/noExplicitAny: a list of deeds holds many forms; each is read by its own
  run(tx: Tx, actor: Sorter, id: string, body: any): Promise<unknown>
}

type Given<F extends z.ZodObject> = Partial<Pick<Deed, 'submit' | 'danger' | 'stays' | 'verb'>> &
  Pick<Deed, 'path' | 'letter' | 'label' | 'warning'> & {
    form: F
    run(tx: Tx, actor: Sorter, id: string, body: z.output<F>): Promise<unknown>
  }

function deed<F extends z.ZodObject>(given: Given<F>): Deed {
  return { submit: given.label, danger: false, stays: false, verb: null, ...given }
}

export const deeds: readonly Deed[] = [
  deed({
    path: 'accept',
    letter: 'a',
    label: w.accept,
    warning: w.acceptWarning,
    form: forms.acceptForm,
    verb: 'accept',
    run: accept,
  }),
  deed({
    path: 'merge',
    letter: 'm',
    label: w.merge,
    warning: w.mergeWarning,
    form: forms.mergeForm,
    verb: 'mergeInto',
    run: merge,
  }),
  deed({
    path: 'answer',
    letter: 'r',
    label: w.answer,
    warning: w.answerWarning,
    form: forms.answerForm,
    verb: 'answer',
    run: (tx, actor, id, body) => answer(tx, actor, id, body.reply, body.onWordOf),
  }),
  deed({
    path: 'settle',
    letter: 's',
    label: w.settle,
    warning: w.settleWarning,
    form: forms.settleForm,
    verb: 'accept',
    run: settleDirectly,
  }),
  deed({
    path: 'more',
    letter: 'q',
    label: w.more,
    warning: w.moreWarning,
    form: forms.moreForm,
    verb: 'askForMore',
    stays: true,
    run: (tx, actor, id, body) => askForMore(tx, actor, id, body.question, body.onWordOf),
  }),
  deed({
    path: 'divert',
    letter: 'd',
    label: w.divert,
    warning: w.divertWarning,
    form: forms.divertForm,
    verb: 'divert',
    run: divert,
  }),
  deed({
    path: 'decline',
    letter: 'x',
    label: w.decline,
    warning: w.declineWarning,
    form: forms.declineForm,
    verb: 'decline',
    run: decline,
  }),
  deed({
    path: 'send-up',
    letter: 'u',
    label: w.sendUp,
    warning: w.sendUpWarning,
    form: forms.sendUpForm,
    verb: 'accept',
    run: sendUp,
  }),
  deed({
    path: 'addition',
    letter: 't',
    label: w.addition,
    warning: w.additionWarning,
    form: forms.additionForm,
    verb: 'tellMore',
    stays: true,
    run: (tx, actor, id, body) => enterAddition(tx, actor, id, body.added, body.onWordOf),
  }),
  deed({
    path: 'place',
    letter: 'p',
    label: w.placeRight,
    warning: w.placeWarning,
    form: forms.placeForm,
    stays: true,
    run: correctPlace,
  }),
  deed({
    path: 'urgency',
    letter: 'e',
    label: w.markUrgent,
    warning: w.markUrgentWarning,
    form: nothingAsked,
    stays: true,
    run: (tx, actor, id) => markUrgent(tx, actor, id),
  }),
  deed({
    path: 'offer',
    letter: 'n',
    label: elsewhere.both.offer,
    warning: elsewhere.both.offerWarning,
    form: offerForm,
    run: offerElsewhere,
  }),
  deed({
    path: 'seal',
    letter: 'c',
    label: w.seal,
    warning: w.sealWarning,
    submit: w.sealSubmit,
    form: forms.sealForm,
    danger: true,
    run: (tx, actor, id) => handToConfidence(tx, actor, id),
  }),
  deed({
    path: 'withdrawal',
    letter: 'w',
    label: w.withdraw,
    warning: w.withdrawWarning,
    form: forms.withdrawForm,
    verb: 'withdraw',
    danger: true,
    run: (tx, actor, id, body) => withdrawFor(tx, actor, id, body.onWordOf),
  }),
  deed({
    path: 'diversion',
    letter: 'o',
    label: w.close,
    warning: w.closeWarning,
    form: forms.closeForm,
    verb: 'close',
    stays: true,
    run: close,
  }),
  deed({
    path: 'return',
    letter: 'b',
    label: w.sendBack,
    warning: w.sendBackWarning,
    form: forms.sendBackForm,
    verb: 'sendBackToTriage',
    stays: true,
    run: (tx, actor, id, body) => sendBack(tx, actor, id, body.onWordOf),
  }),
]

/** What can be done with it now. The first act begins its triage by itself; only a diversion is closed here. */
export function deedsFor({ state, urgent }: { state: SubmissionState; urgent: boolean }): readonly Deed[] {
  const from = state === 'submitted' ? 'triage' : state
  return deeds.filter(({ path, verb }) => {
    if (path === 'diversion') return state === 'diverted'
    if (path === 'urgency' && urgent) return false
    return verb ? submissionMachine.can(from, verb) : from === 'triage' || from === 'needsInfo'
  })
}

async function merge(
  tx: Tx,
  actor: Sorter,
  id: string,
  body: z.output<typeof forms.mergeForm>,
): Promise<unknown> {
  if (!body.matter && !body.number) throw new FieldRefused('matter', words.both.matterMissing)
  const matter = body.number ? await matterByNumber(tx, actor, body.number) : body.matter
  if (!matter) throw new FieldRefused('number', words.both.matterUnknown)
  return mergeInto(tx, actor, id, matter, body.onWordOf)
}

async function close(
  tx: Tx,
  actor: Sorter,
  id: string,
  body: z.output<typeof forms.closeForm>,
): Promise<unknown> {
  if (!body.outsideNumber && !body.onWordOf) throw new FieldRefused('outsideNumber', words.both.numberOrWord)
  return closeDiversion(tx, actor, id, body)
}
