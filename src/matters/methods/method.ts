// Owns: what a method (工作法) is: data that says how a matter walks, under whose names. A committee's own version
// is checked by this form and by `checkMethod` before it is published, and never changes afterwards.
import { z } from 'zod'
import { roleCodes } from '../../people/roles.ts'
import { limitForm } from '../limits/limits.ts'
import { type StageKey, stageKeys } from '../machines/stage.ts'
import { exitRules, recordKinds, regionLevels } from './vocabulary.ts'

export type { StageKey }

const said = z.string().trim().min(1).max(200)
const bilingual = z.strictObject({ zh: said, en: said })
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const role = z.enum(roleCodes)
const stageKey = z.enum(stageKeys)

const stageRule = z.strictObject({
  key: stageKey,
  actors: z.array(role).min(1),
  approver: role.optional(),
  records: z.array(z.enum(recordKinds)),
  exit: z.array(z.enum(exitRules)),
  limit: limitForm.optional(),
  optional: z.boolean().optional(),
})

/** A step as people here call it: one or more stages under one local name. */
const group = z.strictObject({ key, label: bilingual, gloss: bilingual, stages: z.array(stageKey).min(1) })

const track = z.strictObject({
  key,
  label: bilingual,
  groups: z.array(group).min(1),
  stages: z.array(stageRule).min(1),
})

/** `max` null is the whole group. The lead is counted. */
const teamSize = z.strictObject({
  label: bilingual,
  min: z.int().min(1),
  max: z.int().min(1).nullable(),
})

export const methodForm = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  version: z.int().min(1),
  name: bilingual,
  gloss: bilingual,
  levels: z.array(z.enum(regionLevels)).min(1),
  /** What makes a topic: every criterion, or any one of them where they are alternative kinds. */
  screening: z.strictObject({
    mode: z.enum(['allOf', 'anyOf']),
    criteria: z.array(z.strictObject({ key, label: bilingual })),
  }),
  teamSizes: z.array(teamSize).min(1),
  minutes: z.enum(['objections', 'signedOnTheSpot']),
  /** Claim and objection windows end as soon as all have claimed or agreed. */
  windowsCloseEarly: z.boolean(),
  tracks: z.array(track).min(1),
})

export type Method = z.infer<typeof methodForm>
export type Track = z.infer<typeof track>
export type Group = z.infer<typeof group>
export type StageRule = z.infer<typeof stageRule>
export type TeamSize = z.infer<typeof teamSize>
