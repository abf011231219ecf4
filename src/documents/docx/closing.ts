// Owns: how a paper ends: its annexes, who signs and when, the note, and the imprint at the foot of the last page.
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx'
import type { Imprint, Signature } from '../blocks.ts'
import { characterWidth, margins, sizes, textWidth } from '../measures.ts'
import { marks } from '../words/paper.ts'
import { apart, run } from './faces.ts'
import { bodyLine, emptyLines } from './lines.ts'

const char = characterWidth

/** One line under the text, two characters in; several are numbered and stand under each other. */
export function annexes(items: readonly string[]): Paragraph[] {
  const [label, first] = [[...marks.annex].length, (at: number) => (at === 0 ? marks.annex : '')]
  const lines = items.map((item, at) => {
    const number = items.length > 1 ? `${at + 1}. ` : ''
    const hanging = (at === 0 ? label : 0) * char + (number ? char : 0)
    const indent = { left: (2 + label) * char + (number ? char : 0), hanging }
    return bodyLine(`${first(at)}${number}${item}`, { indent })
  })
  return [...emptyLines(1), ...lines]
}

/** Sealed, the date stands four characters from the right and the office in its middle; unsealed, the office stands two from the right and the date two further in. */
export function signature({ offices, date, sealed }: Signature): Paragraph[] {
  const dateWidth = widthOf(date)
  const names = offices.map((office) => {
    const right = sealed
      ? 4 * char + Math.round((dateWidth - widthOf(office)) / 2)
      : unsealed(office, date).office
    return bodyLine(office, {
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      indent: { right: Math.max(0, right) },
    })
  })
  const right = sealed ? 4 * char : unsealed(offices.at(-1) ?? '', date).date
  const dateLine = bodyLine(date, { alignment: AlignmentType.RIGHT, indent: { right } })
  return [...emptyLines(sealed ? 2 : 1).map(() => new Paragraph({ keepNext: true })), ...names, dateLine]
}

/** The date begins two characters after the office does; a longer date stands two from the right and moves the office in. */
function unsealed(office: string, date: string): { office: number; date: number } {
  const [name, day] = [widthOf(office), widthOf(date)]
  const atRight = 2 * char
  const dateRight = atRight + name - 2 * char - day
  return dateRight >= 0
    ? { office: atRight, date: dateRight }
    : { office: atRight + day + 2 * char - name, date: atRight }
}

const lastLatin = '\u024f'

/** Digits and Latin are half as wide. */
function widthOf(text: string): number {
  const wide = [...text].reduce((sum, one) => sum + (one <= lastLatin ? 0.5 : 1), 0)
  return Math.round(wide * char)
}

const outer = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 0 }
const inner = { ...outer, size: 6 }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Rests on the foot of the text's place, on the page where the text ends. Measured from the page's edge: from the text's, some readers leave it where it is. */
const resting = {
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: margins.left,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
}
const lined = {
  top: outer,
  bottom: outer,
  left: none,
  right: none,
  insideHorizontal: inner,
  insideVertical: none,
}

export function imprint({ lists, office, date }: Imprint): Table {
  const filled = lists.filter(({ to }) => to.length > 0)
  const named = filled.map(({ label, to }) => hung(label, `${to.join(marks.comma)}${marks.stop}`))
  const lines = [...named, ends(office, marks.printed(date))]
  return new Table({
    ...{ float: resting, borders: lined, layout: TableLayoutType.FIXED, columnWidths: [textWidth] },
    width: { size: textWidth, type: WidthType.DXA },
    rows: lines.map((one) => {
      const children = [new TableCell({ margins: flush, children: [one] })]
      return new TableRow({ cantSplit: true, children })
    }),
  })
}

const flush = { left: 0, right: 0, top: 0, bottom: 0 }
const small = 280
const close = { line: 440, lineRule: LineRuleType.EXACT }
const smaller = { size: sizes.small }

function hung(label: string, names: string): Paragraph {
  const lead = ([...label].length + 1) * small
  const indent = { left: small + lead, right: small, hanging: lead }
  const children = [run(`${label}${marks.colon}${names}`, 'body', smaller)]
  return new Paragraph({ spacing: close, indent, children })
}

function ends(left: string, right: string): Paragraph {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth - small }]
  const children = [apart(left, right, 'body', smaller)]
  return new Paragraph({ spacing: close, indent: { left: small }, tabStops, children })
}
