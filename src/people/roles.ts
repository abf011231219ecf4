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

export const roleWords = {
  resident: { zh: '居民', en: 'Resident' },
  residentRep: { zh: '群众代表', en: 'Residents’ representative' },
  member: { zh: '政协委员', en: 'Member' },
  groupLeader: { zh: '委员小组组长', en: 'Group leader' },
  convener: { zh: '召集人', en: 'Convener' },
  liaison: { zh: '联络员', en: 'Liaison officer' },
  venueHead: { zh: '站长', en: 'Venue head' },
  committeeStaff: { zh: '专委会干事', en: 'Committee staff' },
  proposalCommittee: { zh: '提案委', en: 'Proposal committee' },
  briefEditor: { zh: '信息编辑', en: 'Brief editor' },
  secretaryGeneral: { zh: '秘书长', en: 'Secretary-general' },
  chairCouncil: { zh: '主席会议', en: 'Chairperson’s council' },
  unitHandler: { zh: '承办单位经办人', en: 'Unit handler' },
  unitLeader: { zh: '承办单位负责人', en: 'Unit leader' },
  confidentialHandler: { zh: '密件专办员', en: 'Confidential handler' },
  sysAdmin: { zh: '系统管理员', en: 'System administrator' },
  securityAdmin: { zh: '安全管理员', en: 'Security administrator' },
  auditAdmin: { zh: '审计管理员', en: 'Audit administrator' },
  expert: { zh: '智囊团专家', en: 'Expert' },
  council: { zh: '议事会', en: 'Deliberation council' },
  jointMeeting: { zh: '联席会', en: 'Joint meeting' },
  grower: { zh: '种植户', en: 'Grower' },
  enterprise: { zh: '企业', en: 'Enterprise' },
} as const satisfies Record<RoleCode, { zh: string; en: string }>
