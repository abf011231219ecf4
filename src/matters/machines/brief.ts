// Owns: the way of a public-opinion brief, from its writer to what came back.
import { machine } from './machine.ts'

export const briefStates = [
  'draft',
  'submitted',
  'editing',
  'adopted',
  'returned',
  'reference',
  'inIssue',
  'sentUp',
  'instructed',
  'handled',
  'fedBack',
] as const

export type BriefState = (typeof briefStates)[number]

export const briefMachine = machine({
  name: 'brief',
  states: briefStates,
  initial: 'draft',
  ends: ['reference', 'fedBack'],
  verbs: {
    submit: { from: ['draft'], to: 'submitted' },
    startEditing: { from: ['submitted'], to: 'editing' },
    adopt: { from: ['editing'], to: 'adopted' },
    returnToWriter: { from: ['editing'], to: 'returned' },
    revise: { from: ['returned'], to: 'draft' },
    keepForReference: { from: ['editing'], to: 'reference' },
    putInIssue: { from: ['adopted'], to: 'inIssue' },
    sendUp: { from: ['adopted', 'inIssue'], to: 'sentUp' },
    recordInstruction: { from: ['sentUp'], to: 'instructed' },
    recordHandling: { from: ['instructed'], to: 'handled' },
    feedBack: { from: ['sentUp', 'instructed', 'handled'], to: 'fedBack' },
  },
})

export type BriefVerb = (typeof briefMachine.verbs)[number]
