// Owns: page numbers: right on odd pages, left on even ones, one character in; and the lower line of a letter.
import { AlignmentType, BorderStyle, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx'
import { letter, red, sizes, textWidth } from '../measures.ts'
import { faceOf } from './faces.ts'

const oneCharacter = (sizes.small / 2) * 20
const look = { font: faceOf('song'), size: sizes.small }
const close = { line: 360, lineRule: LineRuleType.EXACT }

/** `under` lifts it where the footer lies lower than numbers do. */
export function pageNumber(side: 'odd' | 'even', under = 0): Footer {
  const [alignment, indent] =
    side === 'odd'
      ? [AlignmentType.RIGHT, { right: oneCharacter }]
      : [AlignmentType.LEFT, { left: oneCharacter }]
  const children = [new TextRun({ ...look, children: ['— ', PageNumber.CURRENT, ' —'] })]
  const lift = new Paragraph({ spacing: { line: under, lineRule: LineRuleType.EXACT } })
  const number = new Paragraph({ alignment, indent, spacing: close, children })
  return new Footer({ children: under > 0 ? [number, lift] : [number] })
}

/** Thin over thick, and no number. */
export function letterFooter(): Footer {
  const wider = Math.round((letter.line - textWidth) / 2)
  const border = { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: red, space: 0 } }
  const spacing = { line: 20, lineRule: LineRuleType.EXACT }
  return new Footer({
    children: [new Paragraph({ border, spacing, indent: { left: -wider, right: -wider } })],
  })
}
