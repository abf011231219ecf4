import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  back: { zh: '从哪里来', en: 'Where it comes from' },
  forward: { zh: '后来怎样', en: 'What came of it' },
  hidden: {
    zh: (n: number) => `还来自${n}件事，不在您能看的范围里。`,
    en: (n) => `And ${n} matters that are not within your reach.`,
  },
  noWords: { zh: '原话是录音，或者已经按本人要求删去', en: 'Spoken on a recording, or erased at their wish' },
  moreVoices: { zh: (n: number) => `再看${n}条原话`, en: (n) => `${n} more voices` },
  beyond: {
    zh: (n: number) => `有${n}条反映，原话由当地联络员和接手的委员看。`,
    en: (n) => `${n} messages, whose words the liaison of the place and the team read.`,
  },
  nobody: { zh: '这件事不是由居民反映来的。', en: 'No resident brought this one.' },
  nothingYet: { zh: '还没有下文', en: 'Nothing yet' },
  issue: {
    zh: (issue: number | null, total: number | null) =>
      issue === null ? '专报（待签发）' : `专报第${issue}期（总第${total}期）`,
    en: (issue, total) =>
      issue === null ? 'Bulletin, to be signed' : `Bulletin no. ${issue} (${total} in all)`,
  },
  sentOn: { zh: (day: string) => `${day}印发`, en: (day) => `issued ${day}` },
  instruction: { zh: (level: string) => `${level}批示`, en: (level) => `Instruction, ${level}` },
  open: { zh: '正在落实', en: 'Being followed up' },
  closed: { zh: '已落实', en: 'Followed up' },
  proposal: { zh: '转成的提案', en: 'Became a proposal' },
  fromProposal: { zh: '由提案转来', en: 'Comes from a proposal' },
})

export const doneWords = {
  waiting: { zh: '还没有结果', en: 'Not known yet' },
  implemented: { zh: '已落实', en: 'Done' },
  partly: { zh: '部分落实', en: 'Partly done' },
  notImplemented: { zh: '没有落实', en: 'Not done' },
} as const
