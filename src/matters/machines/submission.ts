// Owns: the way of what a resident handed in. What they asked for lives on in the matter it was accepted into.
import { machine } from './machine.ts'

export const submissionStates = [
  'submitted',
  'triage',
  'needsInfo',
  'accepted',
  'merged',
  'diverted',
  'declined',
  'answered',
  'withdrawn',
  'closed',
] as const

export type SubmissionState = (typeof submissionStates)[number]

export const submissionMachine = machine({
  name: 'submission',
  states: submissionStates,
  initial: 'submitted',
  // A diversion may rest, but counts as open until `close`: the destination's number or the sender's notice.
  ends: ['merged', 'diverted', 'declined', 'answered', 'withdrawn', 'closed'],
  verbs: {
    startTriage: { from: ['submitted'], to: 'triage' },
    askForMore: { from: ['triage'], to: 'needsInfo' },
    tellMore: { from: ['needsInfo'], to: 'triage' },
    // Into confidence: no question to the sender is left open there.
    seal: { from: ['triage', 'needsInfo'], to: 'triage' },
    accept: { from: ['triage'], to: 'accepted' },
    mergeInto: { from: ['triage'], to: 'merged' },
    divert: { from: ['triage'], to: 'diverted' },
    decline: { from: ['triage'], to: 'declined' },
    answer: { from: ['triage'], to: 'answered' },
    withdraw: { from: ['submitted', 'triage', 'needsInfo'], to: 'withdrawn' },
    // A destination that refuses it, or a twin that was none.
    sendBackToTriage: { from: ['diverted', 'merged'], to: 'triage' },
    close: { from: ['accepted', 'merged', 'diverted', 'declined', 'answered'], to: 'closed' },
  },
})

export type SubmissionVerb = (typeof submissionMachine.verbs)[number]
