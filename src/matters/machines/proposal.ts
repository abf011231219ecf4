// Owns: the way of a proposal, from its drafting members to a handled, evaluated reply.
import { machine } from './machine.ts'

export const proposalStates = [
  'draft',
  'coSigning',
  'submitted',
  'review',
  'filed',
  'merged',
  'returned',
  'notFiled',
  'toBrief',
  'handed',
  'handling',
  'replied',
  'evaluated',
  'concluded',
  'redo',
] as const

export type ProposalState = (typeof proposalStates)[number]

export const proposalMachine = machine({
  name: 'proposal',
  states: proposalStates,
  initial: 'draft',
  // Not filed may rest: its proposer was told why and where to turn.
  ends: ['merged', 'notFiled', 'toBrief', 'concluded'],
  verbs: {
    askCoSigners: { from: ['draft'], to: 'coSigning' },
    submit: { from: ['draft', 'coSigning'], to: 'submitted' },
    startReview: { from: ['submitted'], to: 'review' },
    file: { from: ['review'], to: 'filed' },
    mergeInto: { from: ['review'], to: 'merged' },
    returnToProposer: { from: ['review'], to: 'returned' },
    revise: { from: ['returned'], to: 'draft' },
    declineFiling: { from: ['review'], to: 'notFiled' },
    turnIntoBrief: { from: ['notFiled'], to: 'toBrief' },
    handOver: { from: ['filed'], to: 'handed' },
    sign: { from: ['handed'], to: 'handling' },
    reply: { from: ['handling', 'redo'], to: 'replied' },
    evaluate: { from: ['replied'], to: 'evaluated' },
    askForRedo: { from: ['evaluated'], to: 'redo' },
    conclude: { from: ['evaluated'], to: 'concluded' },
  },
})

export type ProposalVerb = (typeof proposalMachine.verbs)[number]
