// Owns: who may choose a topic at which level, and what a confirmation must have. Pure.
// Breaks if wrong: a topic that nobody approved, or one that stands on the negative list.
import type { HeldMatter, MatterRow } from '../../matters/matter.ts'
import type { MethodInForce } from '../../matters/methods/in-force.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { type StaffRole, staffRoles } from '../../people/roles.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Screening } from './decision.ts'
import { words } from './words.ts'

type Level = MatterRow['level']

export const localDeciders = ['convener', 'groupLeader', 'venueHead'] as const
export const countyDeciders = ['committeeStaff', 'chairCouncil', 'secretaryGeneral'] as const

export const isLocal = (level: Level): boolean => level === 'village' || level === 'township'

export const decidersOf = (matter: { level: Level }): readonly StaffRole[] =>
  isLocal(matter.level) ? localDeciders : countyDeciders

/** Holds a deciding role for this very place. */
export const decides = (actor: Staff, matter: MatterRow): boolean =>
  covers(reachOf(actor, decidersOf(matter)), matter)

/** Whose yes a topic needs: the method's approver here, the chairperson's council for the county. */
export function approverOf(matter: { level: Level; method: MethodInForce }): StaffRole {
  const named = matter.method.stage('screen')?.approver
  const fits = staffRoles.find((role) => role === named)
  return isLocal(matter.level) ? (fits ?? 'convener') : 'chairCouncil'
}

const up: Record<string, string> = {
  village: 'township',
  township: 'county',
  county: 'city',
  city: 'province',
}
export const nextLevel = (level: Level): Level => up[level] ?? level

export const needsRepresentatives = (method: MethodInForce): boolean => {
  const rule = method.stage('screen')
  return (
    rule !== null && (rule.records.includes('representativesMet') || rule.exit.includes('representativesMet'))
  )
}

export function checkConfirmation(matter: HeldMatter, actor: Staff, decided: Screening): void {
  if (decided.negatives.length) throw new FieldRefused('negative', words.both.onNegativeList)
  checkCriteria(matter.method, decided.criteria)
  if (needsRepresentatives(matter.method) && !decided.metRepresentatives)
    throw new FieldRefused('metRepresentatives', words.both.meetRepresentatives)
  if (matter.level === 'township' && !decided.partyCommitteeConsent)
    throw new FieldRefused('partyCommitteeConsent', words.both.noteConsent)
  if (!holds(actor, approverOf(matter)) && !decided.onWordOf)
    throw new FieldRefused('onWordOf', words.both.sayWhoApproved, { approver: approverOf(matter) })
  if (!decided.publication) throw new FieldRefused('publish', words.both.decidePublic)
}

function checkCriteria(method: MethodInForce, met: readonly string[]): void {
  const { mode, criteria } = method.body.screening
  const ticked = criteria.filter((one) => met.includes(one.key)).length
  const enough = mode === 'allOf' ? ticked === criteria.length : ticked > 0 || criteria.length === 0
  if (!enough)
    throw new FieldRefused('criteria', mode === 'allOf' ? words.both.allCriteria : words.both.anyCriterion)
}

export function checkDiversion(decided: Screening): void {
  if (!decided.destination) throw new FieldRefused('destination', words.both.sayWhere)
  if (!decided.contact) throw new FieldRefused('contact', words.both.sayContact)
}
