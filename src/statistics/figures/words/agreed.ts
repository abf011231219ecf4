// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const agreed: FigureWords = {
  consensus: {
    name: { zh: '共识', en: 'Points agreed' },
    says: {
      zh: '协商达成的共识，一条算一条',
      en: 'Points of agreement, each counted once',
    },
  },
  implemented: {
    name: { zh: '落实率', en: 'Carried out' },
    says: {
      zh: '到期的共识中，已经落实的；没到期的不算',
      en: 'Of agreed points that are due: carried out. What is not due is left out',
    },
  },
  suggestions: {
    name: { zh: '意见建议', en: 'Suggestions made' },
    says: {
      zh: '协商提出的意见建议',
      en: 'Suggestions that came out of talks',
    },
  },
  adopted: {
    name: { zh: '采纳率', en: 'Suggestions adopted' },
    says: {
      zh: '到了反馈期的意见建议中，采纳和部分采纳的',
      en: 'Of suggestions whose answer is due: adopted, wholly or partly',
    },
  },
  learnt: {
    name: { zh: '学政策', en: 'Learnt the policy' },
    says: {
      zh: '结果包含“学政策”的事项',
      en: 'Matters that ended in learning the policy',
    },
  },
  agreed: {
    name: { zh: '聚共识', en: 'Came to agree' },
    says: {
      zh: '结果包含“聚共识”的事项',
      en: 'Matters that ended in agreement',
    },
  },
  gotDone: {
    name: { zh: '办实事', en: 'Got something done' },
    says: {
      zh: '结果包含“办实事”的事项',
      en: 'Matters that ended in something done',
    },
  },
  watched: {
    name: { zh: '民主监督', en: 'Democratic supervision' },
    says: {
      zh: '结果包含“民主监督”的事项',
      en: 'Matters that ended in democratic supervision',
    },
  },
  reports: {
    name: { zh: '成果报送', en: 'Outcome reports sent' },
    says: {
      zh: '报送党委、政府的协商成果',
      en: 'Outcome reports sent to party committee and government',
    },
  },
}
