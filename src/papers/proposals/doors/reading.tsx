// Owns: the doors to read proposals, to begin one, and to take their papers away.
import { z } from 'zod'
import type { Chapter } from '../../../matters/chapters.ts'
import { bodiesOf } from '../../../organisation/bodies.ts'
import { holds } from '../../../people/actors.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { View } from '../../../platform/html/index.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../../platform/server/door.ts'
import { printForms } from '../../printed.ts'
import { listsFor } from '../../tabs.tsx'
import { newForm } from '../forms.ts'
import { ProposalsPage, SupervisionPage } from '../pages/list.tsx'
import { memberOptions } from '../pages/rights.ts'
import { NewProposalPage } from '../pages/writing.tsx'
import { printFeedback, printProposal, printReply } from '../print.ts'
import { keyProposals, proposalsFor, stands } from '../queries.ts'
import { isReviewer, type Writer, writerRoles } from '../reach.ts'
import { draftFrom, proposeFrom } from '../sources.ts'
import { words } from '../words.ts'
import { params, readers, returnedFrom, shown, titled, writers } from './deed.tsx'

const usual = { method: 'GET', who: readers, limit: limits.read, answer: 'page', title: titled } as const

const list = door({
  ...usual,
  path: '/proposals',
  form: {
    query: z.object({
      stand: z.enum(stands).optional().catch(undefined),
      find: z.string().trim().max(50).optional().catch(undefined),
      after: z.uuid().optional().catch(undefined),
    }),
  },
  async handle({ db, actor, view, query }) {
    const found = await proposalsFor(db, actor, query)
    const writes = holds(actor, ...writerRoles)
    const { stand, find } = query
    const lists = listsFor(actor)
    return page(<ProposalsPage {...{ view, ...found, stand, find, writes, lists }} now={db.clock.now()} />)
  },
})

const plan = door({
  ...usual,
  path: '/proposals/supervision',
  form: {},
  title: (lang) => words(lang).plans,
  handle: async ({ db, actor, view }) =>
    page(<SupervisionPage {...{ view, proposals: await keyProposals(db, actor) }} now={db.clock.now()} />),
})

async function newPage(
  db: Db,
  actor: Writer,
  view: View,
  values: Record<string, unknown>,
  tried?: Attempted,
) {
  const bodies = await bodiesOf(db, actor.committeeId, [
    'specialCommittee',
    'memberGroup',
    'sector',
    'partyHouse',
  ])
  const members = isReviewer(actor) ? await memberOptions(db, actor.committeeId) : null
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }))
  const drafted = Boolean(values.matterId || values.briefId)
  const errors = tried && returnedFrom('', tried).errors
  return <NewProposalPage {...{ view, values, members, drafted, errors }} bodies={options} />
}

const begin = (chapters: readonly Chapter[]): Door[] => [
  door({
    ...usual,
    who: writers,
    path: '/proposals/new',
    form: {
      query: z.object({
        matter: z.uuid().optional().catch(undefined),
        brief: z.uuid().optional().catch(undefined),
      }),
    },
    title: (lang) => words(lang).write,
    handle: async ({ db, actor, view, query }) =>
      page(await newPage(db, actor, view, { ...(await draftFrom(db, actor, query, chapters)) })),
  }),
  door({
    method: 'POST',
    path: '/proposals',
    who: writers,
    form: { body: newForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).write,
    handle: async ({ db, actor, body }) => goTo(`/proposals/${await proposeFrom(db, actor, body)}`),
    again: async ({ db, actor, view }, tried) =>
      page(await newPage(db, actor, view, tried.values, tried), 422),
  }),
]

const one = door({
  ...usual,
  path: '/proposals/:id',
  form: { params },
  handle: async ({ db, actor, view, params }) => page(await shown(db, actor, view, params.id)),
})

const form = z.enum(printForms)
const papers = { ...usual, answer: 'file' } as const
const prints: Door[] = [
  door({
    ...papers,
    path: '/proposals/:id/paper/:form',
    form: { params: params.extend({ form }) },
    title: (lang) => words(lang).paper,
    handle: ({ db, actor, params }) => printProposal(db, actor, params.id, params.form),
  }),
  door({
    ...papers,
    path: '/proposals/:id/feedback/:form',
    form: { params: params.extend({ form }) },
    title: (lang) => words(lang).feedbackPaper,
    handle: ({ db, actor, params }) => printFeedback(db, actor, params.id, params.form),
  }),
  door({
    ...papers,
    path: '/proposals/:id/replies/:reply/:form',
    form: { params: params.extend({ form, reply: z.uuid() }) },
    title: (lang) => words(lang).replyPaper,
    handle: ({ db, actor, params }) => printReply(db, actor, params.id, params.reply, params.form),
  }),
]

export const readingDoors = (chapters: readonly Chapter[]): Door[] => [
  list,
  plan,
  ...begin(chapters),
  one,
  ...prints,
]
