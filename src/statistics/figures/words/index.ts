// Owns: names and definitions of all figures, and of their groups.
import type { Bilingual } from '../../../platform/words/phrases.ts'
import type { FigureGroup } from '../figure.ts'
import { agreed } from './agreed.ts'
import { done } from './done.ts'
import type { FigureWords } from './figure-words.ts'
import { heard } from './heard.ts'
import { organised } from './organised.ts'
import { served } from './served.ts'
import { talked } from './talked.ts'
import { written } from './written.ts'

export const figureWords: FigureWords = {
  ...heard,
  ...talked,
  ...agreed,
  ...written,
  ...done,
  ...organised,
  ...served,
}

export const groupWords: Record<FigureGroup, Bilingual> = {
  heard: { zh: '听到了什么', en: 'What was heard' },
  talked: { zh: '怎么商量的', en: 'How it was talked through' },
  agreed: { zh: '商量出了什么', en: 'What came out of it' },
  written: { zh: '写成了什么', en: 'What was written for those who decide' },
  done: { zh: '办得怎么样', en: 'What was done' },
  organised: { zh: '议事的家底（今天）', en: 'How we are organised (today)' },
  served: { zh: '为群众做的', en: 'What was held for people' },
}

const unnamed = { zh: '', en: '' }
export const nameOf = (key: string): Bilingual => figureWords[key]?.name ?? unnamed
export const saysOf = (key: string): Bilingual => figureWords[key]?.says ?? unnamed
