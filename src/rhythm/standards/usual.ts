// Owns: the standards that hold until a committee makes its own: four things for stations and halls, five for studios,
// six for councils and their rooms. How many is our own choice; a committee sets its numbers.
import type { Item, Standard } from './item.ts'
import { type Check, isCounted, usualWords } from './words.ts'

type Label = keyof typeof usualWords
const item = (label: Label, check: Check, atLeast = 1): Item => ({
  key: label,
  label: usualWords[label],
  check,
  atLeast: isCounted(check) ? atLeast : null,
})
const standard = (code: 'siyou' | 'wuyou' | 'liuyou', kinds: readonly string[], items: Item[]): Standard => ({
  ...{ code, version: 0, name: usualWords[code], kinds, items },
})

export const usualStandards: readonly Standard[] = [
  standard(
    'siyou',
    [],
    [item('place', 'place'), item('rule', 'rules'), item('members', 'members'), item('arranged', 'arranged')],
  ),
  standard(
    'wuyou',
    ['studio'],
    [
      item('room', 'place'),
      item('rule', 'rules'),
      item('learning', 'learning', 4),
      item('service', 'service', 12),
      item('fellowship', 'fellowship'),
    ],
  ),
  standard(
    'liuyou',
    ['council', 'room'],
    [
      item('ground', 'place'),
      item('sign', 'sign'),
      item('rule', 'rules'),
      item('process', 'process'),
      item('activities', 'activities', 4),
      item('results', 'results'),
    ],
  ),
]
