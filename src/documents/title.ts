// Owns: where a title that is longer than a line is broken: between words, into lines of about the same length.
import { beginsLine, endsLine } from './words/title.ts'

/** Characters of the title's size on a line. */
const most = 20
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Without a good place to break it, what draws it breaks it. */
export function titleLines(text: string): string[] {
  const whole = widthOf(text)
  if (whole <= most) return [text]
  const ideal = whole / Math.ceil(whole / (most - 1))
  const best = breaksIn(text)
    .filter((at) => widthOf(text.slice(0, at)) <= most)
    .toSorted((a, b) => away(text, a, ideal) - away(text, b, ideal))[0]
  return best === undefined ? [text] : [text.slice(0, best), ...titleLines(text.slice(best))]
}

const away = (text: string, at: number, ideal: number) => Math.abs(widthOf(text.slice(0, at)) - ideal)

function breaksIn(text: string): number[] {
  const parts = [...words.segment(text)]
  return parts.flatMap(({ segment, index }, at) => {
    const before = parts[at - 1]?.segment
    const apart = before && holdsAlone(before, endsLine) && holdsAlone(segment, beginsLine)
    return apart ? [index] : []
  })
}

const holdsAlone = (word: string, alone: RegExp): boolean => [...word].length > 1 || alone.test(word)

/** Digits and Latin letters take half a character. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u0020-\u00ff]/.test(one) ? 0.5 : 1), 0)
