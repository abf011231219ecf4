// Owns: the doors of what is done with a proposal: by its writers, those asked to sign, the committee, its proposers.

import { staff } from '../../../people/permissions.ts'
import { page } from '../../../platform/server/answer.ts'
import type { Door } from '../../../platform/server/door.ts'
import { evidenceDoors } from '../../evidence/doors.ts'
import { askForRedo, conclude, evaluate } from '../evaluation/evaluation.ts'
import * as forms from '../forms.ts'
import { findProposal } from '../proposal.ts'
import { markExcellent, markKey } from '../review/marks.ts'
import { declineFiling, fileProposal, mergeInto, returnToProposer } from '../review/review.ts'
import { turnIntoBrief } from '../review/to-brief.ts'
import { askCoSigners, sign, signOnWord } from '../signing/signing.ts'
import { handOver } from '../units/handing.ts'
import { supervise } from '../units/reminders.ts'
import { holdForEvidence, revise, rewrite, submit } from '../writing.ts'
import { deed, readers, returnedFrom, reviewers, shown, writers } from './deed.tsx'

const members = staff('member')

export const writingDoors: Door[] = [
  deed({ noun: 'text', who: writers, form: forms.textForm, run: rewrite }),
  deed({
    noun: 'signers',
    who: writers,
    form: forms.askForm,
    run: (tx, actor, id, { accounts }) => askCoSigners(tx, actor, id, accounts),
  }),
  deed({ noun: 'paper-signatures', who: writers, form: forms.signOnWordForm, run: signOnWord }),
  deed({ noun: 'signature', who: members, run: (tx, actor, id) => sign(tx, actor, id, 'signed') }),
  deed({ noun: 'declining', who: members, run: (tx, actor, id) => sign(tx, actor, id, 'declined') }),
  deed({ noun: 'submission', who: writers, run: (tx, actor, id) => submit(tx, actor, id) }),
  deed({ noun: 'revision', who: writers, run: (tx, actor, id) => revise(tx, actor, id) }),
  deed({
    noun: 'brief',
    who: writers,
    run: (tx, actor, id) => turnIntoBrief(tx, actor, id),
    to: (brief) => `/briefs/${brief}`,
  }),
]

export const reviewDoors: Door[] = [
  deed({ noun: 'filing', who: reviewers, form: forms.fileForm, run: fileProposal }),
  deed({ noun: 'merging', who: reviewers, form: forms.mergeForm, run: mergeInto }),
  deed({
    noun: 'return',
    who: reviewers,
    form: forms.returnForm,
    run: (tx, actor, id, { note }) => returnToProposer(tx, actor, id, note),
  }),
  deed({ noun: 'refusal', who: reviewers, form: forms.declineForm, run: declineFiling }),
  deed({
    noun: 'units',
    who: reviewers,
    form: forms.handForm,
    run: (tx, actor, id, body, site) => handOver(tx, actor, id, { ...body, site }),
  }),
  deed({ noun: 'supervision-plan', who: reviewers, form: forms.keyForm, run: markKey }),
  deed({
    noun: 'supervision',
    who: reviewers,
    form: forms.superviseForm,
    run: (tx, actor, id, { note }, site) => supervise(tx, actor, id, { note, site }),
  }),
  deed({ noun: 'excellence', who: reviewers, run: (tx, actor, id) => markExcellent(tx, actor, id) }),
]

export const evidence: Door[] = evidenceDoors({
  ...{ noun: 'proposal', readers, writers, find: findProposal, hold: holdForEvidence },
  async again(db, actor, view, id, tried) {
    const back = returnedFrom(`/proposals/${id}/evidence`, tried)
    return page(await shown(db, actor, view, id, back), 422)
  },
})

export const wordDoors: Door[] = [
  deed({ noun: 'evaluation', who: members, form: forms.wordForm, run: evaluate }),
  deed({
    noun: 'redo',
    who: reviewers,
    form: forms.redoForm,
    run: (tx, actor, id, { reason }, site) => askForRedo(tx, actor, id, { reason, site }),
  }),
  deed({ noun: 'conclusion', who: reviewers, run: (tx, actor, id) => conclude(tx, actor, id) }),
]
