// Owns: the roles of domain §c3. A role is an appointment with a scope and a term, never a property of a person.

export const roleCodes = [
  'resident',
  'residentRep',
  'member',
  'groupLeader',
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
  'proposalCommittee',
  'briefEditor',
  'secretaryGeneral',
  'chairCouncil',
  'unitHandler',
  'unitLeader',
  'confidentialHandler',
  'sysAdmin',
  'securityAdmin',
  'auditAdmin',
  'expert',
  'council',
  'jointMeeting',
  'grower',
  'enterprise',
] as const

export type RoleCode = (typeof roleCodes)[number]

/** Roles a person signs in with; the others are hats at a meeting or names in a method. */
export const staffRoles = [
  'member',
  'groupLeader',
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
  'proposalCommittee',
  'briefEditor',
  'secretaryGeneral',
  'chairCouncil',
  'unitHandler',
  'unitLeader',
  'confidentialHandler',
  'sysAdmin',
  'securityAdmin',
  'auditAdmin',
  'expert',
] as const satisfies readonly RoleCode[]

export type StaffRole = (typeof staffRoles)[number]
