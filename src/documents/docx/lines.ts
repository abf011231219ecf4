// Owns: the lines of a paper's text, each of the pitch of which 22 fill a page.
import { AlignmentType, HeadingLevel, type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import type { Block } from '../blocks.ts'
import { characterWidth, linePitch, sizes } from '../measures.ts'
import { titleLines } from '../title.ts'
import { type Face, run } from './faces.ts'

export const pitch = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
/** For Word in characters; for readers that don't know characters in twips. */
export const indented = { firstLine: 2 * characterWidth, firstLineChars: 200 }

const aligned = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT }
const ranked = {
  1: { face: 'heavy', heading: HeadingLevel.HEADING_1 },
  2: { face: 'kai', heading: HeadingLevel.HEADING_2 },
  3: { face: 'body', heading: HeadingLevel.HEADING_3 },
} as const satisfies Record<1 | 2 | 3, { face: Face; heading: string }>

export const emptyLines = (n: number) => Array.from({ length: n }, () => new Paragraph({}))

export function titleLine(text: string): Paragraph {
  const children = titleLines(text).map((one, at) =>
    run(one, 'title', { size: sizes.title, ...(at > 0 ? { break: 1 } : {}) }),
  )
  return new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children })
}

export function headLine({ level, text }: Extract<Block, { kind: 'head' }>): Paragraph {
  const { face, heading } = ranked[level]
  return new Paragraph({ heading, keepNext: true, indent: indented, children: [run(text, face)] })
}

export function paragraph({ text, lead }: Extract<Block, { kind: 'paragraph' }>): Paragraph {
  const children = [...(lead ? [run(lead, 'heavy')] : []), run(text, 'body')]
  return new Paragraph({ indent: indented, alignment: AlignmentType.BOTH, children })
}

export function plainLine({ text, align, heavy, keepNext }: Extract<Block, { kind: 'line' }>): Paragraph {
  const spacing = keepNext ? { ...pitch, after: 100 } : pitch
  const children = [run(text, heavy ? 'heavy' : 'body')]
  return new Paragraph({ alignment: aligned[align], keepNext, spacing, children })
}

export const bodyLine = (text: string, more: IParagraphOptions = {}) =>
  new Paragraph({ ...more, children: [run(text, 'body')] })
