// Owns: 代录: whose word it is that somebody else enters.
export const tellers = ['self', 'family', 'neighbour', 'officer', 'representative'] as const
export type Teller = (typeof tellers)[number]

export const tellerWords: Record<Teller, { zh: string; en: string }> = {
  self: { zh: '本人', en: 'the person' },
  family: { zh: '家人', en: 'a relative' },
  neighbour: { zh: '邻居', en: 'a neighbour' },
  officer: { zh: '村（社区）干部', en: 'a village officer' },
  representative: { zh: '群众代表', en: 'a representative' },
}

/** As it is shown: a teller by the kind of person, whoever else as it was written; erased names are gone. */
export function onWhoseWord(said: string | null, lang: 'zh' | 'en'): string | null {
  if (said === null) return null
  if (said === 'given') return { zh: '已按本人要求删去', en: 'erased at the person’s wish' }[lang]
  return tellerWords[said as Teller]?.[lang] ?? said
}
