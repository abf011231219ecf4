import { phrases } from '../../../platform/words/phrases.ts'

export const ruleWords = phrases({
  fixed: {
    zh: (who: string, where: string) => `${who}指定在${where}`,
    en: (who, where) => `${who} serves at ${where}`,
  },
  recused: {
    zh: (who: string, where: string) => `${who}回避${where}`,
    en: (who, where) => `${who} not at ${where}`,
  },
  wish: {
    zh: (who: string, where: string) => `${who}想去${where}`,
    en: (who, where) => `${who} wishes to serve at ${where}`,
  },
  together: {
    zh: (one: string, other: string) => `${one}和${other}同在一处`,
    en: (one, other) => `${one} and ${other} together`,
  },
  seats: {
    zh: (where: string, least: number, most: number) =>
      least === most ? `${where}定 ${least} 人` : `${where}${least} 至 ${most} 人`,
    en: (where, least, most) =>
      least === most ? `${where}: ${least} people` : `${where}: ${least} to ${most} people`,
  },
  level: {
    zh: (where: string, level: string, least: number, most: number) =>
      `${where}的${level}委员 ${least === most ? least : `${least} 至 ${most}`} 人`,
    en: (where, level, least, most) =>
      `${where}: ${least === most ? least : `${least} to ${most}`} ${level} members`,
  },
  leader: { zh: (where: string) => `${where}至少一名常委`, en: (where) => `${where}: a standing member` },
  sector: {
    zh: (where: string, sector: string, least: number) => `${where}至少 ${least} 名${sector}委员`,
    en: (where, sector, least) => `${where}: at least ${least} of ${sector}`,
  },
  needs: {
    zh: (where: string, field: string) => `${where}需要“${field}”专长（尽量）`,
    en: (where, field) => `${where} needs ${field} (weighed)`,
  },
  without: { zh: (who: string) => `${who}这次不编入`, en: (who) => `${who} is left out` },
  now: { zh: (count: number) => `（会是 ${count} 人）`, en: (count) => ` (would be ${count})` },
  gone: { zh: '（已变动）', en: '(changed since)' },
})

export const faultWords = phrases({
  nobody: { zh: '没有可编入的委员：先在委员名册里登记。', en: 'There are no members to place.' },
  nowhere: { zh: '没有所选类型的议事点。', en: 'There is no venue of the chosen kinds.' },
  seatsMissing: {
    zh: (whom: string, missing: number) => `${whom}的席位不够，还差 ${missing} 个。`,
    en: (whom, missing) => `Seats for ${whom}: ${missing} more are needed.`,
  },
  peopleMissing: {
    zh: (whom: string, missing: number) => `${whom}不够，还差 ${missing} 名。`,
    en: (whom, missing) => `Too few ${whom}: ${missing} more are needed.`,
  },
  members: { zh: '委员', en: 'members' },
  standing: { zh: '常委', en: 'standing members' },
  ofLevel: { zh: (which: string) => `${which}委员`, en: (which) => `${which} members` },
  data: {
    zh: (what: string) => `登记的数据有误：${what}`,
    en: (what) => `Something on record is wrong: ${what}`,
  },
})

export const levelWords: Record<string, { zh: string; en: string }> = {
  county: { zh: '县（区）', en: 'county' },
  city: { zh: '市', en: 'city' },
  province: { zh: '省', en: 'province' },
  national: { zh: '全国', en: 'national' },
}
