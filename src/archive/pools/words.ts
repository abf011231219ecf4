import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  pools: { zh: '三库', en: 'The three pools' },
  problems: { zh: '问题库', en: 'Problems' },
  suggestions: { zh: '建言库', en: 'Suggestions' },
  cases: { zh: '案例库', en: 'Cases' },
  problemsLead: {
    zh: '每一件立了事的问题，办到哪一步、结果怎样。都从记录里来，不用另外填。',
    en: 'Every matter, how far it is and what came of it. All from the record; nothing is filled in for it.',
  },
  suggestionsLead: {
    zh: '商量时提出的每一条建议，采纳没有、落实没有。',
    en: 'Every suggestion made in a talk: adopted or not, done or not.',
  },
  casesLead: {
    zh: '办完归档的案例，办成的和没办成的都在。',
    en: 'Cases that are kept: what worked, and what did not.',
  },
  township: { zh: '乡镇（街道）', en: 'Township' },
  category: { zh: '类别', en: 'Category' },
  year: { zh: '年份', en: 'Year' },
  method: { zh: '工作法', en: 'Method' },
  filter: { zh: '筛一筛', en: 'Filter' },
  clear: { zh: '看全部', en: 'Show all' },
  more: { zh: '再看一些', en: 'Show more' },
  none: { zh: '没有符合的', en: 'Nothing fits' },
  noneAdvice: {
    zh: '换个条件，或看全部。新的事项立了事就会在这里。',
    en: 'Try other filters, or show all. New matters come here once they are opened.',
  },
  open: { zh: '还没有答复', en: 'Not answered yet' },
})

export const adoptionWords = {
  adopted: { zh: '已采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Adopted in part' },
  notAdopted: { zh: '没有采纳', en: 'Not adopted' },
} as const
