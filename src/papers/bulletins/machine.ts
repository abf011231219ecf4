// Owns: the way of an issue: put together, signed (and numbered), sent to those on its list.
import { machine } from '../../matters/machines/machine.ts'

export const bulletinStates = ['draft', 'signed', 'sent'] as const
export type BulletinState = (typeof bulletinStates)[number]

export const bulletinMachine = machine({
  name: 'bulletin',
  states: bulletinStates,
  initial: 'draft',
  ends: ['sent'],
  verbs: {
    change: { from: ['draft'], to: 'draft' },
    sign: { from: ['draft'], to: 'signed' },
    send: { from: ['signed'], to: 'sent' },
  },
})
