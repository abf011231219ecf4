// Owns: how words are kept. A room's words.ts gives every phrase in both languages or does not compile.
// Who may enter: every room. What leaves: plain strings and functions that make strings.

export type Lang = 'zh' | 'en'

export interface Bilingual {
  zh: string
  en: string
}

/** The text of `both` in one language. */
export function say(both: Bilingual, lang: Lang): string {
  return both[lang]
}

// biome-ignore lint/suspicious/noExplicitAny: any argument list is allowed here; each phrase keeps its own.
type Phrase = string | ((...details: any[]) => string)
type Plain<P> = P extends string ? string : P

export type Catalogue<T> = { [K in keyof T]: { zh: T[K]; en: NoInfer<Plain<T[K]>> } }
export type Words<T> = { readonly [K in keyof T]: Plain<T[K]> }
type Fixed<T> = { [K in keyof T as T[K] extends string ? K : never]: Bilingual }

/**
 * `phrases({ hello: { zh: '您好', en: 'Hello' }, left: { zh: (n: number) => `还有${n}天`, en: (n) => `${n} days left` } })`
 * gives `words(lang).hello`, `words(lang).left(3)`, and `words.both.hello` where a `Bilingual` is wanted.
 */
export function phrases<T extends Record<string, Phrase>>(catalogue: Catalogue<T>) {
  const spoken = { zh: oneLanguage(catalogue, 'zh'), en: oneLanguage(catalogue, 'en') }
  const words = (lang: Lang): Words<T> => spoken[lang]
  return Object.assign(words, { both: catalogue as unknown as Readonly<Fixed<T>> })
}

function oneLanguage<T extends Record<string, Phrase>>(catalogue: Catalogue<T>, lang: Lang): Words<T> {
  const entries = Object.entries(catalogue) as [string, Record<Lang, Phrase>][]
  return Object.freeze(Object.fromEntries(entries.map(([key, both]) => [key, both[lang]]))) as Words<T>
}
