// Owns: who writes a brief, who edits it, who signs an issue, who records what a leader wrote.
import type { Staff } from '../people/actors.ts'

/** A member's own word, or what the desk of a place has seen. */
export const writerRoles = [
  'member',
  'groupLeader',
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
  'briefEditor',
  'secretaryGeneral',
] as const
export type Writer = Staff<(typeof writerRoles)[number]>

export const editorRoles = ['briefEditor', 'secretaryGeneral'] as const
export type Editor = Staff<(typeof editorRoles)[number]>

export const signerRoles = ['secretaryGeneral', 'chairCouncil'] as const
export type Signer = Staff<(typeof signerRoles)[number]>

/** The office reads whatever was handed in. */
export const officeRoles = [
  'committeeStaff',
  'proposalCommittee',
  'briefEditor',
  'secretaryGeneral',
  'chairCouncil',
] as const

/** The desk of a place reads what was made of its own matters. */
export const placeRoles = ['convener', 'liaison', 'venueHead'] as const

export const readerRoles = [...writerRoles, 'proposalCommittee', 'chairCouncil'] as const
export type Reader = Staff<(typeof readerRoles)[number]>
