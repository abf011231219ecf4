// Owns: text as it would be without tricks of writing (full-width, circled and Chinese digits, traditional characters,
// invisible marks), each character knowing where it stood. Breaks if wrong: something else is blacked out.
import { Converter } from 'opencc-js/t2cn'
import { numerals } from './words/numerals.ts'

const simplified = Converter({ from: 't', to: 'cn' })
const invisible = /\p{Cf}|\p{Mn}|\p{Me}/u

export interface Folded {
  /** Half-width and simplified. */
  text: string
  /** The same, character for character, with Chinese numerals as digits. */
  digits: string
  /** Where the character at this offset began in the original, in UTF-16 units, and where it ended. */
  from: readonly number[]
  to: readonly number[]
}

export function fold(original: string): Folded {
  const [units, from, to]: [string[], number[], number[]] = [[], [], []]
  let at = 0
  for (const character of original) {
    if (!invisible.test(character))
      for (const unit of folded(character).split('')) {
        units.push(unit)
        from.push(at)
        to.push(at + character.length)
      }
    at += character.length
  }
  return { text: units.join(''), digits: units.map((one) => numerals[one] ?? one).join(''), from, to }
}

// A ringed ① after a number is a mark, not its twelfth digit.
function folded(character: string): string {
  if (/^\p{No}$/u.test(character)) return character
  const half = character.normalize('NFKC')
  return /^\p{Script=Han}$/u.test(half) ? simplified(half) : half
}
