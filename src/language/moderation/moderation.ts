// Owns: what somebody should look at before it is shown to others. It never removes; a person reads the reason and
// decides. Breaks if wrong: a resident's honest anger is kept from being heard, so it flags little.
import { plain } from '../words/plain.ts'
import { abuse, advertising, sexual, threat } from './words.ts'

export type Reason = 'abuse' | 'threat' | 'advertising' | 'sexual' | 'links' | 'repetition' | 'gibberish'

export interface Flag {
  reason: Reason
  /** What gave it away, as plain text. */
  words: string
}

/** More links than a complaint needs. */
const mostLinks = 5
/** From so many letters on, fewer different ones than this share is one thing typed over and over. */
const [longEnough, variety] = [60, 0.08] as const

export function flags(text: string): Flag[] {
  const said = plain(text)
  const patterns = { abuse, threat, advertising, sexual } as const
  const found = Object.entries(patterns).flatMap(([reason, pattern]): Flag[] => {
    const words = pattern.exec(said)?.[0]
    return words === undefined ? [] : [{ reason: reason as Reason, words }]
  })
  return [...found, ...shapes(said)]
}

function shapes(said: string): Flag[] {
  const links = said.match(/https?:\/\/\S+|www\.\S+/giu) ?? []
  const letters = [...said.replace(/[\s\p{P}]/gu, '')]
  const same =
    letters.length >= longEnough && new Set(letters).size / letters.length < variety && letters.length < 600
  const keys = /[bcdfghjklmnpqrstvwxz]{12,}/iu.exec(said.replace(/https?:\/\/\S+/giu, ''))?.[0]
  return [
    ...(links.length > mostLinks ? [{ reason: 'links' as const, words: links[0] ?? '' }] : []),
    ...(same ? [{ reason: 'repetition' as const, words: letters.slice(0, 12).join('') }] : []),
    ...(keys ? [{ reason: 'gibberish' as const, words: keys }] : []),
  ]
}
