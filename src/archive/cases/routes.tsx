// Owns: the doors of a case: write it, approve and archive, publish or take down, read what is public.
import { z } from 'zod'
import { reviewFrom } from '../../hearing/redaction/form.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { findMatter } from '../../matters/matter.ts'
import type { Actor } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import {
  type Approver,
  approverRoles,
  keeperRoles,
  mayApprove,
  mayWrite,
  refuseUnless,
  type Writer,
  writerRoles,
} from '../hands.ts'
import { archiveMatter } from '../packages/package.ts'
import * as queries from '../queries.ts'
import { words } from '../words.ts'
import { caseOf, decideCase, writeCase } from './case.ts'
import { draftCase } from './draft.ts'
import { approvalForm, caseForm, publicationForm } from './forms.ts'
import { ApprovalPage, PublicationPage, WritePage } from './pages.tsx'
import { CasePage, CasesPage, WaitingPage } from './public-pages.tsx'

const params = z.object({ id: z.uuid() })
type Id = { id: string }
const after = z.object({ after: ask.text({ label: words.both.more, max: 80 }) })

export function caseDoors(chapters: readonly Chapter[]): Door[] {
  return [...writing(chapters), ...approval(chapters), ...publication, ...reading(chapters)]
}

type Page<A> = (visit: Visit<A, Id>, tried?: Attempted) => Promise<unknown>

const writePage =
  (chapters: readonly Chapter[]): Page<Writer> =>
  async ({ db, actor, view, params: { id } }, tried) => {
    const matter = await findMatter(db, actor, id)
    refuseUnless(await mayWrite(db, actor, matter), actor, 'writeCase')
    const study = await caseOf(db, matter)
    const kept = study && { ...study, lessons: study.lessons ?? undefined }
    const text = kept ?? (await draftCase(db, actor, matter, chapters))
    return <WritePage view={view} matter={matter} text={text} tried={tried} />
  }

function writing(chapters: readonly Chapter[]): Door[] {
  const show = writePage(chapters)
  const shared = {
    path: '/matters/:id/case',
    who: staff(...writerRoles),
    answer: 'page',
    title: (lang: 'zh' | 'en') => words(lang).writeCase,
  } as const
  const read = { form: { params }, limit: limits.read }
  return [
    door({ ...shared, ...read, method: 'GET', handle: async (visit) => page(await show(visit)) }),
    door({
      ...shared,
      method: 'POST',
      form: { params, body: caseForm },
      limit: limits.write,
      async handle({ db, actor, params, body }) {
        await writeCase(db, actor, params.id, body)
        const matter = await findMatter(db, actor, params.id)
        return goTo(`/matters/${params.id}${mayApprove(actor, matter) ? '/case/approval' : ''}`)
      },
      again: async (visit, tried) => page(await show(visit, tried), 422),
    }),
  ]
}

const approvalPage: Page<Approver> = async ({ db, actor, view, params: { id } }, tried) => {
  const matter = await findMatter(db, actor, id)
  refuseUnless(mayApprove(actor, matter), actor, 'approveCase')
  const study = await caseOf(db, matter)
  if (!study) throw new OutOfReach({ case: id })
  return <ApprovalPage view={view} matter={matter} study={study} tried={tried} />
}

function approval(chapters: readonly Chapter[]): Door[] {
  const shared = {
    path: '/matters/:id/case/approval',
    who: staff(...approverRoles),
    answer: 'page',
    title: (lang: 'zh' | 'en') => words(lang).approve,
  } as const
  const read = { form: { params }, limit: limits.read }
  return [
    door({ ...shared, ...read, method: 'GET', handle: async (visit) => page(await approvalPage(visit)) }),
    door({
      ...shared,
      method: 'POST',
      form: { params, body: approvalForm },
      limit: limits.write,
      async handle({ db, actor, params, body }) {
        mustBeProven(actor, db.clock)
        await archiveMatter(db, actor, params.id, { ...body, review: reviewFrom(body) }, chapters)
        return goTo(`/matters/${params.id}`)
      },
      again: async (visit, tried) => page(await approvalPage(visit, tried), 422),
    }),
  ]
}

const publicationPage: Page<Approver> = async ({ db, actor, view, params: { id } }, tried) => {
  const matter = await findMatter(db, actor, id)
  refuseUnless(mayApprove(actor, matter), actor, 'decideCase')
  const study = await caseOf(db, matter)
  if (!study?.approved_at) throw new OutOfReach({ case: id })
  return <PublicationPage view={view} matter={matter} study={study} tried={tried} />
}

const deciding = {
  path: '/matters/:id/case/publication',
  who: staff(...approverRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).decidePublication,
} as const
const publication: Door[] = [
  door({
    ...deciding,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await publicationPage(visit)),
  }),
  door({
    ...deciding,
    method: 'POST',
    form: { params, body: publicationForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      mustBeProven(actor, db.clock)
      await decideCase(db, actor, params.id, { ...body, review: reviewFrom(body) })
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await publicationPage(visit, tried), 422),
  }),
]

const reading = (chapters: readonly Chapter[]): Door[] => [
  ...lists,
  door({
    method: 'GET',
    path: '/cases/:id',
    keep: true,
    who: committeeAnyone,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).cases,
    async handle({ db, actor, view, params }) {
      const one = await queries.publicCase(db, actor.committeeId, params.id)
      if (!one) throw new OutOfReach({ case: params.id })
      const record = await publicRecord(db, actor, params.id, chapters)
      return page(<CasePage view={view} one={one} record={record} />)
    },
  }),
]

/** What the other rooms show everyone of this matter. */
async function publicRecord(db: Db, actor: Actor, id: string, chapters: readonly Chapter[]) {
  const matter = await findMatter(db, actor, id)
  const sections = []
  for (const chapter of chapters.filter(({ key }) => key !== 'archive')) {
    const told = await chapter.facts(db, actor, matter, 'public')
    if (told?.section) sections.push(told.section)
  }
  return sections
}

const lists: Door[] = [
  door({
    method: 'GET',
    path: '/cases',
    keep: true,
    who: committeeAnyone,
    form: { query: after },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).cases,
    async handle({ db, actor, view, query }) {
      const { cases, next } = await queries.publicCases(db, actor.committeeId, query.after)
      return page(<CasesPage view={view} cases={cases} next={next} />)
    },
  }),
  door({
    method: 'GET',
    path: '/archive',
    who: staff(...keeperRoles),
    form: { query: after },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).waiting,
    async handle({ db, actor, view, query }) {
      const rows = await queries.waitingForCase(db, actor, query.after)
      const last = rows.length === queries.most ? rows.at(-1) : undefined
      const next = last ? `${last.state_since.toISOString()}~${last.id}` : null
      return page(<WaitingPage view={view} rows={rows} next={next} />)
    },
  }),
]
