import type { StaffRole } from '../people/roles.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '演示：换个身份走一走', en: 'Demonstration: walk in as…' },
  menu: { zh: '换个身份', en: 'Be somebody else' },
  lead: {
    zh: '这是一个虚构的县。地方、人和事都是编的，号码都打不通。您可以以任何身份进去，什么都可以动手试。',
    en: 'An invented county: its places, people and matters are made up and its numbers ring nowhere. Walk in as anyone and try anything.',
  },
  leadAbove: {
    zh: '这是一个虚构的市政协。它看得到下面县里的数，收得到县里送上来的事，看不到群众的姓名和原话。',
    en: 'An invented city office. It sees the figures of the county below and the matters sent up from there, and neither names nor words of residents.',
  },
  above: { zh: (name: string) => `上一级：${name}`, en: (name) => `Above: ${name}` },
  aboveLine: {
    zh: '看县里送上去的事在市里怎么办、结果怎么回来，市里怎么只看数不看人。',
    en: 'See what becomes of a matter that the county sent up, how its result comes back, and how a city reads figures and no people.',
  },
  below: { zh: (name: string) => `下一级：${name}`, en: (name) => `Below: ${name}` },
  belowLine: {
    zh: '回到县里：群众、委员、承办单位都在那边。',
    en: 'Back to the county, where residents, members and units are.',
  },
  goThere: { zh: '过去看看', en: 'Go there' },
  onlyHere: {
    zh: (href: string) => `只能在装着系统的这台电脑上打开：${href}`,
    en: (href) => `Only on the machine that runs this: ${href}`,
  },
  today: {
    zh: (day: string) => `演示里的今天是 ${day}。`,
    en: (day) => `Today in this demonstration is ${day}.`,
  },
  resident: { zh: '居民', en: 'A resident' },
  residentLine: {
    zh: '扫议事点门口的码，说一件身边的事，拿一张回执。不用注册。',
    en: 'Scans the code at a venue’s door, says what is wrong, gets a receipt. No registration.',
  },
  residentGo: { zh: '像扫了码一样打开', en: 'Open as if scanned' },
  who: { zh: '谁', en: 'Who' },
  walkIn: { zh: '进去', en: 'Walk in' },
  andOthers: { zh: (n: number) => `另有 ${n} 位，可以在下面挑`, en: (n) => `and ${n} more, chosen below` },
  waits: {
    zh: (n: number) => `今天桌上有 ${n} 件事`,
    en: (n) => (n === 1 ? 'One thing waits today' : `${n} things wait today`),
  },
  waitsFor: {
    zh: (todo: string, what: string) => `${todo}：${what}`,
    en: (todo, what) => `${todo}: ${what}`,
  },
  nothingWaits: { zh: '今天桌上没有等着的事。', en: 'Nothing waits on this desk today.' },
  tour: {
    zh: '三分钟，跟着一件事走到底',
    en: 'Three minutes: follow one matter to its end',
  },
  tourLead: {
    zh: '先当居民说一件事，再回到这里：轮到谁，就亮谁的按钮，点一下就换成那个人。',
    en: 'Begin as a resident with something to say, then come back here: whoever’s turn it is has a button that makes you that person.',
  },
  tourGoesOn: {
    zh: '认得您开的那件事：办过的打了勾，轮到谁就亮着谁的按钮，点一下就到那一页。',
    en: 'Your own matter is known here: what is done is ticked, and the button of whoever’s turn it is leads right there.',
  },
  tourOver: {
    zh: '走完了：这件事已经归档。可以再说一件。',
    en: 'All done: your matter is kept. You can begin another.',
  },
  stepDone: { zh: '✓ 已办', en: '✓ done' },
  goNow: { zh: '轮到这一步，去办', en: 'Your turn: go there' },
  later: { zh: '三天后', en: 'Three days later' },
  laterHint: {
    zh: '演示里的钟往前拨三天：到期的亮灯，窗口关闭，提醒发出。只有演示才有这个按钮，拨过去拨不回来。',
    en: 'Moves the invented clock three days on: lights come on, windows close, reminders go out. Only a demonstration has this button, and there is no way back.',
  },
  moved: {
    zh: (day: string) => `已经是三天后：${day}。`,
    en: (day) => `Three days later: ${day}.`,
  },
})

export const tourWords = {
  speak: { zh: '居民扫码反映一件事', en: 'A resident speaks' },
  sort: { zh: '联络员看来件，登记成一件事', en: 'The liaison sorts it and opens a matter' },
  confirm: {
    zh: '召集人筛选定题，决定公不公开',
    en: 'The convener confirms the topic and decides what is public',
  },
  claim: { zh: '委员接手', en: 'A member takes it up' },
  join: { zh: '再来一位委员结对', en: 'A second member joins' },
  look: { zh: '委员到现场看，写几句调研', en: 'The lead goes and looks, and writes a few lines' },
  meet: {
    zh: '召集人定时间：写今天，就能接着往下走',
    en: 'The convener sets a time: make it today to go straight on',
  },
  agree: {
    zh: '联络员当场记下谁答应办什么、几时办好',
    en: 'The liaison writes down who promised what, by when',
  },
  conclude: { zh: '召集人请大家签认，写下结论', en: 'The convener has it signed and concludes' },
  handOver: { zh: '召集人把答应的事送交单位', en: 'The convener hands over what was promised' },
  reply: { zh: '单位办完答复', en: 'The unit replies' },
  check: { zh: '召集人核查答复', en: 'The convener checks the reply' },
  rate: { zh: '居民说办好没有', en: 'The resident says whether it is done' },
  archive: { zh: '写成案例，归档', en: 'The case is written and kept' },
} as const satisfies Record<string, Bilingual>

export const groupWords = {
  township: { zh: '在乡镇和街道', en: 'In townships and streets' },
  members: { zh: '委员', en: 'Members' },
  units: { zh: '承办单位', en: 'Units that get things done' },
  office: { zh: '政协机关', en: 'The committee’s office' },
  house: { zh: '管系统的三员', en: 'Three who keep the system' },
} as const satisfies Record<string, Bilingual>

/** What each of them does on an ordinary day, in one line. */
export const roleLines: Record<StaffRole, Bilingual> = {
  liaison: {
    zh: '本乡镇的来件先到这里：登记、分办、打电话告诉人家。',
    en: 'Sorts what comes in from one township, and rings people back.',
  },
  convener: {
    zh: '定题、定会、把共识送交单位、核查答复。',
    en: 'Confirms topics, convenes, hands over what was agreed, checks replies.',
  },
  venueHead: {
    zh: '守一个议事点：接待、小事当场商量。',
    en: 'Keeps one venue: receives people, settles small things on the spot.',
  },
  member: {
    zh: '看看身边有什么事用得上自己的本行，接一件。',
    en: 'Looks for what near home needs what they know, and takes it up.',
  },
  groupLeader: { zh: '没人接手的事，看派给谁合适。', en: 'Finds someone for what nobody took up.' },
  unitHandler: { zh: '收到答应过的事，办完答复。', en: 'Gets what the unit promised, does it, replies.' },
  unitLeader: { zh: '看本单位还有哪些没答复。', en: 'Sees what the unit still owes.' },
  committeeStaff: {
    zh: '本级的来件和核查。',
    en: 'What comes in for the committee itself, and checking replies.',
  },
  secretaryGeneral: {
    zh: '一眼看全局：哪里卡住，谁没答复。',
    en: 'Sees all of it: what is stuck, who has not replied.',
  },
  chairCouncil: { zh: '本级议题定不定、报不报。', en: 'Decides the topics of this level.' },
  confidentialHandler: {
    zh: '只有他能打开检举控告。',
    en: 'The only one who can open a report of wrongdoing.',
  },
  proposalCommittee: { zh: '看哪些共识可以成为提案。', en: 'Looks for what may become a proposal.' },
  briefEditor: { zh: '看哪些事值得写成社情民意信息。', en: 'Looks for what deserves an opinion brief.' },
  expert: { zh: '被请来说一说本行的看法。', en: 'Is asked for an expert’s view.' },
  sysAdmin: {
    zh: '请人进来、送人离开；看不到任何事项。',
    en: 'Lets colleagues in and out; reads no matter.',
  },
  securityAdmin: { zh: '任免角色；看不到任何事项。', en: 'Appoints; reads no matter.' },
  auditAdmin: { zh: '看谁开过什么门；看不到任何事项。', en: 'Reads who opened which door; reads no matter.' },
}
