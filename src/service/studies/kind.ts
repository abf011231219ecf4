// Owns: what a study finds: features, problems, suggestions (三特点四问题五建议).
import type { Id } from '../../platform/ids.ts'

export type StudyId = Id<'study'>
export const findingKinds = ['feature', 'problem', 'suggestion'] as const
export type FindingKind = (typeof findingKinds)[number]
