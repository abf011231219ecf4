// Owns: the ways that matters walk in the invented county, as data: what is done, so many working days after the last.
// Each leaves a matter where a real one may stand. `rest`: working days since, until today.
import type { deeds } from './deeds.ts'

export type DeedName = keyof typeof deeds
/** `2 choose`: two working days later, choose. */
export type Stride = `${number} ${DeedName}`
export interface Walk {
  name: string
  /** `CODE/track`; without one the venue's own. */
  method?: string
  where?: 'urban' | 'rural'
  /** In this very place: the guided walk begins where something waits. */
  at?: string
  level?: 'village' | 'township' | 'county'
  /** Days until what was agreed is due; 21 without it. */
  promises?: number
  /** Only a story that can be settled where people stand. */
  small?: true
  way: readonly Stride[]
  rest: readonly [least: number, most: number]
  times?: number
}

const common = 'TONGYONG/main'
const four = 'SIDAN_SIZHUN/main'
const short = 'WEIXIESHANG/main'
const stools = 'XIAOMAZHA/main'
const six = 'LIUBU_YISHI/main'
const sites = 'DASHI_TONGSHANG/main'

const chosen: readonly Stride[] = ['0 speak', '1 sort', '2 choose']
const heard: readonly Stride[] = ['0 speak', '1 sort', '0 speakToo', '1 merge', '1 choose']
const taken: readonly Stride[] = [...chosen, '1 lead', '1 join']
const looked: readonly Stride[] = [...taken, '2 look']
const lookedForMany: readonly Stride[] = [...heard, '1 lead', '1 join', '2 look']
const convened: readonly Stride[] = [...lookedForMany, '2 convene']
const met: readonly Stride[] = [...convened, '4 meet']
const agreed: readonly Stride[] = [...met, '0 signAndConclude']
const handed: readonly Stride[] = [...agreed, '2 hand']
const signed: readonly Stride[] = [...handed, '2 sign']
const replied: readonly Stride[] = [...signed, '5 reply']
const asked: readonly Stride[] = [...replied, '2 pass']
const content: readonly Stride[] = [...asked, '3 content']
const archived: readonly Stride[] = [...content, '3 write', '3 keep']
const planned = ['2 plan', '1 approve', '2 convene', '4 meet', '0 signAndConclude'] as const
const carried = [
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
const againAndDone: readonly Stride[] = [
  ...asked,
  '3 notContent',
  '2 doAgain',
  '8 replyAgain',
  '2 pass',
  '3 content',
  '3 write',
  '3 keep',
]
const againInVain: readonly Stride[] = [
  ...asked,
  '3 notContent',
  '2 doAgain',
  '8 replyAgain',
  '2 pass',
  '3 notContent',
]

export const walks: readonly Walk[] = [
  { name: 'freshAtTheFirst', at: 'guihua', way: ['0 speak'], rest: [0, 0], times: 2 },
  { name: 'fresh', way: ['0 speak'], rest: [0, 0], times: 3 },
  { name: 'waitsTooLong', way: ['0 speak'], rest: [3, 4] },
  { name: 'askedForMore', way: ['0 speak', '1 ask'], rest: [2, 3] },
  { name: 'toldMore', way: ['0 speak', '1 ask', '2 tellMore'], rest: [0, 1] },
  { name: 'passedOn', way: ['0 speak', '1 passOn'], rest: [5, 8] },
  { name: 'passedOnAndHeard', way: ['0 speak', '1 passOn', '6 passedOn'], rest: [10, 20] },
  { name: 'declined', way: ['0 speak', '1 refuse'], rest: [4, 9] },
  { name: 'answered', way: ['0 speak', '1 answerAtOnce'], rest: [4, 9] },
  { name: 'sealed', way: ['0 reportUnderSeal'], rest: [1, 2] },
  { name: 'withdrawn', way: ['0 speak', '1 withdraw'], rest: [5, 9] },
  { name: 'byPhone', method: common, way: ['0 ring', '0 sort'], rest: [1, 2] },
  { name: 'jointLetter', method: common, way: ['0 writeTogether', '1 sort'], rest: [1, 2] },
  { name: 'settledAtOnce', method: common, small: true, way: ['0 speak', '0 settle'], rest: [2, 4] },
  {
    name: 'settledAndContent',
    method: common,
    small: true,
    way: ['0 speak', '0 settle', '3 content'],
    rest: [2, 5],
  },
  { name: 'sentUp', method: common, way: ['0 speak', '1 sendOn'], rest: [3, 5] },
  { name: 'takenUpAbove', method: common, way: ['0 speak', '1 sendOn', '3 takeUp'], rest: [1, 2] },
  { name: 'unsuitable', method: common, way: ['0 speak', '1 sort', '2 findUnsuitable'], rest: [9, 14] },
  { name: 'topicDiverted', method: common, way: ['0 speak', '1 sort', '2 divertTopic'], rest: [9, 14] },
  { name: 'open', method: common, way: chosen, rest: [1, 1], times: 2 },
  { name: 'nobodyCame', method: common, way: chosen, rest: [5, 6] },
  { name: 'taken', method: common, way: [...chosen, '1 lead'], rest: [1, 1] },
  { name: 'givenBack', method: common, way: [...chosen, '1 lead', '1 giveBack'], rest: [0, 1] },
  { name: 'looked', method: common, way: looked, rest: [2, 4] },
  { name: 'planned', method: common, way: [...looked, '2 plan'], rest: [1, 2] },
  { name: 'convened', method: common, way: convened, rest: [0, 0] },
  { name: 'minutesOut', method: common, way: [...met, '0 sendOutMinutes'], rest: [1, 1] },
  { name: 'agreed', method: common, way: agreed, rest: [1, 2] },
  { name: 'handed', method: common, way: handed, rest: [1, 2] },
  {
    name: 'inHand',
    method: four,
    where: 'rural',
    way: [...handed.slice(0, -1), '1 report', '1 received', '1 hand', '2 sign', '2 begin'],
    rest: [3, 6],
  },
  { name: 'objected', method: common, way: [...handed, '2 object'], rest: [1, 1] },
  { name: 'longer', method: common, way: [...signed, '6 askLonger', '2 grant'], rest: [3, 5] },
  { name: 'late', method: common, promises: 9, way: signed, rest: [12, 16] },
  { name: 'neverAnswered', method: common, promises: 5, way: [...handed, '28 giveUpOnUnit'], rest: [2, 4] },
  { name: 'toCheck', method: common, way: replied, rest: [1, 2] },
  { name: 'returned', method: common, way: [...signed, '5 replyThinly', '2 sendBack'], rest: [2, 4] },
  { name: 'asked', method: common, way: asked, rest: [2, 4], times: 2 },
  { name: 'notContent', method: common, way: [...asked, '3 notContent'], rest: [1, 2] },
  { name: 'again', method: common, way: [...asked, '3 notContent', '2 doAgain'], rest: [3, 5] },
  {
    name: 'merged',
    method: common,
    way: [...chosen.slice(0, 2), '0 speakToo', '1 merge', '1 choose', '1 lead'],
    rest: [1, 1],
  },
  { name: 'explained', method: common, way: [...convened, '4 meetInVain', '3 mostly'], rest: [4, 8] },
  { name: 'setAside', method: common, where: 'rural', way: [...looked, '2 setAside'], rest: [2, 4] },
  { name: 'settledThere', method: common, small: true, way: [...looked, '1 settleThere'], rest: [2, 3] },
  {
    name: 'inTheYard',
    method: short,
    small: true,
    way: ['0 speak', '1 sort', '1 choose', '1 talkInTheYard', '1 hand'],
    rest: [3, 5],
  },
  {
    name: 'sameDay',
    method: short,
    small: true,
    way: ['0 speak', '0 sort', '0 choose', '0 doneInTheYard'],
    rest: [1, 2],
  },
  {
    name: 'stools',
    method: stools,
    where: 'rural',
    small: true,
    way: ['0 bringStools'],
    rest: [2, 4],
    times: 2,
  },
  { name: 'allotted', method: common, way: [...chosen, '5 name', '1 join', '1 look'], rest: [1, 2] },
  {
    name: 'notPublic',
    method: common,
    way: ['0 speak', '1 sort', '2 chooseUnpublished', '1 lead'],
    rest: [1, 1],
  },
  {
    name: 'planApproved',
    method: common,
    way: [...looked, '2 plan', '1 approve', '2 convene'],
    rest: [0, 0],
  },
  { name: 'rung', method: common, way: [...asked, '3 rungContent'], rest: [1, 3] },
  { name: 'notReached', method: common, way: [...asked, '2 notReached', '2 notReached'], rest: [0, 1] },
  { name: 'caseToWrite', method: common, way: content, rest: [2, 5] },
  { name: 'caseToApprove', method: common, way: [...content, '3 write'], rest: [1, 3] },
  { name: 'archivedAtTheFirst', at: 'guihua', method: common, way: archived, rest: [6, 9] },
  { name: 'archived', method: common, way: archived, rest: [3, 25], times: 3 },
  { name: 'keptInside', method: common, way: [...content, '3 write', '2 keepInside'], rest: [5, 12] },
  { name: 'againAndDone', method: common, way: againAndDone, rest: [4, 9] },
  { name: 'higher', method: common, way: [...againInVain, '2 sendHigher'], rest: [2, 3] },
  { name: 'reopened', method: common, way: [...archived, '8 askAgain', '1 takeUpAgain'], rest: [1, 2] },
  {
    name: 'fourAndFour',
    method: four,
    where: 'rural',
    way: [...lookedForMany, ...planned, ...carried],
    rest: [4, 20],
  },
  {
    name: 'sixSteps',
    method: six,
    where: 'urban',
    way: [...lookedForMany, ...planned, ...carried],
    rest: [4, 20],
  },
  { name: 'sites', method: sites, where: 'urban', way: [...taken, ...planned, ...carried], rest: [4, 20] },
  {
    name: 'county',
    method: common,
    level: 'county',
    way: [...chosen, '1 lead', '1 join', '2 look'],
    rest: [1, 2],
  },
]
