// Owns: the measures of an official paper (GB/T 9704-2012). In twips where not said otherwise: 1 mm is 56.7 of them.
// The same numbers draw the paper for Word and for print, and are laid as a ruler on it by `bin/bench documents`.

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)

export const page = { width: 11_906, height: 16_838 } as const
export const margins = { top: 2098, right: 1474, bottom: 1984, left: 1587 } as const
/** What is left for text: 156 mm by 225 mm. */
export const textWidth = page.width - margins.left - margins.right

export const linesOnPage = 22
export const charactersOnLine = 28
/** Exact: one twip and a half more and the last line falls off the page. */
export const linePitch = 579
/** 28 characters of 16 points are 158 mm on a line of 156: each gives up a quarter of a point. */
export const tighter = -5

/** In half points, as Word counts: 2号 for titles, 3号 for text, 4号 for imprint and page numbers, 小四 in tables. */
export const sizes = { title: 44, body: 32, small: 28, cell: 24 } as const
export const characterWidth = (sizes.body / 2) * 20 + tighter

export const red = 'FF0000'

/** From the top of the text to the top of the mark. */
export const markDown = twips(35)
/** Between the number and the red line, in points as borders count. */
export const overRedLine = 11

/** The dashes beside a page number stand 7 mm under the text, 28 mm over the edge. */
export const footer = 1400

/** Of a letter: from the page's top to the office's name, the red lines' length, from the lower line to the edge. */
export const letter = { top: twips(30), line: twips(170), bottom: twips(20) } as const

/** The mark is as large as its place allows, in half points. */
export function markSize(mark: string): number {
  const widest = Math.floor((textWidth / 10 / Math.max([...mark].length, 1)) * 0.9)
  return Math.max(44, Math.min(104, widest))
}
