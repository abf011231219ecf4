import { phrases } from '../../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '审计记录', en: 'The audit' },
  lead: {
    zh: '谁看过居民的姓名电话，谁导出过什么，谁登录、任命、改过设置。这里看不到任何事项的内容，也看不到居民是谁。',
    en: 'Who opened a resident’s name, took what out, signed in, appointed, changed a setting. No matter can be read from here, and no resident is named.',
  },
  from: { zh: '从哪天', en: 'From' },
  to: { zh: '到哪天', en: 'To' },
  kind: { zh: '哪一类', en: 'Kind' },
  person: { zh: '谁', en: 'Who' },
  personHint: { zh: '姓名或登录名的开头', en: 'The beginning of a name or login' },
  outcome: { zh: '结果', en: 'Outcome' },
  all: { zh: '全部', en: 'All' },
  done: { zh: '成功', en: 'Succeeded' },
  refused: { zh: '没成功', en: 'Refused' },
  find: { zh: '查看', en: 'Show' },
  act: { zh: '做了什么', en: 'What was done' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '什么人', en: 'By whom' },
  about: { zh: '关于什么', en: 'About what' },
  none: { zh: '没有这样的记录', en: 'Nothing of this kind' },
  noneAdvice: {
    zh: '把日期放宽一点，或者换一类看看。',
    en: 'Try a longer period or another kind.',
  },
  earlier: { zh: '更早的', en: 'Earlier' },
  newest: { zh: '回到最新的', en: 'Back to the newest' },
  take: { zh: '把查到的全部导出', en: 'Take out all that was found' },
  takeNote: {
    zh: '导出这件事本身也会记下来。',
    en: 'That you took it out is written down as well.',
  },
  sheet: { zh: 'Excel 表格', en: 'Excel sheet' },
  csv: { zh: 'CSV 表格', en: 'CSV' },
  tooMany: {
    zh: '一次最多导出 20000 条。请把日期缩短，分几次导出。',
    en: 'At most 20,000 lines at once. Please choose a shorter period and take it out in parts.',
  },
  code: { zh: '代码', en: 'Code' },
  and: { zh: '，', en: ', ' },
  count: {
    zh: (shown: string) => `本页 ${shown} 条，最新的在前`,
    en: (shown) => `${shown} on this page, the newest first`,
  },
})

export const kindWords = phrases({
  looks: { zh: '查看（姓名电话、举报、审计）', en: 'Looks (names, reports, this audit)' },
  exports: { zh: '导出、打印、导入', en: 'Taken out, printed, brought over' },
  entrance: { zh: '登录', en: 'Signing in' },
  people: { zh: '账号和任职', en: 'Accounts and appointments' },
  rights: { zh: '居民的资料和同意', en: 'Residents’ data and consents' },
  settings: { zh: '规则、场所和设置', en: 'Rules, venues and settings' },
  refusals: { zh: '被挡下的', en: 'Refused at a door' },
  work: { zh: '其他日常事务', en: 'Other daily work' },
})

/** Who acted where no account did. */
export const actorWords = phrases({
  receipt: { zh: '凭回执的居民', en: 'A resident by receipt' },
  oneTimeLink: { zh: '凭一次性链接的人', en: 'Somebody by a one-time link' },
  job: { zh: '系统定时', en: 'The clock' },
  operator: { zh: '装机的人', en: 'Who set it up' },
  anyone: { zh: '没有登录的人', en: 'Somebody not signed in' },
  gone: { zh: '查不到的账号', en: 'An account that is not known' },
})

export const objectWords = phrases({
  matter: { zh: (number: string) => `事项 ${number}`, en: (number) => `Matter ${number}` },
  submission: { zh: (number: string) => `留言 ${number}`, en: (number) => `Message ${number}` },
  residentOf: {
    zh: (number: string) => `留言 ${number} 的居民`,
    en: (number) => `The resident of message ${number}`,
  },
  resident: { zh: '一位居民', en: 'A resident' },
  sealed: { zh: '一件举报', en: 'A report of wrongdoing' },
  message: { zh: '一条待打的电话', en: 'A call to make' },
})

export const wholeWords = phrases({
  title: { zh: '记录完整吗', en: 'Is the record whole?' },
  whole: {
    zh: (from: string, to: string, count: string) =>
      `从 ${from} 到 ${to} 封存的 ${count} 条：一条没少，一条没改。`,
    en: (from, to, count) =>
      `From ${from} to ${to}, ${count} lines sealed: none is missing, none was changed.`,
  },
  empty: { zh: '还没有封存的记录。', en: 'Nothing has been sealed yet.' },
  fresh: {
    zh: (count: string) => `另有 ${count} 条刚写下，十分钟内封存。`,
    en: (count) => `Another ${count} were just written and will be sealed within ten minutes.`,
  },
  how: {
    zh: '每十分钟封一批，每一批的指纹里含着上一批的指纹：改动、删去任何一条，这里就对不上。没封存的由数据库禁止改动和删除。',
    en: 'Every ten minutes a batch is sealed, and each seal holds the one before: whatever is changed or taken away shows here. What is not sealed yet, the database refuses to change or delete.',
  },
  head: {
    zh: '最后一批的指纹（定期抄下来另外保存，就能证明末尾也没有被截掉）',
    en: 'Seal of the last batch (kept elsewhere from time to time, it proves that the end was not cut off either)',
  },
  wrong: { zh: '不完整', en: 'Not whole' },
  broken: {
    zh: (batch: string, when: string) => `对不上：第 ${batch} 批（${when} 封存）出了问题。`,
    en: (batch, when) => `It does not hold: batch ${batch} (sealed ${when}) is wrong.`,
  },
  brokenLost: {
    zh: (batch: string) => `对不上：第 ${batch} 批不见了。`,
    en: (batch) => `It does not hold: batch ${batch} is gone.`,
  },
  entries: {
    zh: '这一批的条数少了或者多了。',
    en: 'It has fewer or more lines than were sealed.',
  },
  digest: { zh: '这一批里有记录被改动过。', en: 'Lines in it were changed.' },
  link: { zh: '它和上一批接不上。', en: 'It does not follow from the batch before.' },
  missing: {
    zh: '它的封存没有了，后面的记录没有依据。',
    en: 'Its seal is missing, so what follows has nothing to stand on.',
  },
  before: {
    zh: (count: string) => `在它之前的 ${count} 批完好。请不要动数据库，马上报告主管领导和安全管理员。`,
    en: (count) =>
      `The ${count} batches before it are whole. Leave the database as it is and tell your superior and the security administrator at once.`,
  },
  check: { zh: '从头核对一遍', en: 'Check all of it now' },
  checkLong: {
    zh: (count: string) => `已封存 ${count} 条，核对要等一会儿。`,
    en: (count) => `${count} lines are sealed; checking them takes a moment.`,
  },
  checked: { zh: '从头核对审计记录', en: 'The audit, checked from its beginning' },
  back: { zh: '回到审计记录', en: 'Back to the audit' },
})
