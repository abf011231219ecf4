import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

const sentences = phrases({
  title: { zh: '建议（由您决定）', en: 'Suggestions: you decide' },
  lead: {
    zh: '只是提示，按一下才填进表单，再按一下就撤销。说不准的不提。',
    en: 'Hints only. One press fills the form, one more takes it back. What is unsure is not shown.',
  },
  category: { zh: '类别：', en: 'Category: ' },
  place: { zh: '地点像是：', en: 'Seems to be about: ' },
  unit: { zh: '可能归这里管：', en: 'Likely the work of: ' },
  urgent: { zh: '缓急：', en: 'How urgent: ' },
  negative: { zh: '可能不宜协商：', en: 'May be no topic: ' },
  urgentValue: { zh: '急件，两小时内', en: 'urgent, within two hours' },
  because: {
    zh: (words: readonly string[]) => `因为提到${words.map((one) => `“${one}”`).join('')}`,
    en: (words) => `because it says ${words.map((one) => `“${one}”`).join(', ')}`,
  },
  confidential: {
    zh: (heard: string) => `可能是举报：提到“${heard}”。是举报就按 c 转专人，不是就照常分办。`,
    en: (heard) =>
      `May be a report of wrongdoing: it says “${heard}”. If so press c, if not sort it as usual.`,
  },
  take: { zh: '采用', en: 'Take' },
  takeAll: { zh: '全部采用', en: 'Take all' },
  undo: { zh: '撤销', en: 'Undo' },
  filled: {
    zh: (letters: readonly string[]) => `✓ 已填进下面的表单：${letters.join('、')}`,
    en: (letters) => `✓ filled into these forms: ${letters.join(', ')}`,
  },
  keyTake: { zh: '采用或撤销一条建议', en: 'take a suggestion, or take it back' },
  keyTakeAll: { zh: '采用全部建议', en: 'take all suggestions' },
  howGood: { zh: '建议准不准', en: 'How good suggestions are' },
  decide: { zh: '采用建议', en: 'Take suggestions' },
})

/** Where it is another township, that is said beside its name. */
const placeElsewhere = (name: Bilingual): Bilingual => ({
  zh: `${name.zh}（别的乡镇）`,
  en: `${name.en} (another township)`,
})

export const words = Object.assign(sentences, { both: { ...sentences.both, placeElsewhere } })
