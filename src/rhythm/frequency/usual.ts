// Owns: the rules that hold until a committee makes its own: a street talks every two months, a township every quarter;
// a members' studio learns every quarter, is briefed every half-year, goes to see once a year and receives every week.
import type { FrequencyRule } from './record.ts'
import type { Duty, Per, RuleArea } from './words.ts'

const always = { id: null, atLeast: 1, fromDay: null, toDay: null } as const
const studios = ['studio'] as const

const ofTownship = (area: RuleArea, per: Per): FrequencyRule => ({
  ...always,
  ...{ duty: 'deliberation', subject: 'township', area, kinds: [], per },
})
const ofStudio = (duty: Duty, per: Per): FrequencyRule => ({
  ...always,
  ...{ duty, subject: 'venue', area: 'any', kinds: studios, per },
})

export const usualRules: readonly FrequencyRule[] = [
  ofTownship('street', 'twoMonths'),
  ofTownship('township', 'quarter'),
  ofStudio('learning', 'quarter'),
  ofStudio('briefing', 'halfYear'),
  ofStudio('fieldStudy', 'year'),
  ofStudio('listeningDay', 'week'),
]
