// Owns: the words that all of the talk shares: kinds of meeting, conclusions, and why something can't be done yet.
import type { Bilingual, Lang } from '../platform/words/phrases.ts'
import { phrases } from '../platform/words/phrases.ts'

export const classWords = {
  micro: { zh: '微协商', en: 'Short talk' },
  thematic: { zh: '专题协商', en: 'Talk on one topic' },
  counterpart: { zh: '对口协商', en: 'Talk with one department' },
  pointToPoint: { zh: '点对点协商', en: 'Talk between two sides' },
  communityThematic: { zh: '社区专题会议', en: 'Community meeting' },
  joint: { zh: '联席会', en: 'Joint meeting' },
  remote: { zh: '远程协商', en: 'Talk at a distance' },
  oversightVisit: { zh: '民主监督视察', en: 'Democratic-supervision visit' },
} as const satisfies Record<string, Bilingual>
export type MeetingClass = keyof typeof classWords

export const formWords = {
  hall: { zh: '会议室', en: 'In a room' },
  field: { zh: '田间地头', en: 'In the field' },
  yard: { zh: '小院、楼下', en: 'In a yard' },
  online: { zh: '线上线下一起', en: 'In the room and online' },
  remote: { zh: '视频', en: 'By video' },
  pointToPoint: { zh: '上门', en: 'At somebody’s place' },
} as const satisfies Record<string, Bilingual>
export type MeetingForm = keyof typeof formWords

export const meetingStateWords = {
  draft: { zh: '待审定', en: 'Waiting for approval' },
  approved: { zh: '已审定', en: 'Approved' },
  notified: { zh: '已通知', en: 'People are told' },
  held: { zh: '已开', en: 'Held' },
  minutesDraft: { zh: '纪要待确认', en: 'Minutes to confirm' },
  minutesConfirmed: { zh: '纪要已确认', en: 'Minutes confirmed' },
  published: { zh: '已公开', en: 'Public' },
  internal: { zh: '不公开', en: 'Kept inside' },
  postponed: { zh: '已改期', en: 'Postponed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>

export const conclusionWords = {
  consensus: { zh: '形成共识', en: 'Agreed' },
  partial: { zh: '部分形成共识', en: 'Agreed in part' },
  none: { zh: '没有形成共识', en: 'Not agreed' },
  explained: { zh: '解释说明，取得理解', en: 'Explained and understood' },
  oversight: { zh: '转为民主监督', en: 'Taken further as democratic supervision' },
} as const satisfies Record<string, Bilingual>

export const dispositionWords = {
  learning: { zh: '学政策', en: 'Learnt the policy' },
  consensus: { zh: '聚共识', en: 'Came to agree' },
  deed: { zh: '办实事', en: 'Got something done' },
  supervision: { zh: '民主监督', en: 'Democratic supervision' },
} as const satisfies Record<string, Bilingual>
export type Disposition = keyof typeof dispositionWords

export const sealingWords = {
  signed: { zh: '当场签字', en: 'Signed there' },
  fingerprint: { zh: '当场按手印', en: 'Thumb-printed there' },
  readAloud: { zh: '当场念给大家听，都同意', en: 'Read aloud there and agreed' },
  objections: { zh: '三个工作日内可提意见', en: 'Open to objections for three working days' },
} as const satisfies Record<string, Bilingual>

export const speakerWords = {
  residents: { zh: '群众', en: 'Residents' },
  units: { zh: '部门、单位', en: 'Departments and units' },
  members: { zh: '委员', en: 'Members' },
  experts: { zh: '专家、企业等', en: 'Experts, companies, others' },
} as const satisfies Record<string, Bilingual>
export type SpeakerRole = keyof typeof speakerWords
export const speakerRoles = Object.keys(speakerWords) as SpeakerRole[]

export const partyWords = {
  unit: { zh: '部门、单位', en: 'Unit' },
  company: { zh: '企业', en: 'Company' },
  villagersGroup: { zh: '村民小组', en: 'Villagers’ group' },
  propertyManager: { zh: '物业', en: 'Property manager' },
  member: { zh: '委员', en: 'Member' },
  residentGroup: { zh: '群众自己', en: 'Residents themselves' },
} as const satisfies Record<string, Bilingual>

export const partWords = {
  lead: { zh: '牵头委员', en: 'Lead member' },
  partner: { zh: '委员', en: 'Member' },
  member: { zh: '委员', en: 'Member' },
  representative: { zh: '群众代表', en: 'Representative' },
  resident: { zh: '群众', en: 'Resident' },
  department: { zh: '单位', en: 'Unit' },
  expert: { zh: '专家、企业等', en: 'Expert or company' },
  chair: { zh: '主持', en: 'Chair' },
  clerk: { zh: '记录', en: 'Clerk' },
} as const satisfies Record<string, Bilingual>

export const why = phrases({
  needsPlan: {
    zh: '这套工作法要求先审定方案，再开会。',
    en: 'This method asks for an approved plan before the meeting.',
  },
  onWordOf: { zh: '替谁登记', en: 'Entered for' },
  onWordOfHint: {
    zh: '本人没法上网时由您代录，会一直标明是代录',
    en: 'Where the person cannot write it here; it stays marked as entered for them',
  },
})

/** A phrase with details, in both languages at once: what notices are made of. */
export function bothOf<W>(words: (lang: Lang) => W, pick: (w: W) => string): Bilingual {
  return { zh: pick(words('zh')), en: pick(words('en')) }
}

/** The words of a stored code; the code itself where a later version knows more. */
export function named(words: Record<string, Bilingual>, code: string, lang: Lang): string {
  return words[code]?.[lang] ?? code
}

/** A table of words as the options of a question. */
export function optionsOf<K extends string>(words: Record<K, Bilingual>): { value: K; label: Bilingual }[] {
  return (Object.entries(words) as [K, Bilingual][]).map(([value, label]) => ({ value, label }))
}
