import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  speeches: { zh: '大会发言', en: 'Plenary speeches' },
  lead: {
    zh: '委员在全体会议上讲的话，连同它是从哪里来的：一个课题、一件事、一件提案。',
    en: 'What members said in the plenary, with where it came from: a study, a matter, a proposal.',
  },
  none: { zh: '还没有大会发言', en: 'No speech yet' },
  noneAdvice: {
    zh: '课题出了报告就能写发言；也可以在下面存一篇。',
    en: 'A study that has its report can be spoken of; or keep one below.',
  },
  keep: { zh: '存一篇发言', en: 'Keep a speech' },
  keepLead: {
    zh: '讲过以后存在这里，和来源连在一起。',
    en: 'Once it was given, it is kept here with its source.',
  },
  title: { zh: '题目', en: 'Title' },
  text: { zh: '发言稿', en: 'Text' },
  session: { zh: '哪次全体会议', en: 'Which session' },
  saidOn: { zh: '哪天讲的', en: 'Given on' },
  notYetSaid: { zh: '还没讲的先不存。', en: 'Only what was given is kept.' },
  proposal: { zh: '来自哪件提案', en: 'From which proposal' },
  from: { zh: '来自', en: 'From' },
  study: { zh: '课题', en: 'the study' },
  matter: { zh: '事项', en: 'the matter' },
  fromProposal: { zh: '提案', en: 'the proposal' },
  elsewhere: {
    zh: (kind: string) => `一个${kind}，不在您能看的范围里`,
    en: (kind) => `${kind}, which is not within your reach`,
  },
  named: { zh: (kind: string, name: string) => `${kind}“${name}”`, en: (kind, name) => `${kind} “${name}”` },
  print: { zh: '下载打印', en: 'To print' },
  docx: { zh: 'Word 文件', en: 'Word' },
  pdf: { zh: 'PDF 文件', en: 'PDF' },
  toList: { zh: '全部大会发言', en: 'All speeches' },
})
