// Owns: what is asked when a method is changed, and from what was typed to a change of it.
import { z } from 'zod'
import { type RoleCode, roleWords } from '../../../people/roles.ts'
import { limitUnits } from '../../../platform/clock/limit.ts'
import { ask } from '../../../platform/html/index.ts'
import { FieldRefused } from '../../../platform/refusals.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import { limitForm } from '../../limits/limits.ts'
import type { StageKey } from '../../machines/stage.ts'
import type { Group, Method, StageRule } from '../method.ts'
import { exitRules, recordKinds, regionLevels } from '../vocabulary.ts'
import { exitNames, recordNames, stageNames } from '../words.ts'
import type { Names, Rules, StageChange } from './changes.ts'
import { actingRoles, approvingRoles, exitsAt, recordsAt } from './menu.ts'
import { levelWords, unitWords, words } from './words.ts'

const say = words.both
const options = <V extends string>(values: readonly V[], labels: Record<V, Bilingual>) =>
  values.map((value) => ({ value, label: labels[value] }))
const english = { hint: say.englishHint, max: 200 } as const

export const copyForm = z.object({
  name: ask.text({ label: say.newName, max: 40, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.englishHint, max: 80 }),
})

export const namesForm = z.object({
  name: ask.text({ label: say.name, max: 40, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.englishHint, max: 80 }),
  gloss: ask.text({ label: say.gloss, max: 120, required: true }),
  glossEn: ask.text({ label: say.glossEn, ...english }),
  levels: ask.choices({ label: say.levels, options: options(regionLevels, levelWords), required: true }),
})
export const namesOf = ({ name, gloss, levels }: Method) => ({
  ...{ name: name.zh, nameEn: name.en, gloss: gloss.zh, glossEn: gloss.en, levels },
})
export const namesFrom = (body: z.output<typeof namesForm>): Names => ({
  name: both(body.name, body.nameEn),
  gloss: both(body.gloss, body.glossEn),
  levels: body.levels,
})

export const stepForm = z.object({
  label: ask.text({ label: say.stepName, hint: say.stepHint, max: 20, required: true }),
  labelEn: ask.text({ label: say.stepNameEn, hint: say.englishHint, max: 40 }),
  gloss: ask.text({ label: say.stepGloss, max: 60, required: true }),
  glossEn: ask.text({ label: say.stepGlossEn, ...english }),
})
export const stepOf = ({ label, gloss }: Group) => ({
  ...{ label: label.zh, labelEn: label.en, gloss: gloss.zh, glossEn: gloss.en },
})
export const stepFrom = (body: z.output<typeof stepForm>) => ({
  label: both(body.label, body.labelEn),
  gloss: both(body.gloss, body.glossEn),
})

/** What the door reads: anything of the vocabulary. The page offers what makes sense at the stage. */
export const stageForm = stageFormOf(recordKinds, exitRules)
export const stageFormFor = (stage: StageKey) => stageFormOf(recordsAt[stage], exitsAt[stage])

function stageFormOf(
  records: readonly (typeof recordKinds)[number][],
  exits: readonly (typeof exitRules)[number][],
) {
  return z.object({
    actors: ask.choices({
      label: say.who,
      options: options<RoleCode>(actingRoles, roleWords),
      required: true,
    }),
    approver: ask.choice({
      label: say.approver,
      options: options<RoleCode>(approvingRoles, roleWords),
      as: 'select',
    }),
    records: ask.choices({ label: say.records, options: options(records, recordNames) }),
    exit: ask.choices({ label: say.exits, options: options(exits, exitNames) }),
    limitN: ask.number({ label: say.limitN, hint: say.limitNHint, min: 1, max: 4000 }),
    limitUnit: ask.choice({ label: say.limitUnit, options: options(limitUnits, unitWords), as: 'select' }),
    optional: ask.tick({ label: say.optionalLabel, hint: say.optionalHint }),
  })
}

export const stageOfRule = ({ actors, approver, records, exit, limit, optional }: StageRule) => ({
  ...{ actors, approver, records, exit, optional: optional ? 'on' : '' },
  ...{ limitN: limit ? String(limit.n) : '', limitUnit: limit?.unit ?? '' },
})

export function stageFrom(body: z.output<typeof stageForm>): StageChange {
  const { limitN, limitUnit, approver, ...rest } = body
  return { ...rest, approver: approver ?? null, limit: limitFrom(limitN, limitUnit) }
}

function limitFrom(n: number | undefined, unit: (typeof limitUnits)[number] | undefined) {
  if (n === undefined && unit === undefined) return null
  if (n === undefined || unit === undefined) throw new FieldRefused('limitN', say.limitBoth)
  const limit = limitForm.safeParse({ n, unit })
  if (!limit.success) throw new FieldRefused('limitN', say.limitTooLong)
  return limit.data
}

export const addStageForm = (stages?: readonly StageKey[]) =>
  z.object({
    stage: ask.choice({
      label: say.whichStage,
      options: options(stages ?? (Object.keys(stageNames) as StageKey[]), stageNames),
      as: 'select',
      required: true,
    }),
  })

export const rulesForm = z.object({
  mode: ask.choice({
    label: say.mode,
    options: [
      { value: 'allOf', label: say.allOf },
      { value: 'anyOf', label: say.anyOf },
    ],
    required: true,
  }),
  criteria: ask.text({ label: say.criteriaLines, hint: say.criteriaHint, max: 1500, rows: 5 }),
  sizes: ask.text({ label: say.sizes, hint: say.sizesHint, max: 800, rows: 4, required: true }),
  minutes: ask.choice({
    label: say.minutes,
    options: [
      { value: 'objections', label: say.objections },
      { value: 'signedOnTheSpot', label: say.signedOnTheSpot },
    ],
    required: true,
  }),
  windowsCloseEarly: ask.tick({ label: say.early }),
})

export const rulesOf = ({ screening, teamSizes, minutes, windowsCloseEarly }: Method) => ({
  ...{ mode: screening.mode, minutes, windowsCloseEarly: windowsCloseEarly ? 'on' : '' },
  criteria: screening.criteria.map(({ label }) => `${label.zh} / ${label.en}`).join('\n'),
  sizes: teamSizes.map(({ label, min, max }) => [label.zh, label.en, min, max ?? ''].join(' / ')).join('\n'),
})

export const rulesFrom = ({ criteria, sizes, ...rest }: z.output<typeof rulesForm>): Rules => ({
  ...rest,
  criteria: linesOf(criteria).map(criterionFrom),
  teamSizes: linesOf(sizes).map(sizeFrom),
})

const linesOf = (text = ''): string[][] =>
  text
    .split('\n')
    .map((line) => line.split(/\s*[/／]\s*/).map((part) => part.trim()))
    .filter(([first]) => first)

function criterionFrom([zh = '', en, ...more]: string[]): Bilingual {
  if (more.length > 0 || zh.length > 60) throw new FieldRefused('criteria', say.criteriaWrong)
  return both(zh, en)
}

function sizeFrom(parts: string[]): Method['teamSizes'][number] {
  const [zh = '', second = '', ...numbers] = parts
  // Without English the numbers begin at once.
  const [en, least, most] = /^\d+$/.test(second) ? ['', second, numbers[0]] : [second, ...numbers]
  const number = (text: string | undefined) => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : null)
  const min = number(least)
  if (!min || (most && number(most) === null)) throw new FieldRefused('sizes', say.sizesWrong)
  return { label: both(zh, en), min, max: most ? number(most) : null }
}

const both = (zh: string, en?: string): Bilingual => ({ zh, en: en || zh })
