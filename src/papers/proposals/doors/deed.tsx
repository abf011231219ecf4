// Owns: the shape of a deed's door, and the page it comes back to when something was wrong.
import { z } from 'zod'
import type { Actor, LinkHolder, Staff } from '../../../people/actors.ts'
import { oneTimeLink, staff } from '../../../people/permissions.ts'
import type { Db, Tx } from '../../../platform/database/transaction.ts'
import type { FieldError, View } from '../../../platform/html/index.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked, type Who } from '../../../platform/server/door.ts'
import type { Returned } from '../pages/act.tsx'
import { ProposalPage } from '../pages/one.tsx'
import { rightsOf } from '../pages/rights.ts'
import { tellProposal } from '../queries.ts'
import { readerRoles, reviewerRoles, writerRoles } from '../reach.ts'
import { words } from '../words.ts'

export const params = z.object({ id: z.uuid() })
export const unitParams = z.object({ id: z.uuid(), unit: z.uuid() })
export const linkParams = z.object({ link: z.string().min(10).max(80) })
export const readers = staff(...readerRoles)
export const reviewers = staff(...reviewerRoles)
export const writers = staff(...writerRoles)
export const byLink = oneTimeLink('task')
export const titled = (lang: View['lang']) => words(lang).proposals

export async function shown(db: Db, actor: Staff, view: View, id: string, returned?: Returned) {
  const told = await tellProposal(db, actor, id)
  const rights = await rightsOf(db, actor, told)
  const unitBase = (unit: string) => `/proposals/${id}/units/${unit}`
  return <ProposalPage {...{ view, told, rights, returned, unitBase }} byLink={false} />
}

export async function shownByLink(db: Db, actor: LinkHolder, view: View, link: string, returned?: Returned) {
  const told = await tellProposal(db, actor, await proposalOf(db, actor))
  const rights = await rightsOf(db, actor, told)
  const mine = { ...told, units: told.units.filter((one) => one.id === actor.subjectId) }
  return (
    <ProposalPage
      {...{ view, rights, returned }}
      told={mine}
      unitBase={() => `/proposal-links/${link}`}
      byLink
    />
  )
}

async function proposalOf(db: Db, actor: LinkHolder): Promise<string> {
  const row = await db.q
    .selectFrom('proposal_units')
    .select('proposal_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', actor.subjectId)
    .executeTakeFirst()
  return row?.proposal_id ?? actor.subjectId
}

export const returnedFrom = (
  key: string,
  { values, errors }: { values: Record<string, unknown>; errors: readonly unknown[] },
): Returned => ({ key, values, errors: errors as FieldError[] })

interface Deed<A extends Actor, B extends z.ZodObject> {
  noun: string
  who: Who<A>
  form?: B
  run(tx: Tx, actor: A, id: string, body: z.output<B>, site: string): Promise<unknown>
  /** Elsewhere than back to the proposal. */
  to?(done: unknown): string
}

export function deed<A extends Staff, B extends z.ZodObject>({ noun, who, form, run, to }: Deed<A, B>): Door {
  return door({
    method: 'POST',
    path: `/proposals/:id/${noun}`,
    who,
    form: { params, body: (form ?? nothingAsked) as B },
    limit: limits.write,
    answer: 'page',
    title: titled,
    async handle({ db, actor, params, body, site }) {
      const done = await run(db, actor, params.id, body as z.output<B>, site)
      return goTo(to ? to(done) : `/proposals/${params.id}`)
    },
    again: async ({ db, actor, view, params }, tried) =>
      page(
        await shown(db, actor, view, params.id, returnedFrom(`/proposals/${params.id}/${noun}`, tried)),
        422,
      ),
  })
}

export function unitDeed<A extends Staff, B extends z.ZodObject>({ noun, who, form, run }: Deed<A, B>): Door {
  return door({
    method: 'POST',
    path: `/proposals/:id/units/:unit/${noun}`,
    who,
    form: { params: unitParams, body: (form ?? nothingAsked) as B },
    limit: limits.write,
    answer: 'page',
    title: titled,
    async handle({ db, actor, params, body, site }) {
      await run(db, actor, params.unit, body as z.output<B>, site)
      return goTo(`/proposals/${params.id}`)
    },
    async again({ db, actor, view, params }, tried) {
      const key = `/proposals/${params.id}/units/${params.unit}/${noun}`
      return page(await shown(db, actor, view, params.id, returnedFrom(key, tried)), 422)
    },
  })
}

export function linkDeed<B extends z.ZodObject>({ noun, form, run }: Omit<Deed<LinkHolder, B>, 'who'>): Door {
  return door({
    method: 'POST',
    path: `/proposal-links/:link/${noun}`,
    who: byLink,
    form: { params: linkParams, body: (form ?? nothingAsked) as B },
    limit: limits.write,
    answer: 'page',
    title: titled,
    async handle({ db, actor, params, body, site }) {
      await run(db, actor, actor.subjectId, body as z.output<B>, site)
      return goTo(`/proposal-links/${params.link}`)
    },
    async again({ db, actor, view, params }, tried) {
      const key = `/proposal-links/${params.link}/${noun}`
      return page(await shownByLink(db, actor, view, params.link, returnedFrom(key, tried)), 422)
    },
  })
}
