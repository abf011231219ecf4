// Owns: the way of one proposal in the hands of one unit.
import { machine } from '../../../matters/machines/machine.ts'

export const unitStates = ['handed', 'objected', 'released', 'signed', 'extensionAsked', 'replied'] as const
export type UnitState = (typeof unitStates)[number]

const owing = ['handed', 'signed', 'extensionAsked'] as const

export const unitMachine = machine({
  name: 'proposalUnit',
  states: unitStates,
  initial: 'handed',
  ends: ['released', 'replied'],
  verbs: {
    object: { from: ['handed'], to: 'objected' },
    release: { from: ['objected'], to: 'released' },
    uphold: { from: ['objected'], to: 'handed' },
    sign: { from: ['handed'], to: 'signed' },
    askForExtension: { from: ['handed', 'signed'], to: 'extensionAsked' },
    decideExtension: { from: ['extensionAsked'], to: 'signed' },
    reply: { from: owing, to: 'replied' },
    redo: { from: ['replied'], to: 'signed' },
  },
})
export type UnitVerb = (typeof unitMachine.verbs)[number]

export const owes = (state: UnitState): boolean => unitMachine.can(state, 'reply') || state === 'objected'
