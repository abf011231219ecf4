import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '登记已知的问题', en: 'Enter known problems' },
  lead: {
    zh: '大家早就知道、还没有人来反映的事，一次记几件。每件写上住户代表：办好没办好，由他们说了算。',
    en: 'What everyone knows and nobody has brought: several at once. Each names household representatives, whose word closes it.',
  },
  method: { zh: '用哪种工作法', en: 'Working method' },
  nth: { zh: (n: number) => `第 ${n} 件`, en: (n) => `Problem ${n}` },
  headline: { zh: '什么事，一句话', en: 'What it is, in one line' },
  headlineHint: { zh: '不写姓名、电话、门牌', en: 'No names, numbers or house numbers' },
  region: { zh: '村或社区', en: 'Village or community' },
  category: { zh: '类别', en: 'Category' },
  sinceYear: { zh: '从哪一年就有了', en: 'Since which year' },
  year: { zh: '年', en: '' },
  representatives: { zh: '住户代表', en: 'Household representatives' },
  representativesHint: {
    zh: '一行一位，最多五位；电话写在后面，例如：三号楼张大妈 13800138000',
    en: 'One a line, at most five; a number may follow, for example: Mrs Zhang of house 3, 13800138000',
  },
  enter: { zh: '登记', en: 'Enter' },
  nothing: { zh: '请至少写一件', en: 'Please write at least one' },
  headlineMissing: { zh: '请写是什么事', en: 'Please say what it is' },
  regionMissing: { zh: '请选村或社区', en: 'Please choose the village' },
  representativesMissing: {
    zh: '没有人反映的事，要有住户代表来确认办没办好',
    en: 'Nobody brought this, so a household representative has to say whether it is done',
  },
  methodUnknown: { zh: '请从列出的工作法里选', en: 'Please choose a listed method' },
  methodNotHere: {
    zh: '这种工作法不在乡镇用，请换一种',
    en: 'This method is not for townships; please choose another',
  },
  done: { zh: (n: number) => `登记好了，共 ${n} 件。`, en: (n) => `Entered: ${n}.` },
  named: { zh: '住户代表', en: 'Representatives' },
  noPlace: { zh: '您现在没有负责的村或社区', en: 'You have no village today' },
})
