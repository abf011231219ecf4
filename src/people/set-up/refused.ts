// Owns: how set-up says no on a terminal: one sentence in both languages and what it was about.
import type { Bilingual } from '../../platform/words/phrases.ts'

export class SetUpRefused extends Error {
  constructor(
    readonly words: Bilingual,
    readonly about = '',
  ) {
    super([words.en, about].filter(Boolean).join(' — '))
  }
}
