// Owns: what a group may ask for: the kinds of activity that can be brought to people.
import type { ActivityKind } from '../queries.ts'

export const wantable = [
  'policyTalk',
  'legalClinic',
  'medicalClinic',
  'lecture',
  'nightSchool',
  'volunteering',
  'mediation',
  'matchmaking',
] as const satisfies readonly ActivityKind[]
export type Wanted = (typeof wantable)[number]
