// Owns: the ruler laid on printed papers: each measure of the standard with what it should be and what it is.
import type { Head } from '../../src/documents/blocks.ts'
import { charactersOnLine, linesOnPage } from '../../src/documents/measures.ts'
import { firstRed, ruled } from './lines.ts'
import type { Picture, Word } from './office.ts'

export interface Measure {
  paper: string
  what: string
  should: number
  is: number
  tolerance: number
}
type Laid = (what: string, should: number, is: number | undefined, tolerance?: number) => Measure

export const holds = ({ should, is, tolerance }: Measure) => Math.abs(should - is) <= tolerance

const laidOn =
  (paper: string): Laid =>
  (what, should, is, tolerance = 1) => ({ paper, what, should, is: is ?? Number.NaN, tolerance })

/** On a page that is full of text: 22 lines of 28, between the margins. */
export function fullPage(paper: string, words: readonly Word[]): Measure[] {
  const lay = laidOn(paper)
  const text = linesOf(words.filter((one) => one.page === 2 && one.bottom < 263))
  const counted = text.map((line) => line.map((one) => one.text).join('').length)
  const pitch = (middle(text.at(-1)) - middle(text[0])) / (text.length - 1)
  return [
    lay('lines on a page', linesOnPage, text.length, 0),
    lay('characters on a line, fewest', charactersOnLine, Math.min(...counted), 0),
    lay('characters on a line, most', charactersOnLine, Math.max(...counted), 0),
    lay('between lines', 225 / linesOnPage, pitch, 0.05),
    lay('left margin', 28, Math.min(...text.flat().map((one) => one.left))),
    lay('right margin', 26, 210 - Math.max(...text.flat().map((one) => one.right))),
    lay('first line’s middle', 37 + 225 / linesOnPage / 2, middle(text[0]), 1.5),
    lay('last line’s middle', 262 - 225 / linesOnPage / 2, middle(text.at(-1)), 1.5),
  ]
}

/** Numbers stand 7 mm under the text, one character in from the outer edge. */
export function pageNumbers(paper: string, words: readonly Word[], skipFirst: boolean): Measure[] {
  const lay = laidOn(paper)
  const character = 14 * 0.3528
  const pages = [...new Set(words.map((one) => one.page))].filter((page) => !skipFirst || page > 1)
  return pages.flatMap((page) => {
    const parts = words.filter((one) => one.page === page && one.top > 262)
    const end =
      page % 2 ? Math.max(...parts.map((one) => one.right)) : Math.min(...parts.map((one) => one.left))
    const should = page % 2 ? 184 - character : 28 + character
    return [
      lay(`page ${page}, number from the left`, should, end, 1.2),
      lay(`page ${page}, number under the text`, 7, middle(parts) - 262, 1.2),
    ]
  })
}

/** Nothing but heads and numbers leaves the text's place; a comma at a line's end may hang over it, as it does in Word. */
export function inside(paper: string, words: readonly Word[], letter: boolean): Measure[] {
  const text = words.filter(({ top, bottom, page }) => bottom < 264 && !(letter && page === 1 && top < 45))
  const edge = (said: string) => (/[，。、；：）]$/.test(said) ? 190 : 185.5)
  const out = text.filter(({ left, right, top, text: said }) => left < 27 || right > edge(said) || top < 36)
  return [laidOn(paper)('words outside the margins', 0, out.length, 0)]
}

export function head(paper: string, kind: Head['kind'], page: Picture): Measure[] {
  const lay = laidOn(paper)
  const lines = ruled(page, 'red')
  if (kind === 'letter') {
    const [upper, lower] = [lines[0], lines.findLast(({ top }) => top > 200)]
    return [
      lay('name from the top', 30, firstRed(page), 1.5),
      lay('upper red line, length', 170, upper?.length),
      lay('upper red line, from the left', 20, upper?.left),
      lay('lower red line, length', 170, lower?.length),
      lay('lower red line, from the bottom', 20, lower && 297 - lower.top, 1.5),
    ]
  }
  return [
    lay('mark under the text’s top', 35, firstRed(page) - 37, 1.5),
    lay('red line, length', 156, lines[0]?.length),
    lay('red line, from the left', 28, lines[0]?.left),
  ]
}

/** Its last line is the text's lower edge. */
export function imprint(paper: string, page: Picture): Measure[] {
  const lay = laidOn(paper)
  const last = ruled(page, 'black').at(-1)
  return [
    lay('imprint’s last line from the bottom', 35, last && 297 - last.top, 1.5),
    lay('imprint’s line, length', 156, last?.length),
  ]
}

/** Words whose middles are within three millimetres stand on one line. */
function linesOf(words: readonly Word[]): Word[][] {
  const sorted = words.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)
  const lines: Word[][] = []
  for (const word of sorted) {
    const line = lines.at(-1)
    if (line && Math.abs(middle([word]) - middle(line)) < 3) line.push(word)
    else lines.push([word])
  }
  return lines
}

function middle(words: readonly Word[] | undefined): number {
  if (!words?.length) return Number.NaN
  return words.reduce((sum, { top, bottom }) => sum + (top + bottom) / 2, 0) / words.length
}
