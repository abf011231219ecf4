import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '空白表格', en: 'Blank forms' },
  lead: {
    zh: '打印出来手写也一样。收到后由工作人员照原话录入，马上有登记编号和查询码。',
    en: 'Paper is as good. Staff enter it in the person’s own words, and a number and a code follow at once.',
  },
  printHint: {
    zh: '在浏览器里按“打印”，纸张选 A4。',
    en: 'Choose Print in the browser, paper A4.',
  },
  back: { zh: '全部空白表格', en: 'All blank forms' },
  foot: {
    zh: '个人信息只用来办这件事，加密保存，每次查看都有记录。姓名、电话可以不填，照样登记。',
    en: 'Personal data is used for this alone, is encrypted, and every look is recorded. Name and number may be left empty.',
  },
  danger: {
    zh: '有人正处在危险中，请先打 110、119、120。反映干部违纪违法，也可拨打 12388。',
    en: 'In danger? Ring 110, 119 or 120 first. Wrongdoing by officials may also be reported to 12388.',
  },
  row: { zh: (n: number) => String(n), en: (n) => String(n) },
})

export interface Blank {
  title: Bilingual
  who: Bilingual
  /** What is asked, and how many lines of handwriting it needs. */
  rows: readonly (readonly [label: Bilingual, lines: number])[]
  /** A list below: its columns, and how many lines. */
  list?: { columns: readonly Bilingual[]; lines: number }
}

const one = (zh: string, en: string, lines = 1) => [{ zh, en }, lines] as const
const both = (zh: string, en: string): Bilingual => ({ zh, en })

export const blankKeys = ['registration', 'topic', 'signatures', 'addition', 'data', 'known'] as const
export type BlankKey = (typeof blankKeys)[number]

export const blanks: Record<BlankKey, Blank> = {
  registration: {
    title: both('群众诉求（来访）登记表', 'Registration of what a resident brings'),
    who: both(
      '群众自己写，或者工作人员照原话代写',
      'Written by the resident, or for them in their own words',
    ),
    rows: [
      one('登记编号（工作人员填）', 'Number (staff)'),
      one('时间', 'When'),
      one(
        '怎么来的：来电 □ 走访 □ 来访接待 □ 现场 □ 委员转达 □',
        'How: phone □ visit □ reception □ field □ member □',
      ),
      one('在哪个议事点', 'At which venue'),
      one('怎么称呼（可不填）', 'Name (optional)'),
      one('电话（可不填）', 'Telephone (optional)'),
      one('村或社区、具体位置', 'Village or community, and the place'),
      one('类别', 'Category'),
      one('什么事：什么情况、影响了谁、从哪一年起', 'What: what happens, who suffers, since which year', 7),
      one('希望怎么办', 'What is hoped for', 3),
      one('以前跟谁反映过', 'Whom it was told before'),
      one(
        '怎么告诉您：短信 □ 电话 □ 村干部 □ 当面 □ 公告栏 □ 不用 □',
        'Tell me: text □ call □ officer □ visit □ board □ not □',
      ),
      one(
        '同意登记办理 □  同意告诉承办单位 □  同意公开（去掉姓名）□',
        'Agree: to be handled □ unit may know me □ may be published □',
      ),
      one('反映人签名或按手印', 'Signature or fingerprint'),
      one('接待委员、联络员', 'Member and liaison officer'),
      one('去向和答复（工作人员填）', 'Where it went, and the answer (staff)', 2),
    ],
  },
  topic: {
    title: both('协商议题征集表', 'A topic for deliberation'),
    who: both('回应征题，或者自己提一个题', 'In answer to a call for topics, or on one’s own'),
    rows: [
      one('回应哪次征题', 'Which call it answers'),
      one('议题', 'The topic'),
      one('提出人或单位', 'Brought by'),
      one('类型', 'Kind'),
      one('背景：什么情况，多久了', 'Background: what, and for how long', 6),
      one('有多少人关心', 'How many care about it'),
      one('涉及哪些部门', 'Which offices it concerns'),
      one('建议怎么商量：现场 □ 会议 □ 线上 □', 'How to talk: in the field □ a meeting □ online □'),
      one('联系人和电话（可不填）', 'Contact and telephone (optional)'),
    ],
  },
  signatures: {
    title: both('联名反映签名表', 'A joint letter'),
    who: both('多人反映同一件事，推选最多五位代表', 'Many bring the same; at most five speak for all'),
    rows: [
      one('什么事', 'What it is', 4),
      one('在哪里', 'Where'),
      one('推选的代表（最多五位）', 'Representatives (at most five)', 3),
      one('一共多少人', 'How many in all'),
    ],
    list: {
      columns: [
        both('姓名', 'Name'),
        both('电话（可不填）', 'Telephone (optional)'),
        both('签名', 'Signature'),
      ],
      lines: 14,
    },
  },
  addition: {
    title: both('补充情况、撤回', 'To add, or to withdraw'),
    who: both('已经有登记编号的', 'For those who have a number'),
    rows: [
      one('登记编号', 'Number'),
      one('要补充的 □  要撤回 □', 'To add □ to withdraw □'),
      one('补充的情况', 'What is to be added', 9),
      one('签名或按手印、日期', 'Signature or fingerprint, day'),
    ],
  },
  data: {
    title: both('个人信息申请表', 'About my personal data'),
    who: both(
      '想看、改、删自己的信息，或者收回同意的',
      'To see, correct or erase one’s data, or withdraw consent',
    ),
    rows: [
      one('登记编号', 'Number'),
      one('要一份副本 □  更正 □  删除 □  收回同意 □', 'A copy □ correct □ erase □ withdraw consent □'),
      one('要改成什么', 'What it should say', 3),
      one('收回哪一项同意', 'Which consent is withdrawn'),
      one('签名或按手印、日期', 'Signature or fingerprint, day'),
      one('谁接待、怎么核实是本人（工作人员填）', 'Taken by, and how the person was recognised (staff)', 2),
    ],
  },
  known: {
    title: both('已知问题清单', 'Known problems'),
    who: both(
      '召集人、村干部：大家早知道、没人来反映的',
      'For conveners: what everyone knows and nobody has brought',
    ),
    rows: [one('乡镇（街道）、填表人、日期', 'Township, written by, day')],
    list: {
      columns: [
        both('什么事', 'What'),
        both('村或社区', 'Village'),
        both('从哪一年', 'Since'),
        both('住户代表和电话', 'Representatives and telephone'),
      ],
      lines: 10,
    },
  },
}
