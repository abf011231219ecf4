import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  briefs: { zh: '社情民意信息', en: 'Opinion briefs' },
  gloss: {
    zh: '把群众反映的一件事写给能作决定的人看：情况、问题、建议。',
    en: 'One thing people told us, written for those who decide: how it is, why, and what to do.',
  },
  mine: { zh: '我写的', en: 'Mine' },
  toEdit: { zh: '等编辑', en: 'To edit' },
  adoptedTab: { zh: '已采用', en: 'Adopted' },
  all: { zh: '全部', en: 'All' },
  filter: { zh: '按进度看', en: 'By where it stands' },
  more: { zh: '再看一些', en: 'Show more' },
  none: { zh: '这里还没有信息', en: 'Nothing here yet' },
  noneAdvice: {
    zh: '从一件事的页面上点“转为社情民意信息”，草稿会按记录自动填好；也可以从空白写起。',
    en: 'On the page of a matter press “Turn into a brief”: the draft is filled in from its record. Or begin with an empty page.',
  },
  write: { zh: '写一条信息', en: 'Write a brief' },
  writeLead: {
    zh: '一条只说一件事，正文不超过1500字。保存后还是草稿，只有您自己看得到。',
    en: 'One thing a brief, at most 1,500 characters. Kept as a draft that only you can see.',
  },
  filledIn: {
    zh: '草稿已按下面这些事的记录填好，群众的姓名、电话等已涂去，改顺就行。',
    en: 'The draft is filled in from the record of what stands below. Names and phones are blacked out: put it right.',
  },
  fromMatters: { zh: '从办过的事起草', en: 'Draft it from matters' },
  fromMattersLead: {
    zh: '同类的事可以一起选，最多八件。选好后草稿自动填好。',
    en: 'Choose matters of one kind, up to eight. The draft is filled in from their record.',
  },
  gather: { zh: '按所选的事起草', en: 'Draft from these' },
  matters: { zh: '来自哪些事', en: 'Made of' },
  chooseMatter: { zh: '请至少选一件，最多八件', en: 'Choose at least one and at most eight' },
  briefTitle: { zh: '标题', en: 'Title' },
  category: { zh: '类别', en: 'Kind' },
  situation: { zh: '基本情况', en: 'How it is' },
  problems: { zh: '存在问题及原因', en: 'What is wrong, and why' },
  suggestions: { zh: '意见建议', en: 'What to do' },
  oneALine: { zh: '一条一行，序号会自动加上', en: 'One a line; numbers are added' },
  addressees: { zh: '拟报送', en: 'For whom' },
  addresseesHint: { zh: '不清楚可以不填，编辑会定', en: 'Not needed: the editor decides' },
  onWordOf: { zh: '替谁写', en: 'On whose word' },
  onWordHint: {
    zh: '只在代别人记录时填写他的姓名；印在“反映人”一栏，并一直注明是代录',
    en: 'Only when you write it down for somebody else: their name stands on the paper, marked so for good',
  },
  save: { zh: '存为草稿', en: 'Keep the draft' },
  saveEdit: { zh: '存好', en: 'Keep it' },
  rewrite: { zh: '改文字', en: 'Change the text' },
  submit: { zh: '提交给信息编辑', en: 'Hand it to the editor' },
  submitNext: {
    zh: '提交后由信息编辑审阅；采用、退回或留存都会告诉您。',
    en: 'The editor reads it. You are told whether it is adopted, returned or kept.',
  },
  submittedOn: { zh: '提交日期', en: 'Handed in on' },
  discard: { zh: '不要这份草稿了', en: 'Throw the draft away' },
  discardWarning: { zh: '草稿会删掉，找不回来。', en: 'The draft is deleted for good.' },
  decide: { zh: '这条信息怎么办', en: 'What becomes of it' },
  takeUp: { zh: '开始编辑', en: 'Take it up' },
  adopt: { zh: '采用', en: 'Adopt it' },
  return: { zh: '退回修改', en: 'Send it back' },
  returnWarning: { zh: '写明要改什么，作者会看到。', en: 'Say what to change: the writer reads it.' },
  keep: { zh: '留存参考', en: 'Keep for reference' },
  keepWarning: {
    zh: '留存后不再采用；原因会告诉作者。',
    en: 'It will not be adopted; the writer is told why.',
  },
  reason: { zh: '原因', en: 'Why' },
  note: { zh: '给作者的话', en: 'To the writer' },
  noteHint: { zh: '可以不写', en: 'Not needed' },
  sendUp: { zh: '单独报送', en: 'Send it up by itself' },
  sendUpWarning: {
    zh: '不编入专报、直接报送时用。报送后记为“已报送”。',
    en: 'Where it does not stand in a bulletin. It is then on record as sent up.',
  },
  sentTo: { zh: '报送给谁', en: 'Sent to' },
  putInIssue: { zh: '编入专报', en: 'Put into a bulletin' },
  recordInstruction: { zh: '登记批示', en: 'Record an instruction' },
  feedBack: { zh: '把结果告诉作者', en: 'Tell the writer what came of it' },
  feedBackWarning: {
    zh: '写作者能转告群众的话；不要写批示的内容。',
    en: 'In words that may be passed on to residents, and nothing of what a leader wrote.',
  },
  cameOfIt: { zh: '结果', en: 'What came of it' },
  by: { zh: '反映人', en: 'By' },
  onWord: {
    zh: (by: string, hand: string) => `${by}（${hand}代录）`,
    en: (by, hand) => `${by} (written down by ${hand})`,
  },
  number: { zh: '编号', en: 'Number' },
  state: { zh: '进度', en: 'Stands at' },
  editor: { zh: '编辑', en: 'Editor' },
  length: {
    zh: (n: number, most: number) => `正文${n}字，不超过${most}字`,
    en: (n, most) => `${n} of ${most} characters`,
  },
  docx: { zh: '下载 Word', en: 'Word file' },
  pdf: { zh: '下载 PDF', en: 'PDF to print' },
  print: { zh: '打印件', en: 'On paper' },
  course: { zh: '经过', en: 'What happened' },
  original: { zh: '作者的原文', en: 'As the writer wrote it' },
  wording: {
    zh: (no: number, by: string, day: string) => `第${no}稿 · ${by} · ${day}`,
    en: (no, by, day) => `Wording ${no} · ${by} · ${day}`,
  },
  personal: {
    zh: '文中还有像个人信息的内容，提交前请看一看',
    en: 'Some of it still looks personal: look before you hand it in',
  },
  shelfReturned: { zh: '退回来修改的信息', en: 'Briefs that came back' },
  shelfReturnedDo: { zh: '按意见改好再交', en: 'Change it and hand it in again' },
  shelfDraft: { zh: '还没提交的信息', en: 'Briefs not handed in yet' },
  shelfDraftDo: { zh: '写完提交', en: 'Finish it' },
  shelfToEdit: { zh: '等编辑的信息', en: 'Briefs to edit' },
  shelfToEditDo: { zh: '审阅编辑', en: 'Read and edit it' },
  turnInto: { zh: '转为社情民意信息', en: 'Turn into a brief' },
  paperLabel: { zh: '社情民意信息', en: 'Opinion brief' },
})

export const tooLong = (n: number, most: number) => ({
  zh: `正文有${n}字，最多${most}字。请先改短，再提交。`,
  en: `It has ${n} characters, at most ${most}. Shorten it first.`,
})

export const stateWords = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交', en: 'Handed in' },
  editing: { zh: '编辑中', en: 'Being edited' },
  adopted: { zh: '已采用', en: 'Adopted' },
  returned: { zh: '退回修改', en: 'Sent back' },
  reference: { zh: '留存参考', en: 'Kept for reference' },
  inIssue: { zh: '已编入专报', en: 'In a bulletin' },
  sentUp: { zh: '已报送', en: 'Sent up' },
  instructed: { zh: '有批示，正在落实', en: 'Answered by a leader' },
  handled: { zh: '批示已落实', en: 'Followed up' },
  fedBack: { zh: '已反馈作者', en: 'The writer was told' },
} as const

export const verbWords = {
  submit: { zh: '提交', en: 'Handed in' },
  startEditing: { zh: '开始编辑', en: 'Taken up' },
  adopt: { zh: '采用', en: 'Adopted' },
  returnToWriter: { zh: '退回修改', en: 'Sent back' },
  revise: { zh: '重新修改', en: 'Written again' },
  keepForReference: { zh: '留存参考', en: 'Kept for reference' },
  putInIssue: { zh: '编入专报', en: 'Put into a bulletin' },
  sendUp: { zh: '报送', en: 'Sent up' },
  recordInstruction: { zh: '登记批示', en: 'A leader answered' },
  recordHandling: { zh: '批示落实完毕', en: 'Followed up to the end' },
  feedBack: { zh: '反馈作者', en: 'The writer was told' },
} as const

/** What the writer is told. */
export const news = {
  adopted: {
    subject: { zh: '您的信息被采用', en: 'Your brief is adopted' },
    body: {
      zh: (title: string, note?: string) => [`《${title}》已采用。`, note].filter(Boolean).join(''),
      en: (title: string, note?: string) => [`“${title}” is adopted.`, note].filter(Boolean).join(' '),
    },
  },
  returned: {
    subject: { zh: '您的信息请再改一改', en: 'Your brief came back' },
    body: {
      zh: (title: string, note?: string) => `《${title}》退回修改：${note ?? ''}`,
      en: (title: string, note?: string) => `“${title}” came back: ${note ?? ''}`,
    },
  },
  kept: {
    subject: { zh: '您的信息留存参考', en: 'Your brief is kept for reference' },
    body: {
      zh: (title: string, note?: string) => `《${title}》留存参考：${note ?? ''}`,
      en: (title: string, note?: string) => `“${title}” is kept for reference: ${note ?? ''}`,
    },
  },
  sentUp: {
    subject: { zh: '您的信息已报送', en: 'Your brief was sent up' },
    body: {
      zh: (title: string, _note?: string) => `《${title}》已报送。`,
      en: (title: string, _note?: string) => `“${title}” was sent up.`,
    },
  },
  fedBack: {
    subject: { zh: '您的信息有了结果', en: 'Something came of your brief' },
    body: {
      zh: (title: string, note?: string) => `《${title}》：${note ?? ''}`,
      en: (title: string, note?: string) => `“${title}”: ${note ?? ''}`,
    },
  },
} as const

/** What a draft is put together from. A brief is a Chinese paper whoever writes it. */
export const drafted = {
  several: (headline: string, n: number) => `${headline}等${n}件事`,
  place: (place: string, headline: string) => `${place}：${headline}。`,
  since: (year: number) => `群众说，这件事${year}年就有了。`,
  spoke: (n: number) => `先后有${n}人次反映。`,
  said: (words: readonly string[]) => `群众说：${words.map((one) => `“${one}”`).join('；')}。`,
  disagreed: (text: string) => `商量时仍有不同看法：${text}`,
  reserved: (text: string) => `保留意见：${text}`,
  unsolved: (text: string) => `目前没有办成：${text}`,
  cut: '……',
} as const
