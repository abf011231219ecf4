// Owns: what a story is: what a resident says, what is agreed, what comes of it; and the units that may owe something.
import type { Category } from '../../matters/words.ts'

export interface Story {
  said: string
  headline: string
  summary: string
  category: Category
  sinceYear?: number
  urgent?: boolean
  /** What was agreed: text, who owes it (a unit's key, or a named party), how one will know it is done. */
  items: readonly { text: string; unit?: UnitKey; party?: string; doneWhen: string }[]
  reserved?: string
  reply: string
  replyClass: 'A' | 'B' | 'C'
  where: 'urban' | 'rural' | 'any'
  /** Can be settled where people stand. */
  small?: true
}
export type UnitKey =
  | 'housing'
  | 'water'
  | 'transport'
  | 'city'
  | 'school'
  | 'health'
  | 'farming'
  | 'civil'
  | 'police'
  | 'culture'

export const units: Record<UnitKey, { zh: string; en: string }> = {
  housing: { zh: '县住建局', en: 'Housing Bureau' },
  water: { zh: '县水务局', en: 'Water Bureau' },
  transport: { zh: '县交通局', en: 'Transport Bureau' },
  city: { zh: '县城管局', en: 'Urban Management Bureau' },
  school: { zh: '县教育局', en: 'Education Bureau' },
  health: { zh: '县卫健局', en: 'Health Bureau' },
  farming: { zh: '县农业农村局', en: 'Agriculture Bureau' },
  civil: { zh: '县民政局', en: 'Civil Affairs Bureau' },
  police: { zh: '县公安局交警大队', en: 'Traffic Police' },
  culture: { zh: '县文旅局', en: 'Culture Bureau' },
}

/** Those who promise without being a unit. */
export const partyKinds: Readonly<Record<string, 'propertyManager' | 'villagersGroup' | 'residentGroup'>> = {
  小区物业: 'propertyManager',
  三组村民: 'villagersGroup',
  两村村民小组: 'villagersGroup',
  村委会: 'villagersGroup',
  居民小组: 'residentGroup',
  业主代表: 'residentGroup',
  舞蹈队: 'residentGroup',
}
