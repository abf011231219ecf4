import { phrases } from '../../platform/words/phrases.ts'
import type { Guidance } from './report.ts'

export const words = phrases({
  reports: { zh: '密件', en: 'Sealed reports' },
  reportsLead: {
    zh: '检举控告类来件，只有您能看。每次打开都有记录。不进入协商，不告诉任何单位。',
    en: 'Reports of wrongdoing. Only you can read them and every opening is recorded. They enter no discussion and reach no unit.',
  },
  none: { zh: '没有密件', en: 'No sealed reports' },
  noneAdvice: {
    zh: '群众勾选“反映干部违纪违法”的来件，会直接到这里。',
    en: 'What residents mark as a report of wrongdoing arrives here.',
  },
  number: { zh: '编号', en: 'Number' },
  arrived: { zh: '来件时间', en: 'Arrived' },
  state: { zh: '情况', en: 'State' },
  due: { zh: '最迟告知', en: 'Tell by' },
  told: { zh: '已告知', en: 'Told' },
  next: { zh: '后面的', en: 'Next' },
  report: { zh: (number: string) => `密件 ${number}`, en: (number) => `Sealed report ${number}` },
  text: { zh: '内容', en: 'What it says' },
  recorded: { zh: '这次打开已经记录。', en: 'This opening was recorded.' },
  photo: { zh: (n: number) => `照片 ${n}`, en: (n) => `Photo ${n}` },
  answers: { zh: '已经答复的', en: 'Answered so far' },
  answer: { zh: '答复并引导', en: 'Answer and guide' },
  answerMore: { zh: '再答复一次', en: 'Answer again' },
  guidance: { zh: '应当由谁受理', en: 'Who has to take it' },
  words: { zh: '写给反映人的话', en: 'What the sender reads' },
  wordsHint: {
    zh: '只有凭查询码能看到，请不要重复举报的具体内容',
    en: 'Read with the code alone; please do not repeat what was reported',
  },
  close: { zh: '结束这件', en: 'Close it' },
  closeWarning: {
    zh: '结束后反映人不能再补充，仍可凭查询码查看答复。',
    en: 'The sender can add nothing more, and still reads the answer with the code.',
  },
  back: { zh: '回到密件', en: 'Back to the reports' },
})

export const guidanceWords: Record<Guidance, { zh: string; en: string }> = {
  discipline: { zh: '纪检监察机关（12388）', en: 'The discipline inspection body (12388)' },
  police: { zh: '公安机关（110）', en: 'The police (110)' },
  petition: { zh: '信访部门', en: 'The petition office' },
  none: { zh: '不属于检举控告，已说明', en: 'No report of wrongdoing; explained' },
}

export const stateWords = {
  submitted: { zh: '还没看', en: 'not read yet' },
  triage: { zh: '在看', en: 'being read' },
  needsInfo: { zh: '等补充', en: 'waiting for more' },
  answered: { zh: '已答复', en: 'answered' },
  withdrawn: { zh: '本人撤回', en: 'withdrawn' },
  closed: { zh: '已结束', en: 'closed' },
} as const
