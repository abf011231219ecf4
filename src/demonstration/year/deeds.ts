// Owns: the list of all deeds, each a real verb by whoever would do it.
import { astray } from './deeds/astray.ts'
import { bringing } from './deeds/bringing.ts'
import { doing } from './deeds/doing.ts'
import { keeping } from './deeds/keeping.ts'
import { programme } from './deeds/programme.ts'
import { sorting } from './deeds/sorting.ts'
import { speaking } from './deeds/speaking.ts'
import { taking } from './deeds/taking.ts'
import { talking } from './deeds/talking.ts'
import type { Deed } from './tale.ts'

const { report: reportUnderSeal, ...spoken } = speaking
const { reply: answerAtOnce, ...sorted } = sorting

export const deeds = {
  ...spoken,
  ...sorted,
  ...taking,
  ...talking,
  ...doing,
  ...keeping,
  ...bringing,
  ...programme,
  ...astray,
  reportUnderSeal,
  answerAtOnce,
} satisfies Record<string, Deed>
