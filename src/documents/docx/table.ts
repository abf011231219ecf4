// Owns: forms and lists as tables across the whole width. Rows may break over pages; heads stand again on each.
import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as Block, Cell } from '../blocks.ts'
import { sizes, twips } from '../measures.ts'
import { run } from './faces.ts'

const inside = { top: 57, bottom: 57, left: 100, right: 100 }
const spacing = { line: 360, lineRule: LineRuleType.EXACT }

export function table({ widths, headRows = 0, together = false, rows }: Block, width: number): Table {
  const shares = widths.reduce((sum, one) => sum + one, 0)
  const columnWidths = widths.map((one) => Math.round((one / shares) * width))
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths,
    rows: rows.map((cells, at) => row(cells, at < headRows, together && at < rows.length - 1)),
  })
}

function row(cells: readonly Cell[], tableHeader: boolean, keepNext: boolean): TableRow {
  const tall = Math.max(0, ...cells.map((cell) => cell.tall ?? 0))
  const height = { value: twips(Math.max(tall, 9)), rule: HeightRule.ATLEAST }
  return new TableRow({
    tableHeader,
    height,
    cantSplit: tall === 0 && short(cells),
    children: cells.map((one) => cell(one, keepNext)),
  })
}

const short = (cells: readonly Cell[]) => cells.every(({ text }) => [...text].join('').length < 400)

function cell({ text, label, align, columns, rows, signed }: Cell, keepNext: boolean): TableCell {
  const lines = typeof text === 'string' ? [text] : text.length > 0 ? text : ['']
  const alignment =
    (align ?? (label ? 'centre' : 'left')) === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT
  const written = lines.map((one) => cellLine(one, label ? 'heavy' : 'body', { alignment, keepNext }))
  const under = signed ? [cellLine(signed, 'body', { alignment: AlignmentType.RIGHT, keepNext })] : []
  return new TableCell({
    ...{ columnSpan: columns, rowSpan: rows, margins: inside },
    verticalAlign: signed ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    children: [...written, ...under],
  })
}

const cellLine = (text: string, face: 'heavy' | 'body', more: IParagraphOptions) =>
  new Paragraph({ ...more, spacing, children: [run(text, face, { size: sizes.cell })] })
