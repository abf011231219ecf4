// Owns: every time limit by name, with its default and where it comes from. A committee overrides values, never
// the law: the fifteen days may be shortened, and nothing pauses, lengthens or disables them.
import { z } from 'zod'
import {
  type Due,
  dueAt,
  dueWithPauses,
  type Limit,
  limitUnits,
  type Pause,
} from '../../platform/clock/limit.ts'

interface NamedLimit {
  limit: Limit
  /** The rule it stands on; `own` is our default, no source confirmed it. */
  basis: string
  neverPaused?: true
}

const table = {
  receipt: { limit: { n: 0, unit: 'h' }, basis: 'own', neverPaused: true },
  triage: { limit: { n: 1, unit: 'wd' }, basis: 'own' },
  tellAccepted: {
    limit: { n: 5, unit: 'wd' },
    basis: 'own, within art. 23 of the Petition Work Regulations 2022',
  },
  notice15: {
    limit: { n: 15, unit: 'd' },
    basis: 'Petition Work Regulations 2022, art. 23',
    neverPaused: true,
  },
  directDanger: { limit: { n: 2, unit: 'h' }, basis: 'Beijing 12345 draft standard 2021' },
  directUtilities: { limit: { n: 24, unit: 'h' }, basis: 'Beijing 12345 draft standard 2021' },
  directGeneral: { limit: { n: 7, unit: 'd' }, basis: 'Beijing 12345 draft standard 2021' },
  directComplex: { limit: { n: 15, unit: 'd' }, basis: 'Beijing 12345 draft standard 2021' },
  unitObjection: { limit: { n: 5, unit: 'wd' }, basis: 'Petition Work Regulations 2022, art. 23' },
  claimWindow: { limit: { n: 3, unit: 'wd' }, basis: 'own' },
  screening: { limit: { n: 5, unit: 'wd' }, basis: 'own' },
  topicCall: { limit: { n: 7, unit: 'd' }, basis: 'own' },
  research: { limit: { n: 15, unit: 'wd' }, basis: 'own' },
  researchMicro: { limit: { n: 5, unit: 'wd' }, basis: 'own' },
  noticeFormal: { limit: { n: 15, unit: 'wd' }, basis: 'county consultation rules' },
  materialsFormal: { limit: { n: 10, unit: 'wd' }, basis: 'county consultation rules' },
  noticeMicro: { limit: { n: 3, unit: 'd' }, basis: 'own' },
  minutes: { limit: { n: 7, unit: 'wd' }, basis: 'county consultation rules' },
  minutesObjection: { limit: { n: 3, unit: 'wd' }, basis: 'own' },
  outcomeReport: { limit: { n: 7, unit: 'wd' }, basis: 'county consultation rules' },
  leadReply: { limit: { n: 3, unit: 'month' }, basis: 'proposal handling rules' },
  leadReplyExtension: { limit: { n: 1, unit: 'month' }, basis: 'proposal handling rules, once' },
  coUnitOpinion: { limit: { n: 1, unit: 'month' }, basis: 'proposal handling rules' },
  petition: { limit: { n: 60, unit: 'd' }, basis: 'Petition Work Regulations 2022, art. 34' },
  petitionExtension: { limit: { n: 30, unit: 'd' }, basis: 'Petition Work Regulations 2022, art. 34' },
  followUp: { limit: { n: 15, unit: 'd' }, basis: 'own' },
  lookBack: { limit: { n: 6, unit: 'month' }, basis: 'own' },
  redo: { limit: { n: 30, unit: 'd' }, basis: 'own, once' },
  unansweredAfterRed: { limit: { n: 30, unit: 'd' }, basis: 'own' },
  fileCase: { limit: { n: 15, unit: 'wd' }, basis: 'own' },
  archive: { limit: { n: 30, unit: 'd' }, basis: 'own' },
} as const satisfies Record<string, NamedLimit>

export type LimitName = keyof typeof table
export type Limits = Readonly<Record<LimitName, Limit>>

export const limitNames = Object.keys(table) as LimitName[]

export const limits: Limits = Object.fromEntries(
  limitNames.map((name) => [name, table[name].limit]),
) as Limits

export const basisOf = (name: LimitName): string => table[name].basis

export const isPausable = (name: LimitName): boolean => !('neverPaused' in table[name])

/** Ten years in any unit: longer is a slip of the hand, not a promise. */
const longest: Record<Limit['unit'], number> = { h: 87_600, d: 3_650, wd: 2_500, month: 120 }

export const limitForm = z
  .strictObject({ n: z.int().min(1), unit: z.enum(limitUnits) })
  .refine(({ n, unit }) => n <= longest[unit], { path: ['n'], error: 'longer than ten years' })

const { receipt: _promisedAtOnce, ...changeable } = Object.fromEntries(
  limitNames.map((name) => [name, limitForm]),
) as Record<LimitName, typeof limitForm>

/** What a committee may set. The receipt is given at once, so it isn't among them. */
export const limitOverrides = z
  .strictObject({
    ...changeable,
    notice15: limitForm.refine(({ n, unit }) => unit === 'd' && n <= table.notice15.limit.n, {
      error: 'at most 15 calendar days: Petition Work Regulations 2022, art. 23',
    }),
  })
  .partial()

export type LimitOverrides = z.infer<typeof limitOverrides>

/** The defaults with a committee's own values; throws a ZodError where one isn't allowed. */
export function limitsWith(overrides: unknown): Limits {
  return { ...limits, ...limitOverrides.parse(overrides ?? {}) }
}

/** When a named clock that began at `start` runs out; pauses are ignored where nothing may pause it. */
export function deadline(
  name: LimitName,
  start: Date,
  now: Date,
  pauses: readonly Pause[] = [],
  within: Limits = limits,
): Due | 'paused' {
  return isPausable(name) ? dueWithPauses(start, within[name], pauses, now) : dueAt(start, within[name])
}
