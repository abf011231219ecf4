// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const written: FigureWords = {
  briefs: {
    name: { zh: '社情民意信息', en: 'Opinion briefs' },
    says: {
      zh: '这段时间交来的社情民意信息，草稿不算',
      en: 'Briefs handed in during the period; drafts are not counted',
    },
  },
  briefsAdopted: {
    name: { zh: '信息采用率', en: 'Briefs adopted' },
    says: { zh: '这段时间有了结论的信息中，采用了的', en: 'Of briefs decided in the period: adopted' },
  },
  bulletins: {
    name: { zh: '社情民意专报', en: 'Bulletins' },
    says: { zh: '这段时间签发的专报', en: 'Bulletins signed in the period' },
  },
  instructions: {
    name: { zh: '批示办结', en: 'Instructions followed' },
    says: {
      zh: '收到的领导批示中，已经办结的；内容不在统计里',
      en: 'Of leaders’ instructions: seen through. Their words are not in the figures',
    },
  },
  proposals: {
    name: { zh: '提案立案率', en: 'Proposals filed' },
    says: { zh: '这段时间提交的提案中，立案了的', en: 'Of proposals handed in: filed' },
  },
  proposalsFromTalks: {
    name: { zh: '由协商转成的提案', en: 'Proposals born from talks' },
    says: { zh: '来自事项或社情民意信息的提案', en: 'Proposals that come from a matter or a brief' },
  },
}
