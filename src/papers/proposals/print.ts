// Owns: the official papers of a proposal, made of its record: the proposal, each letter of reply, the proposer's form.
import { type Category, categoryWords } from '../../matters/words.ts'
import type { Actor } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Answer } from '../../platform/server/answer.ts'
import { labelOf } from '../evidence/evidence.ts'
import { type PrintForm, printed } from '../printed.ts'
import { formOf, linesOf } from './pages/one.tsx'
import { type Told, tellProposal } from './queries.ts'
import { asAddressed, talkedWords, viewWords, words } from './words.ts'

export async function printProposal(db: Db, actor: Actor, id: string, form: PrintForm): Promise<Answer> {
  const told = await tellProposal(db, actor, id)
  const { proposal, first, body } = told
  const named = (mode: string) =>
    told.units.filter((one) => one.mode === mode && one.state !== 'released').map(({ name }) => name.zh)
  const leads = [...named('lead'), ...named('split')]
  return printed(
    'proposal',
    {
      session: proposal.session ?? words('zh').text,
      number: proposal.number ?? undefined,
      category: categoryWords[proposal.category as Category]?.zh,
      form: formOf(told),
      first: body ? body.zh : first.name,
      post: body ? undefined : (first.post ?? undefined),
      sector: body ? undefined : first.sectors[0],
      contact: undefined,
      others: told.signers.filter(({ answer }) => answer === 'signed').map(({ name }) => name),
      subject: proposal.subject,
      grounds: [proposal.situation, proposal.analysis].join('\n'),
      suggestions: linesOf(proposal.suggestions),
      annexes: told.evidence.map((one) => labelOf(one).zh),
      review: proposal.decision_note ?? undefined,
      lead: leads.length > 0 ? leads.join(words('zh').and) : undefined,
      partners: named('co'),
    },
    form,
  )
}

export async function printReply(
  db: Db,
  actor: Actor,
  id: string,
  replyId: string,
  form: PrintForm,
): Promise<Answer> {
  const told = await tellProposal(db, actor, id)
  const reply = told.replies.find((one) => one.id === replyId)
  const unit = told.units.find((one) => one.id === reply?.unit_id)
  if (!reply || !unit) throw new OutOfReach({ reply: replyId })
  const { session, number, suggestions, subject } = told.proposal
  return printed(
    'proposalReply',
    {
      office: unit.name.zh,
      number: reply.letter ?? words('zh').noLetter,
      grade: unit.mode === 'co' ? undefined : (reply.class as 'A' | 'B' | 'C'),
      joint: unit.mode === 'co',
      ...{ session: session ?? '', proposalNumber: number ?? '' },
      to: addressees(told, unit.mode),
      points: pointsOf(suggestions, reply.text, subject),
      plan: reply.plan ?? '',
      contact: reply.contact,
      day: dayOf(reply.at),
      copies: [words('zh').proposalOffice],
    },
    form,
  )
}

/** A helper writes to the lead. */
function addressees(told: Told, mode: string): string[] {
  const lead = told.units.find((one) => one.mode === 'lead' && one.state !== 'released')
  return mode === 'co' && lead ? [lead.name.zh] : proposersNamed(told)
}

const proposersNamed = ({ body, first, signers }: Told): string[] =>
  body
    ? [body.zh]
    : [first, ...signers.filter(({ answer }) => answer === 'signed')].map(({ name }) => asAddressed(name))

/** A paragraph each, in the order of the suggestions; answered otherwise, it answers the whole. */
function pointsOf(suggestions: string, text: string, subject: string) {
  const [asked, answers] = [linesOf(suggestions), linesOf(text)]
  return asked.length === answers.length
    ? asked.map((one, at) => ({ asked: one, answer: answers[at] ?? '' }))
    : [{ asked: subject, answer: text }]
}

/** Filled in with one's own word where it was said here, else empty for the pen. */
export async function printFeedback(db: Db, actor: Actor, id: string, form: PrintForm): Promise<Answer> {
  const told = await tellProposal(db, actor, id)
  const { proposal } = told
  if (told.replies.length === 0) throw new RuleRefused(words.both.noReplyYet, { proposal: id })
  const me = actor.kind === 'staff' ? actor.accountId : null
  const said = told.evaluations.findLast((one) => one.account_id === me)
  const view = (key: string | undefined) => (key ? viewWords[key as keyof typeof viewWords].zh : '')
  const units = told.units.filter(({ state }) => state !== 'released').map(({ name }) => name.zh)
  return printed(
    'proposalFeedback',
    {
      number: proposal.number ?? '',
      unit: units.join(words('zh').and),
      subject: proposal.subject,
      contact: said ? talkedWords[said.talked as keyof typeof talkedWords].zh : '',
      attitude: view(said?.attitude),
      outcome: view(said?.outcome),
      overall: view(said?.outcome),
      reasons: said?.reasons ?? '',
      by: said?.name ?? '',
      day: said ? dayOf(said.at) : '',
    },
    form,
  )
}
