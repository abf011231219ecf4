// Owns: what a county without history begins with: the words of its categories and the things people complain about.
import { type Leaf, type Rules, rulesFrom } from '../../language/category/rules.ts'
import { categories, categoryWords } from '../../matters/words.ts'
import { cutter } from '../index/weights.ts'
import { things } from './things/words.ts'

/** `other` says nothing of what it is about. */
export const startingLeaves: readonly Leaf[] = categories
  .filter((label) => label !== 'other')
  .map((label) => ({ label, names: [categoryWords[label].zh, ...things[label]] }))

let made: Rules | null = null
export function startingRules(): Rules {
  made ??= rulesFrom(startingLeaves, cutter())
  return made
}
