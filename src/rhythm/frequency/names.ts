// Owns: how a period and a rule are said.
import { venueKindWords } from '../../organisation/words.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Span } from './periods.ts'
import type { FrequencyRule } from './record.ts'
import { areaWords, dutyWords, type Per, periodWords, perWords, subjectWords, words } from './words.ts'

/** `Q1 2026`, and the same in Chinese. */
export function periodName(per: Per, { from }: Span, lang: Lang): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  const said = periodWords(lang)
  if (per === 'week') return said.week(day(from, lang))
  return said[per](year, month)
}

export function ruleSaid(rule: FrequencyRule, lang: Lang): string {
  const duty = dutyWords[rule.duty][lang]
  return words(lang).rule(perWords[rule.per][lang], rule.atLeast, duty)
}

/** Where it holds and for whom it is counted. */
export function ruleHolds(rule: FrequencyRule, lang: Lang): string {
  const kinds = rule.kinds.map((kind) => venueKindWords[kind as keyof typeof venueKindWords]?.[lang] ?? kind)
  const whose = rule.subject === 'township' ? subjectWords.township[lang] : kinds.join(' · ')
  return [areaWords[rule.area][lang], whose || words(lang).everyKind].join(' · ')
}
