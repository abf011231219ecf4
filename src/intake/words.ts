import { phrases } from '../platform/words/phrases.ts'

/** What the desk is told. Never a word of what the resident wrote. */
export const notices = phrases({
  fresh: { zh: '收到一件新的反映', en: 'A new submission' },
  freshBody: {
    zh: (number: string) => `编号 ${number}，请在一个工作日内分办。`,
    en: (number) => `Number ${number}. Please sort it within one working day.`,
  },
  urgent: { zh: '紧急：可能有人身或财产危险', en: 'Urgent: people or property may be in danger' },
  urgentBody: {
    zh: (number: string) => `编号 ${number}，反映人说情况紧急。请马上查看并联系有关方面。`,
    en: (number) =>
      `Number ${number}: the sender says it is urgent. Please look at once and ring who can help.`,
  },
  sealed: { zh: '收到一件密件', en: 'A sealed report' },
  sealedBody: {
    zh: (number: string) => `编号 ${number}，只有您能查看。`,
    en: (number) => `Number ${number}. Only you can read it.`,
  },
  added: { zh: '反映人补充了情况', en: 'The sender added something' },
  addedBody: {
    zh: (number: string) => `编号 ${number}，请查看补充的内容。`,
    en: (number) => `Number ${number}. Please read what was added.`,
  },
  withdrawn: { zh: '反映人撤回了', en: 'The sender withdrew it' },
  withdrawnBody: {
    zh: (number: string) => `编号 ${number} 已由本人撤回，不用再办。`,
    en: (number) => `Number ${number} was withdrawn by its sender. Nothing more is needed.`,
  },
  answered: { zh: '您的来件有了答复', en: 'Your report has been answered' },
  answeredBody: {
    zh: (number: string) => `编号 ${number} 已有答复，请凭查询码查看。`,
    en: (number) => `Number ${number} has an answer. Please look it up with your code.`,
  },
})

export const kinds = ['problem', 'suggestion', 'topic', 'report'] as const
export type Kind = (typeof kinds)[number]

export const kindWords: Record<Kind, { zh: string; en: string }> = {
  problem: { zh: '一件难事', en: 'A problem' },
  suggestion: { zh: '一条建议', en: 'A suggestion' },
  topic: { zh: '想让大家一起商量的事', en: 'Something to talk over together' },
  report: { zh: '反映干部的问题', en: 'A report about officials' },
}

export const channels = [
  'qr',
  'web',
  'phone',
  'visit',
  'reception',
  'field',
  'memberRelay',
  'import',
] as const
export type Channel = (typeof channels)[number]

export const channelWords: Record<Channel, { zh: string; en: string }> = {
  qr: { zh: '扫码', en: 'by code' },
  web: { zh: '网页', en: 'by web' },
  phone: { zh: '来电', en: 'by phone' },
  visit: { zh: '走访', en: 'on a visit' },
  reception: { zh: '来访接待', en: 'at a reception' },
  field: { zh: '现场', en: 'in the field' },
  memberRelay: { zh: '委员转达', en: 'through a member' },
  import: { zh: '导入', en: 'imported' },
}

export const words = phrases({
  voices: { zh: '群众怎么说', en: 'What residents said' },
  moreVoices: { zh: (n: number) => `还有 ${n} 位怎么说`, en: (n) => `What ${n} more said` },
  voicesHidden: {
    zh: '原话只有经手的联络员、召集人、站长和接手的委员能看。',
    en: 'Only the liaison officer, convener and venue head of the place and the team read the words themselves.',
  },
  spoke: { zh: '多少人说过', en: 'How many spoke' },
  people: { zh: (n: number) => `${n} 人`, en: (n) => (n === 1 ? '1 person' : `${n} people`) },
  since: { zh: '从哪一年起', en: 'Since' },
  where: { zh: '地点', en: 'Where' },
  channel: { zh: '怎么来的', en: 'Came' },
  named: { zh: '住户代表', en: 'Household representatives' },
  gist: { zh: '录音要点', en: 'gist of the recording' },
  withoutWords: {
    zh: '（没有写字：见录音，或者和大家说的一样）',
    en: '(No words written: see the recording, or the same as the others)',
  },
  erased: { zh: '应本人要求，原话已删除。', en: 'The words were erased at the sender’s own request.' },
  photo: { zh: (n: number) => `照片 ${n}`, en: (n) => `Photo ${n}` },
  onWord: { zh: (who: string) => `代录，按${who}的话`, en: (who) => `entered on the word of ${who}` },
  myWords: { zh: '您说的', en: 'What you said' },
  dataRights: { zh: '替本人办理个人信息事项', en: 'Data rights on the person’s word' },
  sealedShelf: { zh: '密件', en: 'Sealed reports' },
  sealedLine: { zh: (number: string) => `密件 ${number}`, en: (number) => `Sealed report ${number}` },
  readIt: { zh: '查看并答复', en: 'Read and answer' },
})
