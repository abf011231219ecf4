// Owns: what a township's desk finds on a Monday: forty messages, each brought by the door that its sender would take.

import { newest, speak } from './steps.ts'
import type { Walk } from './walk.ts'
import type { Typed, Walker } from './walker.ts'

export type Kind =
  | 'lift'
  | 'urgent'
  | 'report'
  | 'spoken'
  | 'child'
  | 'elsewhere'
  | 'question'
  | 'court'
  | 'noise'
  | 'lamp'
  | 'phone'
export type Forty = Record<Kind, string[]>

const lift = [
  '三号楼电梯又停了，我妈妈三天没下楼',
  '3号楼的电梯坏了没人修',
  '电梯停了，物业说没有钱',
  '三号楼电梯天天坏，孩子上学迟到',
  '电梯半年停了九次',
  '电梯关人了，老人吓得不轻',
  '3号楼电梯有怪声，没人敢坐',
  '电梯不走，买菜要爬十八层',
  '三号楼电梯的灯也坏了',
  '电梯停运通知贴了一个月',
  '电梯修了又坏',
  '请管管三号楼的电梯',
]
const many = (text: string, count: number) => Array.from({ length: count }, (_, n) => `${text}（${n + 1}）`)
const written: Partial<Record<Kind, string[]>> = {
  lift,
  report: ['村主任收了施工队的钱，路面才修一半'],
  elsewhere: ['石桥村的桥栏杆断了一截，车过去很怕'],
  question: many('医保报销要带什么材料', 6),
  court: many('邻居占了我家墙根，正在打官司', 4),
  noise: many('夜市油烟大，喇叭吵到半夜', 5),
  lamp: many('小区路灯不亮，晚上看不见路', 4),
}

/** Everyone leaves a number, so that everyone can be told. */
export async function bringForty(walk: Walk): Promise<Forty> {
  const brought: Forty = {
    lift: [],
    urgent: [],
    report: [],
    spoken: [],
    child: [],
    elsewhere: [],
    question: [],
    court: [],
    noise: [],
    lamp: [],
    phone: [],
  }
  for (const [kind, all] of Object.entries(written) as [Kind, string[]][])
    for (const words of all) brought[kind].push((await speak(walk, { words })).submission)
  for (const words of ['楼道里有煤气味，大家都不敢开灯', '楼顶广告牌松了，眼看要掉下来'])
    brought.urgent.push((await speak(walk, { words, what: { urgent: 'on' } })).submission)
  const child = { under14: 'on', guardian: 'on' }
  brought.child.push(
    (await speak(walk, { words: '学校门口没有斑马线，过马路害怕', contact: child })).submission,
  )
  const spoken: Typed = { recording: recording(), seconds: '31' }
  brought.spoken.push((await speak(walk, { words: '', what: spoken })).submission)
  return brought
}

/** Three rang: written down by the liaison as they speak, with nothing to write again afterwards. */
export async function takeCall(walk: Walk, lan: Walker, words: string, phone: string): Promise<string> {
  await lan.open('/desk/submissions/new')
  const call = { channel: 'phone', tellThrough: 'call', phone, handling: 'on' }
  await lan.send('/desk/submissions/new', { ...call, words, regionId: walk.world.region.estate })
  return newest(walk, 'submissions')
}

/** The shortest WAVE that calls itself one. */
function recording(): File {
  const bytes = Buffer.alloc(60)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(52, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  return new File([bytes, 'voice'], 'a.wav', { type: 'audio/wav' })
}
