import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  bulletins: { zh: '社情民意专报', en: 'Bulletins' },
  gloss: {
    zh: '把采用的信息印成一期一期的专报，报给领导和有关部门。',
    en: 'Adopted briefs, issue by issue, for leaders and departments.',
  },
  none: { zh: '还没有专报', en: 'No issue yet' },
  noneAdvice: {
    zh: '先采用一条社情民意信息，再编成一期。',
    en: 'Adopt a brief first, then put an issue together.',
  },
  toBriefs: { zh: '看社情民意信息', en: 'See the briefs' },
  more: { zh: '再看一些', en: 'Show more' },
  make: { zh: '编一期专报', en: 'Put an issue together' },
  makeLead: {
    zh: '一期一般一条。刊名和报送名单按上一期填好；期号在签发时自动排，不会跳号。',
    en: 'Usually one brief an issue. Name and lists are those of the last one; numbers are given at signing, without a gap.',
  },
  brief: { zh: '编入哪些信息', en: 'Which briefs' },
  chooseBrief: { zh: '请选已采用、还没有编入专报的信息', en: 'Choose adopted briefs that stand in no issue' },
  mark: { zh: '刊名', en: 'Name on the head' },
  usualMark: { zh: '社情民意专报', en: '社情民意专报' },
  title: { zh: '本期标题', en: 'Title of this issue' },
  titleHint: { zh: '不填就用第一条信息的标题', en: 'Left empty: that of the first brief' },
  toReport: { zh: '报', en: 'To leaders' },
  toSend: { zh: '送', en: 'To bodies' },
  toIssue: { zh: '发', en: 'To others' },
  oneALine: { zh: '一行一个', en: 'One a line' },
  forInstruction: { zh: '第一页留批示栏', en: 'Leave a place for an instruction on the first page' },
  save: { zh: '存好', en: 'Keep it' },
  change: { zh: '改一改', en: 'Change it' },
  discard: { zh: '不编这一期了', en: 'Throw this issue away' },
  discardWarning: {
    zh: '还没有期号，删掉不会跳号；里面的信息可以再编。',
    en: 'It has no number yet, so none will be missing; its briefs are free again.',
  },
  sign: { zh: '签发', en: 'Sign it' },
  signNext: { zh: '签发后排定期号，内容不再改。', en: 'It is numbered then, and not changed any more.' },
  send: { zh: '已印发报送', en: 'It was sent out' },
  sendNext: {
    zh: '按名单报送以后再点；信息作者会收到通知。',
    en: 'Once it went out to its list: the writers are told.',
  },
  recordInstruction: { zh: '登记批示', en: 'Record an instruction' },
  issue: { zh: '期号', en: 'Number' },
  state: { zh: '进度', en: 'Stands at' },
  signer: { zh: '签发', en: 'Signed by' },
  signedOn: { zh: '签发日期', en: 'Signed on' },
  sentOn: { zh: '报送日期', en: 'Sent on' },
  docx: { zh: '下载 Word', en: 'Word file' },
  pdf: { zh: '下载 PDF', en: 'PDF to print' },
  print: { zh: '打印件', en: 'On paper' },
  inside: { zh: '本期内容', en: 'In this issue' },
  lists: { zh: '报送名单', en: 'Where it goes' },
  shelfSign: { zh: '等签发的专报', en: 'Issues to sign' },
  shelfSignDo: { zh: '看一看，签发', en: 'Read it and sign' },
  shelfSend: { zh: '签发了还没报送的专报', en: 'Issues signed and not sent' },
  shelfSendDo: { zh: '印发报送', en: 'Send it out' },
  shelfWaiting: { zh: '采用了还没报送的信息', en: 'Adopted briefs not sent up' },
  shelfWaitingDo: { zh: '编入专报或单独报送', en: 'Put it into an issue, or send it up' },
})

export const stateWords = {
  draft: { zh: '待签发', en: 'To be signed' },
  signed: { zh: '已签发', en: 'Signed' },
  sent: { zh: '已报送', en: 'Sent' },
} as const

/** On the printed issue, where several briefs follow each other. */
export const printedIssue = {
  part: (place: number, title: string) => `${'一二三四五六七八九十'[place] ?? place + 1}、${title}`,
  advice: '建议：',
  of: (n: number, text: string) => `${n}. ${text}`,
} as const
