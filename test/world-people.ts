// Owns: who lives in the world of the tests, and where. All invented.
import type { StaffRole } from '../src/people/roles.ts'

export const regions = {
  county: {
    code: '990101000000',
    level: 'county',
    parent: null,
    zh: '清溪县',
    en: 'Qingxi County',
    urban: false,
  },
  street: {
    code: '990101001000',
    level: 'township',
    parent: 'county',
    zh: '东门街道',
    en: 'Dongmen Street',
    urban: true,
  },
  town: {
    code: '990101101000',
    level: 'township',
    parent: 'county',
    zh: '柳河镇',
    en: 'Liuhe Town',
    urban: false,
  },
  estate: {
    code: '990101001001',
    level: 'village',
    parent: 'street',
    zh: '桂花社区',
    en: 'Guihua Community',
    urban: true,
  },
  market: {
    code: '990101001002',
    level: 'village',
    parent: 'street',
    zh: '集市社区',
    en: 'Jishi Community',
    urban: true,
  },
  bridge: {
    code: '990101101201',
    level: 'village',
    parent: 'town',
    zh: '石桥村',
    en: 'Shiqiao Village',
    urban: false,
  },
  orchard: {
    code: '990101101202',
    level: 'village',
    parent: 'town',
    zh: '梨园村',
    en: 'Liyuan Village',
    urban: false,
  },
} as const
export type RegionName = keyof typeof regions

export const bodies = {
  office: { kind: 'office', zh: '县政协办公室', en: 'Committee office' },
  housing: { kind: 'handlingUnit', zh: '县住建局', en: 'Housing Bureau' },
  water: { kind: 'handlingUnit', zh: '县水务局', en: 'Water Bureau' },
  group: { kind: 'memberGroup', zh: '第一委员小组', en: 'Member Group One' },
} as const
export type BodyName = keyof typeof bodies

/** One person a role; `lan` and `bo` are both liaisons so that reach can be tried across townships. */
export const people = {
  lan: { role: 'liaison', at: 'street', name: '兰小雨' },
  bo: { role: 'liaison', at: 'town', name: '柏大成' },
  cui: { role: 'convener', at: 'street', name: '崔主任' },
  chu: { role: 'convener', at: 'town', name: '楚主任' },
  gao: { role: 'groupLeader', at: 'county', name: '高组长', body: 'group' },
  mei: { role: 'member', at: 'county', name: '梅医生', body: 'group' },
  mao: { role: 'member', at: 'county', name: '毛律师', body: 'group' },
  min: { role: 'member', at: 'county', name: '闵老师', body: 'group' },
  hu: { role: 'unitHandler', at: 'county', name: '胡科长', body: 'housing' },
  hua: { role: 'unitLeader', at: 'county', name: '华局长', body: 'housing' },
  wei: { role: 'unitHandler', at: 'county', name: '魏科长', body: 'water' },
  shi: { role: 'committeeStaff', at: 'county', name: '石干事' },
  qin: { role: 'secretaryGeneral', at: 'county', name: '秦秘书长' },
  zhu: { role: 'chairCouncil', at: 'county', name: '朱主席' },
  feng: { role: 'confidentialHandler', at: 'county', name: '冯专员' },
  ve: { role: 'venueHead', at: 'estate', name: '余站长' },
  sys: { role: 'sysAdmin', at: 'county', name: '系统管理员' },
  sec: { role: 'securityAdmin', at: 'county', name: '安全管理员' },
  aud: { role: 'auditAdmin', at: 'county', name: '审计管理员' },
} as const satisfies Record<string, { role: StaffRole; at: RegionName; name: string; body?: BodyName }>
export type PersonName = keyof typeof people
