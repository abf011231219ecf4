import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  rules: { zh: '制度', en: 'Rules' },
  publicLead: {
    zh: '我们怎么接待、怎么商量、怎么办，都写在这里，谁都可以看。',
    en: 'How we receive people, talk things over and see them done: written here for everyone.',
  },
  noRules: { zh: '还没有公布的制度', en: 'No rule is published yet' },
  noRulesAdvice: {
    zh: '公布以后，全文会在这里，大家都能看到。',
    en: 'Once published, the full text stands here for everyone.',
  },
  forAll: { zh: '全部议事点', en: 'All venues' },
  appliesTo: { zh: '用在哪里', en: 'Where it holds' },
  appliesHint: { zh: '空着就是全部议事点都用', en: 'Left empty, it holds at all venues' },
  subject: { zh: '管什么', en: 'What it is about' },
  title: { zh: '名称', en: 'Title' },
  titleEn: { zh: '英文名称', en: 'Title in English' },
  titleEnHint: { zh: '空着就用中文的', en: 'Left empty, the Chinese stands there' },
  body: { zh: '全文', en: 'Full text' },
  bodyHint: { zh: '一段一行，条目自己编号', en: 'One paragraph a line; number the articles yourself' },
  changed: { zh: '这次改了什么', en: 'What changes' },
  changedHint: {
    zh: '一句话，和全文一起公布；第一版可以空着',
    en: 'In a line; it is published with the text. The first version needs none',
  },
  version: { zh: '版本', en: 'Version' },
  nth: { zh: (n: number) => `第${n}版`, en: (n) => `version ${n}` },
  since: { zh: '公布日期', en: 'Published on' },
  state: { zh: '现在', en: 'Now' },
  draft: { zh: '草稿，未公布', en: 'draft, not published' },
  inForce: { zh: '施行中', en: 'in force' },
  inForceAndDraft: { zh: '施行中，另有草稿', en: 'in force, with a draft' },
  repealed: { zh: '已废止', en: 'repealed' },
  repealedBecause: { zh: (why: string) => `已废止：${why}`, en: (why) => `Repealed: ${why}` },
  olderVersion: {
    zh: '这是以前的版本，现在不用了。',
    en: 'This is an earlier version, no longer in force.',
  },
  versions: { zh: '历次版本', en: 'All versions' },
  toPresent: { zh: '看现在的版本', en: 'To the present version' },
  library: { zh: '制度库', en: 'Rule library' },
  libraryLead: {
    zh: '写好、公布、修订制度。公布过的版本不会变，修订是新的一版。',
    en: 'Write, publish and revise rules. What was published stays as it was; a change is a new version.',
  },
  count: {
    zh: (n: number) => `施行中的制度 ${n} 项`,
    en: (n) => (n === 1 ? '1 rule in force' : `${n} rules in force`),
  },
  write: { zh: '写一项制度', en: 'Write a rule' },
  writeLead: {
    zh: '先存草稿，看过再公布。公布后谁都能看到全文。',
    en: 'It is kept as a draft first. Once published, everyone can read it.',
  },
  keepDraft: { zh: '存为草稿', en: 'Keep as a draft' },
  kept: { zh: '已存为草稿。还没有公布。', en: 'Kept as a draft. Not published yet.' },
  publish: { zh: '公布', en: 'Publish' },
  publishWarning: {
    zh: '公布后谁都能看到全文，这一版不能再改。',
    en: 'Everyone can read it then, and this version can no longer be changed.',
  },
  published: { zh: '已公布。', en: 'Published.' },
  revise: { zh: '修订', en: 'Revise' },
  reviseLead: {
    zh: '改的是下一版。公布之前，现在这一版照常施行。',
    en: 'This is the next version. Until it is published the present one holds.',
  },
  repeal: { zh: '废止', en: 'Repeal' },
  repealWarning: {
    zh: '废止后不再施行，全文和原因仍然看得到。',
    en: 'It no longer holds then; its text and the reason can still be read.',
  },
  why: { zh: '为什么', en: 'Why' },
  seePublic: { zh: '看公开的样子', en: 'See what everyone sees' },
  noLibrary: { zh: '制度库还是空的', en: 'The library is empty' },
  noLibraryAdvice: {
    zh: '先写一项，例如“接待群众制度”：谁来接待、什么时间、多久答复。',
    en: 'Begin with one, such as how residents are received: who, when, and when they hear back.',
  },
  nothingNew: { zh: '没有草稿可以公布', en: 'There is no draft to publish' },
  sayWhatChanges: {
    zh: '修订要写一句改了什么',
    en: 'Say in a line what changes',
  },
})

export const subjectWords = {
  venue: { zh: '阵地管理', en: 'Running a venue' },
  deliberation: { zh: '协商议事', en: 'Talking things over' },
  reception: { zh: '接待群众', en: 'Receiving residents' },
  visiting: { zh: '走访联系', en: 'Visits and contacts' },
  learning: { zh: '学习', en: 'Learning' },
  duty: { zh: '委员履职', en: 'Members’ duties' },
  handling: { zh: '办理反馈', en: 'Handling and replies' },
  other: { zh: '其他', en: 'Other' },
} as const

export type RuleSubject = keyof typeof subjectWords
export const ruleSubjects = Object.keys(subjectWords) as RuleSubject[]
