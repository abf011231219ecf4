// Owns: the doors of the resident's word: by receipt, and by a representative's one-time link.
import { z } from 'zod'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import type { LinkHolder, ReceiptHolder } from '../../people/actors.ts'
import { oneTimeLink, receipt } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { roundOf } from '../follow-up/round.ts'
import { answerByLink, answerByReceipt } from '../follow-up/word.ts'
import { words } from '../follow-up/words.ts'
import { wordForm } from './forms.ts'
import { ThanksPage, WordPage } from './pages.tsx'
import { passedFile, passedReplies } from './replies.ts'

const token = z.object({ token: z.string().max(100) })
const link = z.object({ link: z.string().max(100) })
const title = (lang: 'zh' | 'en') => words(lang).answer

async function receiptPage(visit: Visit<ReceiptHolder, { token: string }>, tried?: Attempted) {
  const { db, actor, view, params } = visit
  const matter = await matterOfReceipt(db, actor)
  const base = `/receipts/${params.token}`
  const asked = (await roundOf(db, matter)).asked.find((one) => one.submission.id === actor.submissionId)
  const w = words(view.lang)
  const said = asked?.settled && asked.last?.solved !== 'noAnswer'
  const instead = matter.state !== 'followingUp' ? w.notNow : said ? w.alreadySaid : null
  return (
    <WordPage
      {...(await wordParts(db, matter))}
      {...{ view, instead, tried }}
      action={`${base}/answer`}
      papers={`${base}/replies`}
    />
  )
}

async function linkPage(visit: Visit<LinkHolder, { link: string }>, tried?: Attempted) {
  const { db, actor, view, params } = visit
  const matter = await findMatter(db, actor, actor.subjectId)
  const instead = matter.state === 'followingUp' ? null : words(view.lang).notNow
  const base = `/e/${params.link}`
  return (
    <WordPage
      {...(await wordParts(db, matter))}
      {...{ view, instead, tried }}
      action={base}
      papers={`${base}/replies`}
    />
  )
}

async function wordParts(db: Db, matter: MatterRow) {
  return {
    headline: matter.headline,
    explanation: matter.explanation,
    replies: await passedReplies(db, matter),
    now: db.clock.now(),
  }
}

async function matterOfReceipt(db: Db, actor: ReceiptHolder): Promise<MatterRow> {
  const row = await db.q
    .selectFrom('submissions')
    .select('matter_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', actor.submissionId)
    .executeTakeFirst()
  if (!row?.matter_id) throw new OutOfReach({ submission: actor.submissionId })
  return findMatter(db, actor, row.matter_id)
}

const byReceipt: Door[] = [
  door({
    method: 'GET',
    path: '/receipts/:token/answer',
    who: receipt,
    form: { params: token },
    limit: limits.read,
    answer: 'page',
    title,
    handle: async (visit) => page(await receiptPage(visit)),
  }),
  door({
    method: 'POST',
    path: '/receipts/:token/answer',
    who: receipt,
    form: { params: token, body: wordForm },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, params, body }) {
      await answerByReceipt(db, actor, body)
      return goTo(`/receipts/${params.token}?done=answered`)
    },
    again: async (visit, tried) => page(await receiptPage(visit, tried), 422),
  }),
  door({
    method: 'GET',
    path: '/receipts/:token/replies/files/:file',
    who: receipt,
    form: { params: token.extend({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title,
    handle: async ({ db, actor, params }) => passedFile(db, await matterOfReceipt(db, actor), params.file),
  }),
]

const representative = oneTimeLink('evaluation')
const byLink: Door[] = [
  door({
    method: 'GET',
    path: '/e/:link',
    who: representative,
    form: { params: link },
    limit: limits.read,
    answer: 'page',
    title,
    handle: async (visit) => page(await linkPage(visit)),
  }),
  door({
    method: 'POST',
    path: '/e/:link',
    who: representative,
    form: { params: link, body: wordForm },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, view, body }) {
      const matter = await findMatter(db, actor, actor.subjectId)
      await answerByLink(db, actor, body)
      return page(<ThanksPage view={view} headline={matter.headline} />)
    },
    again: async (visit, tried) => page(await linkPage(visit, tried), 422),
  }),
  door({
    method: 'GET',
    path: '/e/:link/replies/files/:file',
    who: representative,
    form: { params: link.extend({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title,
    handle: async ({ db, actor, params }) =>
      passedFile(db, await findMatter(db, actor, actor.subjectId), params.file),
  }),
]

export const doorsOfTheWord: Door[] = [...byReceipt, ...byLink]
