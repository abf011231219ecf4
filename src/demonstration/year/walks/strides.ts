// Owns: stretches of the way that many tales share. `2 choose`: two working days later, choose.
import type { Stride } from './walk.ts'

export const common = 'TONGYONG/main'
export const four = 'SIDAN_SIZHUN/main'
export const short = 'WEIXIESHANG/main'
export const stools = 'XIAOMAZHA/main'
export const six = 'LIUBU_YISHI/main'
export const sites = 'DASHI_TONGSHANG/main'

export const chosen: readonly Stride[] = ['0 speak', '1 sort', '2 choose']
export const heard: readonly Stride[] = ['0 speak', '1 sort', '0 speakToo', '1 merge', '1 choose']
export const taken: readonly Stride[] = [...chosen, '1 lead', '1 join']
export const looked: readonly Stride[] = [...taken, '2 look']
export const lookedForMany: readonly Stride[] = [...heard, '1 lead', '1 join', '2 look']
export const convened: readonly Stride[] = [...lookedForMany, '2 convene']
export const met: readonly Stride[] = [...convened, '4 meet']
export const agreed: readonly Stride[] = [...met, '0 signAndConclude']
export const handed: readonly Stride[] = [...agreed, '2 hand']
export const signed: readonly Stride[] = [...handed, '2 sign']
export const replied: readonly Stride[] = [...signed, '5 reply']
export const asked: readonly Stride[] = [...replied, '2 pass']
export const content: readonly Stride[] = [...asked, '3 content']
export const archived: readonly Stride[] = [...content, '3 write', '3 keep']
export const planned = ['2 plan', '1 approve', '2 convene', '4 meet', '0 signAndConclude'] as const
export const carried = [
  '2 report',
  '1 received',
  '2 hand',
  '2 sign',
  '6 reply',
  '2 pass',
  '3 content',
  '3 write',
  '3 keep',
] as const
export const againAndDone: readonly Stride[] = [
  ...asked,
  '3 notContent',
  '2 doAgain',
  '8 replyAgain',
  '2 pass',
  '3 content',
  '3 write',
  '3 keep',
]
export const againInVain: readonly Stride[] = [
  ...asked,
  '3 notContent',
  '2 doAgain',
  '8 replyAgain',
  '2 pass',
  '3 notContent',
]

export const kept: readonly Stride[] = ['3 write', '3 keep']
/** From the talk in the field to the archive. */
export const doneFromField: readonly Stride[] = ['1 hand', '3 reply', '2 pass', '3 content']
