// Owns: what every figure has to say about itself.
import type { Bilingual } from '../../../platform/words/phrases.ts'

export type FigureWords = Readonly<Record<string, { name: Bilingual; says: Bilingual }>>
