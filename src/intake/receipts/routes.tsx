// Owns: the doors of a receipt: look it up, read it, add, withdraw, print. The chapters of all rooms are handed in.
import { z } from 'zod'
import type { Chapter } from '../../matters/chapters.ts'
import { findSubmission } from '../../matters/submissions/submission.ts'
import { committeeAnyone, receipt } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { fileById, readFile } from '../../platform/files/files.ts'
import { Button, Form, Page } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { codeDigest, tokenOf } from './code.ts'
import { additionForm, codeForm } from './forms.ts'
import { ReceiptPage } from './page.tsx'
import { addToMine, withdrawMine } from './receipt.ts'
import { SlipPage } from './slip.tsx'
import { tellReceipt } from './told.ts'
import { words } from './words.ts'

const token = z.object({ token: z.string().max(80) })
const doneQuery = z.object({
  new: z.literal('1').optional().catch(undefined),
  done: z.enum(['added', 'answered', 'withdrawn']).optional().catch(undefined),
})
const common = { who: receipt, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).keepThis

const lookUp: Door[] = [
  door({
    method: 'GET',
    path: '/receipts',
    who: committeeAnyone,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).lookUp,
    async handle({ view }) {
      const w = words(view.lang)
      return page(
        <Page view={view} title={w.lookUp} lead={w.lookUpLead}>
          <Form view={view} schema={codeForm} action="/receipts" submit={w.look} main />
          <Button href="/receipts/lost">{w.lost}</Button>
        </Page>,
      )
    },
  }),
  door({
    method: 'POST',
    path: '/receipts',
    who: committeeAnyone,
    form: { body: codeForm },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).lookUp,
    async handle({ db, actor, body }) {
      if (!(await isKnown(db, actor.committeeId, codeDigest(db.secrets, body.code))))
        throw new FieldRefused('code', words.both.codeUnknown)
      return goTo(`/receipts/${tokenOf(db.secrets, body.code)}`)
    },
    async again({ view }, { values, errors }) {
      const w = words(view.lang)
      return page(
        <Page view={view} title={w.lookUp} lead={w.lookUpLead} errors={errors}>
          <Form
            view={view}
            schema={codeForm}
            action="/receipts"
            values={values}
            errors={errors}
            submit={w.look}
            main
          />
          <Button href="/receipts/lost">{w.lost}</Button>
        </Page>,
        422,
      )
    },
  }),
]

/** The code of the slip, or one that was given when the receipt was found again. */
async function isKnown(db: Db, committeeId: CommitteeId, hash: string): Promise<boolean> {
  for (const table of ['submissions', 'receipt_keys'] as const) {
    const row = await db.q
      .selectFrom(table)
      .select('code_hash')
      .where('committee_id', '=', committeeId)
      .where('code_hash', '=', hash)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

function itself(chapters: readonly Chapter[]): Door {
  return door({
    ...common,
    method: 'GET',
    path: '/receipts/:token',
    keep: true,
    form: { params: token, query: doneQuery },
    limit: limits.read,
    title,
    async handle({ db, actor, view, params, query, site }) {
      const told = await tellReceipt(db, actor, chapters)
      const done = query.new ? 'new' : query.done
      return page(<ReceiptPage {...{ view, token: params.token, site, told, done }} />)
    },
  })
}

const slip = door({
  ...common,
  method: 'GET',
  path: '/receipts/:token/slip',
  form: { params: token, query: z.object({ written: z.string().optional() }) },
  limit: limits.read,
  title: (lang) => words(lang).slip,
  async handle({ db, actor, view, params, query, site, committee }) {
    const told = await tellReceipt(db, actor, [])
    const phone = committee.settings.contactPhone
    const written = query.written !== undefined
    return page(<SlipPage {...{ view, token: params.token, told, site, phone, written }} />)
  },
})

const photo = door({
  ...common,
  method: 'GET',
  path: '/receipts/:token/files/:file',
  form: { params: token.extend({ file: z.uuid() }) },
  limit: limits.read,
  answer: 'file',
  title,
  async handle({ db, actor, params }) {
    const submission = await findSubmission(db, actor, actor.submissionId)
    const found = await fileById(db, actor.committeeId, params.file)
    if (found.subjectId !== submission.id || submission.confidential) throw new OutOfReach({ file: found.id })
    const { bytes } = await readFile(db, actor.committeeId, found.id)
    return file(bytes, found.kind, found.name, { inline: true })
  },
})

function addition(chapters: readonly Chapter[]): Door {
  return door({
    ...common,
    method: 'POST',
    path: '/receipts/:token/additions',
    form: { params: token, body: additionForm },
    limit: limits.write,
    title: (lang) => words(lang).addMore,
    async handle({ db, actor, params, body }) {
      await addToMine(db, actor, body.text)
      return goTo(`/receipts/${params.token}?done=added`)
    },
    async again({ db, actor, view, params, site }, { values, errors }) {
      const told = await tellReceipt(db, actor, chapters)
      const props = { view, token: params.token, site, told, values, errors }
      return page(<ReceiptPage {...props} />, 422)
    },
  })
}

const withdrawal = door({
  ...common,
  method: 'POST',
  path: '/receipts/:token/withdrawal',
  form: { params: token, body: nothingAsked },
  limit: limits.write,
  title: (lang) => words(lang).withdraw,
  async handle({ db, actor, params }) {
    await withdrawMine(db, actor)
    return goTo(`/receipts/${params.token}?done=withdrawn`)
  },
})

export function receiptDoors(chapters: readonly Chapter[]): Door[] {
  return [...lookUp, itself(chapters), slip, photo, addition(chapters), withdrawal]
}
