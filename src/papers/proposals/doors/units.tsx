// Owns: the doors of a unit: its officers by account, the unit without one by its link, the committee on its word.
import { z } from 'zod'
import { staff } from '../../../people/permissions.ts'
import { type Tx, transaction } from '../../../platform/database/transaction.ts'
import { page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { evidenceFile } from '../../evidence/doors.ts'
import * as forms from '../forms.ts'
import { LinkPage } from '../pages/writing.tsx'
import {
  askForMoreTime,
  decideExtension,
  decideObjection,
  objectToProposal,
  signForProposal,
} from '../units/handing.ts'
import { giveUnitLink } from '../units/reached.ts'
import { remindUnit } from '../units/reminders.ts'
import { replyToProposal } from '../units/reply.ts'
import type { Party } from '../units/unit.ts'
import { holdUnit } from '../units/unit.ts'
import { words } from '../words.ts'
import {
  byLink,
  linkDeed,
  linkParams,
  reviewers,
  shownByLink,
  titled,
  unitDeed,
  unitParams,
} from './deed.tsx'

const answerers = staff('unitHandler', 'unitLeader', 'proposalCommittee', 'secretaryGeneral')

interface Answering<B extends z.ZodObject> {
  noun: string
  form: B
  run(tx: Tx, actor: Party, unit: string, body: z.output<B>): Promise<unknown>
}

/** The same deed by both ways. */
const both = <B extends z.ZodObject>({ noun, form, run }: Answering<B>): Door[] => [
  unitDeed({ noun, who: answerers, form, run }),
  linkDeed({ noun, form, run }),
]

const linkGiver = {
  who: reviewers,
  path: '/proposals/:id/units/:unit/link',
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).unitLink,
} as const

export const unitDoors: Door[] = [
  ...both({ noun: 'reply', form: forms.replyForm, run: replyToProposal }),
  ...both({ noun: 'receipt', form: forms.signForm, run: signForProposal }),
  ...both({ noun: 'extension', form: forms.moreForm, run: askForMoreTime }),
  ...both({ noun: 'objection', form: forms.objectForm, run: objectToProposal }),
  unitDeed({
    noun: 'objection-decision',
    who: reviewers,
    form: forms.objectionForm,
    run: (tx, actor, unit, body, site) => decideObjection(tx, actor, unit, { ...body, site }),
  }),
  unitDeed({
    noun: 'extension-decision',
    who: reviewers,
    form: forms.decideMoreForm,
    run: (tx, actor, unit, { granted, decision }, site) =>
      decideExtension(tx, actor, unit, { granted: granted === 'yes', decision, site }),
  }),
  unitDeed({
    noun: 'reminders',
    who: reviewers,
    form: forms.remindForm,
    run: (tx, actor, unit, { note }, site) => remindUnit(tx, actor, unit, { note, site }),
  }),
  door({
    ...linkGiver,
    method: 'GET',
    form: { params: unitParams },
    limit: limits.read,
    handle: async ({ db, actor, view, params }) => {
      const { proposal } = await transaction(db, (tx) => holdUnit(tx, actor, params.unit))
      const w = words(view.lang)
      return page(<LinkPage {...{ view, proposal, title: w.unitLink, lead: w.unitLinkLead }} url={null} />)
    },
  }),
  door({
    ...linkGiver,
    method: 'POST',
    form: { params: unitParams, body: nothingAsked },
    limit: limits.write,
    async handle({ db, actor, view, params, site }) {
      const { proposal, unit } = await holdUnit(db, actor, params.unit)
      const url = `${site}/proposal-links/${await giveUnitLink(db, unit)}`
      const w = words(view.lang)
      return page(
        <LinkPage {...{ view, proposal, url }} title={unit.name[view.lang]} lead={w.unitLinkLead} />,
      )
    },
  }),
  door({
    method: 'GET',
    path: '/proposal-links/:link',
    who: byLink,
    form: { params: linkParams },
    limit: limits.read,
    answer: 'page',
    title: titled,
    handle: async ({ db, actor, view, params }) => page(await shownByLink(db, actor, view, params.link)),
  }),
  door({
    method: 'GET',
    path: '/proposal-links/:link/evidence/:file',
    who: byLink,
    form: { params: linkParams.extend({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title: titled,
    handle: async ({ db, actor, params }) =>
      evidenceFile(
        db,
        (await transaction(db, (tx) => holdUnit(tx, actor, actor.subjectId))).proposal,
        params.file,
      ),
  }),
]
