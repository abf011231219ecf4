// Owns: the doors of one member's seat: why here, what a change would cost, and the change.
import { z } from 'zod'
import type { Staff } from '../../../people/actors.ts'
import { staff } from '../../../people/permissions.ts'
import type { Change } from '../../../placement/change.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { FieldRefused, OutOfReach } from '../../../platform/refusals.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { venueMakers } from '../../reach.ts'
import { changeForm } from '../forms.ts'
import { MemberPage } from '../pages/member.tsx'
import { type Standing, standingOf } from '../queries.ts'
import { words } from '../words.ts'
import { changeSeat, chooseLeader } from './seats.ts'

const maker = staff(...venueMakers)
const params = z.object({ id: z.uuid(), member: z.uuid() })
const anId = z.uuid().optional().catch(undefined)
const titled = (lang: 'zh' | 'en') => words(lang).placements

/** A venue wins over a person where both were chosen. */
function changeOf(member: string, { to, other }: { to?: string | undefined; other?: string | undefined }) {
  if (to) return { kind: 'move', member, to } as const
  return other ? ({ kind: 'swap', member, other } as const) : undefined
}

async function seated(db: Db, actor: Staff, id: string, member: string): Promise<Standing> {
  const at = await standingOf(db, actor, id)
  if (!at.seats.some((one) => one.member === member)) throw new OutOfReach({ placement: id, member })
  return at
}

/** What the address names must be there to be changed to; a cost that can't be computed isn't shown. */
function known(at: Standing, change: Change | undefined): Change | undefined {
  if (change?.kind === 'move')
    return at.question.venues.some(({ id }) => id === change.to) ? change : undefined
  return change && at.seats.some(({ member }) => member === change.other) ? change : undefined
}

export const seatDoors: Door[] = [
  door({
    ...{ method: 'GET', path: '/placements/:id/members/:member', who: maker },
    form: { params, query: z.object({ to: anId, other: anId }) },
    ...{ limit: limits.read, answer: 'page', title: titled },
    async handle({ db, actor, view, params, query }) {
      const at = await seated(db, actor, params.id, params.member)
      const change = known(at, changeOf(params.member, query))
      return page(<MemberPage {...{ view, at, member: params.member, change }} />)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/members/:member', who: maker },
    form: { params, body: changeForm },
    ...{ limit: limits.write, answer: 'page', title: titled },
    async handle({ db, actor, params, body }) {
      const change = changeOf(params.member, body)
      if (!change) throw new FieldRefused('to', words.both.chooseOne)
      await changeSeat(db, actor, params.id, change)
      return goTo(`/placements/${params.id}/members/${params.member}`)
    },
    async again({ db, actor, view, params }, { errors }) {
      const at = await seated(db, actor, params.id, params.member)
      return page(<MemberPage {...{ view, at, member: params.member, errors }} />, 422)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/members/:member/leading', who: maker },
    form: { params, body: nothingAsked },
    ...{ limit: limits.write, answer: 'page', title: titled },
    async handle({ db, actor, params }) {
      await chooseLeader(db, actor, params.id, params.member)
      return goTo(`/placements/${params.id}/members/${params.member}`)
    },
  }),
]
