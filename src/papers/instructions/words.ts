import { phrases } from '../../platform/words/phrases.ts'

export const levels = {
  central: { zh: '中央和国家机关', en: 'central' },
  province: { zh: '省级', en: 'provincial' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县（区）级', en: 'county' },
  department: { zh: '部门', en: 'department' },
} as const

export const words = phrases({
  instructions: { zh: '批示', en: 'Instructions' },
  lead: {
    zh: '领导在信息、专报、成果报告上的批示：记日期、级别、要点和要求，跟到落实。',
    en: 'What leaders wrote on briefs, bulletins and reports: day, level, gist and what is to be done, followed to its end.',
  },
  banner: {
    zh: '涉密不上网。只记要点，不拍照、不扫描、不上传批示件；标有密级的批示不在这里登记。',
    en: 'Nothing secret goes online. Only the gist: no photo, no scan, no file. What is marked secret is not recorded here.',
  },
  namedOnly: {
    zh: '只有秘书长、跟办人和指定的人看得到；不公开，也搜不到。',
    en: 'Seen by the secretary-general, whoever follows it and those named. Never public, never found by search.',
  },
  none: { zh: '没有您能看的批示', en: 'No instructions for you to see' },
  noneAdvice: {
    zh: '信息或专报报送以后，秘书长在它的页面上点“登记批示”。',
    en: 'Once a brief or bulletin was sent up, the secretary-general records it on its page.',
  },
  more: { zh: '再看一些', en: 'Show more' },
  record: { zh: '登记批示', en: 'Record an instruction' },
  on: { zh: '批示在', en: 'Written on' },
  givenOn: { zh: '批示日期', en: 'Day' },
  level: { zh: '级别', en: 'Level' },
  gist: { zh: '要点', en: 'Gist' },
  gistHint: { zh: '用自己的话写大意，不抄原文', en: 'In your own words, not the wording itself' },
  action: { zh: '要求做什么', en: 'What is to be done' },
  follower: { zh: '谁来跟办', en: 'Who follows it' },
  dueOn: { zh: '什么时候前有结果', en: 'Result by' },
  dueHint: { zh: '没有要求可以不填', en: 'Not needed' },
  readers: { zh: '还有谁可以看', en: 'Who else may see it' },
  addStep: { zh: '记一笔进展', en: 'Write down what was done' },
  done: { zh: '做了什么', en: 'What was done' },
  close: { zh: '落实完毕', en: 'Followed up to the end' },
  closeWarning: {
    zh: '写清最后的结果。结束后不能再改。',
    en: 'Say what came of it. It can’t be changed afterwards.',
  },
  outcome: { zh: '结果', en: 'What came of it' },
  steps: { zh: '跟办经过', en: 'How it was followed' },
  noSteps: { zh: '还没有进展', en: 'Nothing yet' },
  open: { zh: '正在落实', en: 'Being followed up' },
  closed: { zh: '已落实', en: 'Followed up' },
  closedOn: { zh: '落实日期', en: 'Closed on' },
  recordedOn: { zh: '登记日期', en: 'Recorded on' },
  brief: { zh: '社情民意信息', en: 'Opinion brief' },
  bulletin: { zh: '社情民意专报', en: 'Bulletin' },
  report: { zh: '协商成果报告', en: 'Outcome report' },
  notAhead: { zh: '批示日期不能在今天以后', en: 'The day can’t lie ahead' },
  notSentYet: {
    zh: '这份文稿还没有报送，不会有批示。',
    en: 'This paper was not sent up yet: there can be none.',
  },
  notNamed: { zh: '请从名单里选', en: 'Choose from the list' },
  shelf: { zh: '要跟办的批示', en: 'Instructions to follow' },
  shelfDo: { zh: '记进展，跟到落实', en: 'Write down what was done' },
  shelfLine: {
    zh: (level: string, day: string) => `${level}批示 · ${day}`,
    en: (level, day) => `Instruction, ${level} · ${day}`,
  },
})

/** On the desk of those named: never a word of it. */
export const news = {
  subject: { zh: '有一条批示请您看', en: 'An instruction for you' },
  body: { zh: '请到“批示”里查看。', en: 'See it under “Instructions”.' },
} as const
