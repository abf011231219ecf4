// Owns: the doors of a proposer's own word by link: given to them alone, used once.
import { oneTimeLink } from '../../../people/permissions.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { queueMessage } from '../../../platform/messages/outbox.ts'
import { page } from '../../../platform/server/answer.ts'
import { type Door, door, limits } from '../../../platform/server/door.ts'
import { evaluate, giveWordLink } from '../evaluation/evaluation.ts'
import * as forms from '../forms.ts'
import { Thanks } from '../pages/one.tsx'
import { LinkPage, WordPage } from '../pages/writing.tsx'
import { findProposal, type ProposalRow } from '../proposal.ts'
import { newsOf } from '../tell.ts'
import { repliesOf } from '../units/reply.ts'
import { words } from '../words.ts'
import { linkParams, params, returnedFrom, reviewers } from './deed.tsx'

const byWordLink = oneTimeLink('evaluation')
const title = (lang: 'zh' | 'en') => words(lang).evaluate

const giving = door({
  method: 'POST',
  path: '/proposals/:id/word-links',
  who: reviewers,
  form: { params, body: forms.linkForm },
  limit: limits.write,
  answer: 'page',
  title: (lang) => words(lang).wordLink,
  async handle({ db, actor, view, params, body, site }) {
    const proposal = await findProposal(db, actor, params.id)
    const url = `${site}/proposal-words/${await giveWordLink(db, actor, params.id, body.accountId)}`
    const mail = await mailOf(db, proposal, body.accountId)
    if (mail) await sendLink(db, proposal, { mail, url })
    const w = words(view.lang)
    const lead = mail ? w.wordLinkSent : w.wordLinkLead
    return page(
      mail ? (
        <Thanks {...{ view, text: lead }} />
      ) : (
        <LinkPage {...{ view, proposal, title: w.wordLink, lead, url }} />
      ),
    )
  },
})

async function mailOf(db: Tx, { committee_id }: ProposalRow, account: string): Promise<string | null> {
  const row = await db.q
    .selectFrom('accounts')
    .select('mail')
    .where('committee_id', '=', committee_id)
    .where('id', '=', account)
    .executeTakeFirst()
  return row?.mail ?? null
}

async function sendLink(
  tx: Tx,
  proposal: ProposalRow,
  { mail, url }: { mail: string; url: string },
): Promise<void> {
  const { subject, body } = newsOf(proposal, 'replied')
  await queueMessage(tx, {
    ...{ committeeId: proposal.committee_id, channel: 'mail', address: mail, subject: subject.zh },
    ...{ body: `${body.zh}\n${words('zh').openLink(url)}`, aboutKind: 'proposal', aboutId: proposal.id },
  })
}

const reading = door({
  method: 'GET',
  path: '/proposal-words/:link',
  who: byWordLink,
  form: { params: linkParams },
  limit: limits.read,
  answer: 'page',
  title,
  async handle({ db, actor, view }) {
    const proposal = await findProposal(db, actor, actor.subjectId)
    return page(<WordPage {...{ view, proposal }} replies={await repliesOf(db, proposal)} />)
  },
})

const saying = door({
  method: 'POST',
  path: '/proposal-words/:link',
  who: byWordLink,
  form: { params: linkParams, body: forms.wordForm },
  limit: limits.write,
  answer: 'page',
  title,
  async handle({ db, actor, body, view }) {
    await evaluate(db, actor, actor.subjectId, body)
    return page(<Thanks view={view} text={words(view.lang).thanks} />)
  },
  async again({ db, actor, view }, tried) {
    const proposal = await findProposal(db, actor, actor.subjectId)
    const replies = await repliesOf(db, proposal)
    return page(<WordPage {...{ view, proposal, replies }} returned={returnedFrom(view.path, tried)} />, 422)
  },
})

export const wordLinkDoors: Door[] = [giving, reading, saying]
