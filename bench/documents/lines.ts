// Owns: the lines that are drawn on a page, red ones and black ones, and where red begins: read from the picture.
import { dotsPerMm, type Picture } from './office.ts'

export interface Ruled {
  /** Millimetres: its upper edge from the page's top, its ends from the page's left. */
  top: number
  left: number
  right: number
  length: number
}
type Ink = 'red' | 'black'

const shortest = 100

/** Rows of ink at least ten centimetres long; rows that touch are one line. */
export function ruled(picture: Picture, ink: Ink): Ruled[] {
  const found: (Ruled & { last: number })[] = []
  for (let y = 0; y < picture.height; y += 1) {
    const [from, to] = longestRun(picture, y, ink)
    if (to - from < shortest * dotsPerMm) continue
    const above = found.at(-1)
    if (above && y - above.last <= 1) above.last = y
    else found.push({ ...millimetres(y, from, to), last: y })
  }
  return found
}

const millimetres = (y: number, from: number, to: number): Ruled => ({
  ...{ top: y / dotsPerMm, left: from / dotsPerMm, right: to / dotsPerMm },
  length: (to - from) / dotsPerMm,
})

/** The upper edge of the first red thing, in millimetres. */
export function firstRed(picture: Picture): number {
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) if (is(picture, x, y, 'red')) return y / dotsPerMm
  return Number.NaN
}

function longestRun(picture: Picture, y: number, ink: Ink): [number, number] {
  let best: [number, number] = [0, 0]
  let from = -1
  for (let x = 0; x <= picture.width; x += 1) {
    const inked = x < picture.width && is(picture, x, y, ink)
    if (inked && from < 0) from = x
    if (inked || from < 0) continue
    if (x - from > best[1] - best[0]) best = [from, x]
    from = -1
  }
  return best
}

function is({ data, width }: Picture, x: number, y: number, ink: Ink): boolean {
  const at = (y * width + x) * 3
  const [r = 255, g = 255, b = 255] = [data[at], data[at + 1], data[at + 2]]
  return ink === 'red' ? r > 150 && g < 120 && b < 120 : r < 150 && g < 150 && b < 150
}
