// Owns: what stands over the text: the red head of what the committee issues, the letter, the mark of minutes and bulletins.
import { AlignmentType, BorderStyle, Header, LineRuleType, Paragraph, TabStopType } from 'docx'
import type { Head, LetterHead, Masthead, RedHead } from '../blocks.ts'
import {
  characterWidth,
  letter,
  linePitch,
  markDown,
  markSize,
  overRedLine,
  red,
  textWidth,
} from '../measures.ts'
import { marks } from '../words/paper.ts'
import { apart, run } from './faces.ts'
import { bodyLine, emptyLines } from './lines.ts'

/** Two lines stand empty between a head and the title. */
export function headLines(head: Head | undefined): Paragraph[] {
  if (head?.kind === 'red') return [...redHead(head), ...emptyLines(2)]
  if (head?.kind === 'masthead') return [...masthead(head), ...emptyLines(1)]
  if (head?.kind === 'letter') return [...letterNumber(head), ...emptyLines(1)]
  return []
}

function redHead({ mark, number, signer, copy, urgency }: RedHead): Paragraph[] {
  const corner = [copy, urgency].filter((one) => one !== undefined)
  const above = corner.map((one, at) => bodyLineHeavy(one, at > 0))
  const numbered = signer
    ? new Paragraph({ border: redLine, tabStops: toTheRight, children: [oneIn(number, signer)] })
    : new Paragraph({ border: redLine, alignment: AlignmentType.CENTER, children: [run(number, 'body')] })
  return [...above, markLine(mark, corner.length), ...emptyLines(2), numbered]
}

function masthead({ mark, issue, office, date }: Masthead): Paragraph[] {
  return [
    markLine(mark, 0),
    ...emptyLines(1),
    bodyLine(issue, { alignment: AlignmentType.CENTER }),
    ...emptyLines(1),
    new Paragraph({ border: redLine, tabStops: toTheRight, children: [oneIn(office, date)] }),
  ]
}

/** Left and right, one character in. The line under them goes on to the text's edges, so it is no indent. */
const oneIn = (left: string, right: string) => apart(`${marks.space}${left}`, right, 'body')
const toTheRight = [{ type: TabStopType.RIGHT, position: textWidth - characterWidth }]
const redLine = { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: overRedLine } }

const bodyLineHeavy = (text: string, heavy: boolean) =>
  new Paragraph({ children: [run(text, heavy ? 'heavy' : 'body')] })

/** Its upper edge 35 mm under the top of the text, whatever stands over it. */
function markLine(mark: string, linesOver: number): Paragraph {
  const size = markSize(mark)
  // Two lines of the grid whatever its size: readers that pull to the grid would else make it two.
  const line = 2 * linePitch
  const before = markDown - linesOver * linePitch - Math.round((line - size * 9) / 2)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, line, lineRule: LineRuleType.EXACT },
    children: [run(mark, 'title', { size, color: red })],
  })
}

/** The office's name and the upper double line, thick over thin, 170 mm long, wider than the text. */
export function letterHeader({ mark }: LetterHead): Header {
  const size = Math.min(markSize(mark), 60)
  const wider = Math.round((letter.line - textWidth) / 2)
  const name = new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: -wider, right: -wider },
    spacing: { line: size * 10, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: red, space: overRedLine } },
    children: [run(mark, 'title', { size, color: red })],
  })
  return new Header({ children: [name] })
}

function letterNumber({ number, grade }: LetterHead): Paragraph[] {
  const corner = [grade, number].filter((one) => one !== undefined)
  return corner.map((one) => bodyLine(one, { alignment: AlignmentType.RIGHT }))
}
