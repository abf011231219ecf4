// Owns: the way of one meeting, from its plan to minutes that are public or kept inside.
import { machine } from './machine.ts'

export const meetingStates = [
  'draft',
  'approved',
  'notified',
  'held',
  'minutesDraft',
  'minutesConfirmed',
  'published',
  'internal',
  'postponed',
  'cancelled',
] as const

export type MeetingState = (typeof meetingStates)[number]

export const meetingMachine = machine({
  name: 'meeting',
  states: meetingStates,
  initial: 'draft',
  ends: ['published', 'internal', 'cancelled'],
  verbs: {
    approve: { from: ['draft'], to: 'approved' },
    invite: { from: ['approved'], to: 'notified' },
    hold: { from: ['notified'], to: 'held' },
    // People who are already together need no invitation: a field session is held where it arises.
    holdOnTheSpot: { from: ['draft', 'approved'], to: 'held' },
    postpone: { from: ['approved', 'notified'], to: 'postponed' },
    inviteAgain: { from: ['postponed'], to: 'notified' },
    cancel: { from: ['draft', 'approved', 'notified', 'postponed'], to: 'cancelled' },
    writeMinutes: { from: ['held'], to: 'minutesDraft' },
    reviseMinutes: { from: ['minutesDraft'], to: 'minutesDraft' },
    confirmMinutes: { from: ['minutesDraft'], to: 'minutesConfirmed' },
    // Signed, thumb-printed, or read aloud and agreed: no objection window is left to wait for.
    signOnTheSpot: { from: ['held', 'minutesDraft'], to: 'minutesConfirmed' },
    publish: { from: ['minutesConfirmed', 'internal'], to: 'published' },
    keepInternal: { from: ['minutesConfirmed'], to: 'internal' },
    takeDown: { from: ['published'], to: 'internal' },
  },
})

export type MeetingVerb = (typeof meetingMachine.verbs)[number]
