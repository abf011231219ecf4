// Owns: a layout as the bytes of a .docx. The grid, the faces and the margins are the document's own defaults, so that
// what is typed into it later keeps to the format.
import {
  AlignmentType,
  Document,
  DocumentGridType,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type Table,
} from 'docx'
import type { Block, Layout, Picture } from '../blocks.ts'
import { footer, letter, linePitch, margins, page, sizes, textWidth, tighter } from '../measures.ts'
import { annexes, imprint, signature } from './closing.ts'
import { faceOf } from './faces.ts'
import { letterFooter, pageNumber } from './feet.ts'
import { headLines, letterHeader } from './heads.ts'
import { bodyLine, emptyLines, headLine, indented, paragraph, pitch, plainLine, titleLine } from './lines.ts'
import { table } from './table.ts'

export async function docx(layout: Layout): Promise<Uint8Array> {
  const { head, body } = layout
  const children = [...headLines(head), ...body.flatMap((block) => drawn(block, widthOf(layout)))]
  const closed = layout.imprint
    ? [...children, imprint(layout.imprint), new Paragraph({ spacing: vanishing })]
    : children
  const section = { ...sectionOf(layout), children: closed }
  const document = new Document({
    ...{ title: layout.title, creator: '', lastModifiedBy: '', description: '' },
    ...{ evenAndOddHeaderAndFooters: true, styles, sections: [section] },
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A document ends with a paragraph; after an imprint it takes no room. */
const vanishing = { ...pitch, line: 20 }

const widthOf = ({ landscape }: Layout) =>
  landscape ? page.height - margins.top - margins.bottom : textWidth

/** Lines are exact with and without the grid; rows of a table would be pulled to it and grow. */
function sectionOf({ head, landscape, body }: Layout): Omit<ISectionOptions, 'children'> {
  const hasTable = body.some(({ kind }) => kind === 'table')
  const isLetter = head?.kind === 'letter'
  const under = isLetter ? footer - letter.bottom : 0
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height, orientation },
        margin: {
          ...(landscape ? turned : margins),
          header: letter.top,
          footer: isLetter ? letter.bottom : footer,
        },
      },
      grid: { type: hasTable ? DocumentGridType.DEFAULT : DocumentGridType.LINES, linePitch },
      titlePage: isLetter,
    },
    headers: isLetter ? { first: letterHeader(head) } : {},
    footers: {
      ...{ default: pageNumber('odd', under), even: pageNumber('even', under) },
      ...(isLetter ? { first: letterFooter() } : {}),
    },
  }
}

/** A page on its side: its top is what was left. */
const turned = { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom }

const plain = { color: '000000', bold: false, italics: false, size: sizes.body }
const lined = { paragraph: { spacing: pitch } }
const styles = {
  default: {
    document: {
      run: {
        ...{ font: faceOf('body'), size: sizes.body, characterSpacing: tighter },
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: pitch },
    },
    title: { ...lined, run: { ...plain, font: faceOf('title'), size: sizes.title } },
    heading1: { ...lined, run: { ...plain, font: faceOf('heavy') } },
    heading2: { ...lined, run: { ...plain, font: faceOf('kai') } },
    heading3: { ...lined, run: { ...plain, font: faceOf('body') } },
  },
}

function drawn(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [titleLine(block.text), ...emptyLines(1)]
    case 'addressee':
      return [bodyLine(block.text)]
    case 'head':
      return [headLine(block)]
    case 'paragraph':
      return [paragraph(block)]
    case 'line':
      return [plainLine(block)]
    case 'gap':
      return emptyLines(block.lines)
    case 'newPage':
      return [new Paragraph({ pageBreakBefore: true })]
    case 'table':
      return [table(block, width)]
    case 'picture':
      return [picture(block)]
    case 'annexes':
      return annexes(block.items)
    case 'signature':
      return signature(block)
    case 'remark':
      return [bodyLine(block.text, { indent: indented })]
  }
}

function picture({ png, width, height, text }: Picture): Paragraph {
  const transformation = { width: (width / 25.4) * 96, height: (height / 25.4) * 96 }
  const altText = { name: text, title: text, description: text }
  const image = new ImageRun({ type: 'png', data: png, transformation, altText })
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 240, lineRule: 'auto' },
    children: [image],
  })
}
