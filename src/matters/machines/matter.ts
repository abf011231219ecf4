// Owns: the states of a matter and what can follow what at all. Which of these a given matter may do, `place.ts` says.
import { back, machine } from './machine.ts'
import type { StageKey } from './stage.ts'

export const matterStates = [
  'collected',
  'screening',
  'confirmed',
  'resolvedDirectly',
  'escalated',
  'diverted',
  'notSuitable',
  'allotting',
  'researching',
  'planning',
  'deliberating',
  'concluded',
  'reporting',
  'handling',
  'replied',
  'followingUp',
  'filed',
  'archived',
  'suspended',
] as const

export type MatterState = (typeof matterStates)[number]

export const conclusions = ['consensus', 'partial', 'none', 'explained', 'oversight'] as const
export type Conclusion = (typeof conclusions)[number]

const beforeTalk = ['collected', 'confirmed', 'allotting', 'researching', 'planning'] as const

export const matterMachine = machine({
  name: 'matter',
  states: matterStates,
  initial: 'collected',
  // Archived is final: taking it up again makes a new matter that points back here.
  ends: ['diverted', 'notSuitable', 'archived'],
  verbs: {
    screen: { from: ['collected'], to: 'screening' },
    confirm: { from: ['screening'], to: 'confirmed' },
    settleDirectly: { from: ['collected', 'screening', 'confirmed'], to: 'resolvedDirectly' },
    divert: { from: ['collected', 'screening', 'confirmed'], to: 'diverted' },
    findUnsuitable: { from: ['collected', 'screening'], to: 'notSuitable' },
    // Up a level of this committee, or across to another one; either it is taken up there or its answer returns.
    sendUp: {
      from: ['collected', 'screening', 'confirmed', 'researching', 'planning', 'concluded', 'followingUp'],
      to: 'escalated',
    },
    takeUpAbove: { from: ['escalated'], to: 'screening' },
    bringResultFromAbove: { from: ['escalated'], to: 'followingUp' },
    openClaims: { from: ['collected', 'confirmed'], to: 'allotting' },
    startResearch: { from: ['collected', 'confirmed', 'allotting'], to: 'researching' },
    startPlanning: { from: ['collected', 'confirmed', 'allotting', 'researching'], to: 'planning' },
    startDeliberation: { from: beforeTalk, to: 'deliberating' },
    conclude: { from: ['deliberating'], to: 'concluded' },
    settleOnTheSpot: { from: ['researching', 'planning', 'deliberating'], to: 'followingUp' },
    explain: { from: ['concluded'], to: 'followingUp' },
    startReport: { from: [...beforeTalk, 'concluded'], to: 'reporting' },
    handOver: { from: [...beforeTalk, 'concluded', 'reporting'], to: 'handling' },
    recordReplies: { from: ['handling'], to: 'replied' },
    closeUnanswered: { from: ['handling'], to: 'followingUp' },
    followUp: {
      from: [...beforeTalk, 'concluded', 'reporting', 'replied', 'resolvedDirectly'],
      to: 'followingUp',
    },
    redo: { from: ['replied', 'followingUp'], to: 'handling' },
    file: {
      from: [...beforeTalk, 'concluded', 'reporting', 'replied', 'resolvedDirectly', 'followingUp'],
      to: 'filed',
    },
    archive: { from: ['filed'], to: 'archived' },
    suspend: {
      from: [
        'screening',
        ...beforeTalk,
        'deliberating',
        'concluded',
        'reporting',
        'handling',
        'replied',
        'followingUp',
      ],
      to: 'suspended',
    },
    resume: { from: ['suspended'], to: back },
  },
})

export type MatterVerb = (typeof matterMachine.verbs)[number]

type SteadyState = Exclude<MatterState, 'suspended'>

const stages: Readonly<Record<SteadyState, StageKey>> = {
  collected: 'collect',
  screening: 'screen',
  confirmed: 'screen',
  escalated: 'screen',
  diverted: 'screen',
  notSuitable: 'screen',
  // What is settled at once was handled, without the stages between.
  resolvedDirectly: 'handle',
  allotting: 'allot',
  researching: 'research',
  planning: 'plan',
  deliberating: 'deliberate',
  concluded: 'deliberate',
  reporting: 'report',
  handling: 'handle',
  replied: 'handle',
  followingUp: 'followUp',
  filed: 'file',
  archived: 'file',
}

/** Total: a suspended matter stands in the stage it was set aside from. */
export function stageOf(state: MatterState, suspendedFrom: MatterState | null = null): StageKey {
  if (state !== 'suspended') return stages[state]
  return suspendedFrom && suspendedFrom !== 'suspended' ? stages[suspendedFrom] : 'screen'
}
