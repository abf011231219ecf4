// Owns: the strides of an invented proposal, each by the verb that real people use, on its own day.

import { conclude, evaluate } from '../../papers/proposals/evaluation/evaluation.ts'
import type { Reviewer } from '../../papers/proposals/reach.ts'
import { fileProposal } from '../../papers/proposals/review/review.ts'
import { askCoSigners, sign } from '../../papers/proposals/signing/signing.ts'
import { handOver } from '../../papers/proposals/units/handing.ts'
import { type NewReply, replyToProposal } from '../../papers/proposals/units/reply.ts'
import { unitsOfProposal } from '../../papers/proposals/units/unit.ts'
import { beginProposal, submit, type Text } from '../../papers/proposals/writing.ts'
import type { Staff } from '../../people/actors.ts'
import { addDays } from '../../platform/clock/day.ts'
import type { BodyId } from '../../platform/ids.ts'
import { officerOf, whoIs } from '../county/county.ts'
import type { Year } from '../papers/writing.ts'
import { rang, office as say, session, unitsSay } from './words.ts'

export type Member = Staff<'member'>
export const member = ({ tx, county }: Year, nth: number): Member =>
  whoIs(tx, county, 'member', 'county', nth)
export const committee = ({ tx, county }: Year): Reviewer => whoIs(tx, county, 'proposalCommittee')

/** Begun and submitted on one day, signed by some others where `signed` says who. */
export async function submitted(
  year: Year,
  ago: number,
  nth: number,
  text: Text,
  { signed = [], body }: { signed?: readonly number[]; body?: string } = {},
): Promise<string> {
  const { tx, county } = year
  const first = member(year, nth)
  year.go(ago + 6, 20)
  const id = await beginProposal(tx, first, { ...text, ...(body ? { bodyId: county.body[body] } : {}) })
  await coSigned(year, ago, first, id, signed)
  year.go(ago, 9)
  await submit(tx, first, id)
  return id
}

export async function coSigned(
  year: Year,
  ago: number,
  first: Member,
  id: string,
  others: readonly number[],
  answering = others.length,
): Promise<void> {
  const asked = others
    .map((one) => member(year, one))
    .filter(({ accountId }) => accountId !== first.accountId)
  if (asked.length === 0) return
  const ids = [...new Set(asked.map(({ accountId }) => accountId))]
  await askCoSigners(year.tx, first, id, ids)
  for (const [at, one] of asked.slice(0, answering).entries()) {
    year.go(ago + 3, 10 + at)
    await sign(year.tx, one, id, 'signed')
  }
}

export async function filed(year: Year, ago: number, id: string): Promise<void> {
  year.go(ago, 15)
  await fileProposal(year.tx, committee(year), id, { session, note: say.filed })
}

export interface Units {
  lead?: string
  co?: readonly string[]
  split?: readonly string[]
}

export async function handed(year: Year, ago: number, id: string, { lead, co, split }: Units): Promise<void> {
  const of = (keys: readonly string[] = []) => keys.flatMap((key) => year.county.body[key] ?? [])
  year.go(ago, 10)
  await handOver(year.tx, committee(year), id, {
    ...{ leadId: of(lead ? [lead] : [])[0], coIds: of(co), splitIds: of(split) },
  })
}

export async function unitOf({ tx, county }: Year, id: string, body: string): Promise<string> {
  const all = await unitsOfProposal(tx, { committee_id: county.committeeId, id: id as never })
  const bodyId = county.body[body] as BodyId
  return all.find((one) => one.body_id === bodyId && one.state !== 'released')?.id ?? ''
}

/** By its officer; a unit without an account telephones, and the committee writes it down. */
export async function replied(
  year: Year,
  ago: number,
  id: string,
  body: string,
  answer: Pick<NewReply, 'class' | 'text' | 'plan'>,
): Promise<void> {
  year.go(ago, 11)
  const planned = answer.class === 'B' ? { planDueOn: addDays(year.today, 60) } : {}
  const officer = officerOf(year.tx, year.county, body)
  const unit = await unitOf(year, id, body)
  const reply = { ...answer, ...unitsSay, ...planned }
  if (officer) await replyToProposal(year.tx, officer, unit, reply)
  else await replyToProposal(year.tx, committee(year), unit, { ...reply, onWordOf: rang })
}

export async function judged(
  year: Year,
  ago: number,
  id: string,
  nth: number,
  word: Parameters<typeof evaluate>[3],
): Promise<void> {
  year.go(ago, 20)
  await evaluate(year.tx, member(year, nth), id, word)
}

export async function ended(year: Year, ago: number, id: string): Promise<void> {
  year.go(ago, 16)
  await conclude(year.tx, committee(year), id)
}
