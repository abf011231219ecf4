// Owns: the way of one item in the hands of whoever promised it: a unit, a company, a villagers' group, a person.
import { machine } from './machine.ts'

export const taskStates = [
  'issued',
  'objected',
  'reassigned',
  'upheld',
  'signed',
  'working',
  'extensionAsked',
  'replied',
  'checked',
  'accepted',
  'returned',
  'evaluated',
  'closed',
] as const

export type TaskState = (typeof taskStates)[number]

const unreplied = ['issued', 'upheld', 'signed', 'working', 'extensionAsked', 'returned'] as const

export const taskMachine = machine({
  name: 'task',
  states: taskStates,
  initial: 'issued',
  // Reassigned ends this party's task: whoever owes it now has a task of their own.
  ends: ['reassigned', 'closed'],
  verbs: {
    object: { from: ['issued'], to: 'objected' },
    reassign: { from: ['objected'], to: 'reassigned' },
    uphold: { from: ['objected'], to: 'upheld' },
    sign: { from: ['issued', 'upheld'], to: 'signed' },
    startWork: { from: ['signed', 'returned'], to: 'working' },
    askForExtension: { from: ['signed', 'working', 'returned'], to: 'extensionAsked' },
    grantExtension: { from: ['extensionAsked'], to: 'working' },
    refuseExtension: { from: ['extensionAsked'], to: 'working' },
    // A reply signs for the task, so one visit through a task link is enough.
    reply: { from: unreplied, to: 'replied' },
    check: { from: ['replied'], to: 'checked' },
    acceptReply: { from: ['replied', 'checked'], to: 'accepted' },
    returnReply: { from: ['replied', 'checked'], to: 'returned' },
    evaluate: { from: ['accepted'], to: 'evaluated' },
    redo: { from: ['evaluated'], to: 'working' },
    close: { from: ['evaluated'], to: 'closed' },
    // Its owner records the silence beside it, so it counts as unanswered for good.
    closeUnanswered: { from: unreplied, to: 'closed' },
  },
})

export type TaskVerb = (typeof taskMachine.verbs)[number]
