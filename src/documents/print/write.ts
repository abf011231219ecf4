// Owns: a layout as a PDF to print, drawn by `paper.typ` with the faces that this machine has, named ones first.
// Breaks if wrong: a paper whose characters are boxes. Where no Chinese face is found none is made.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Layout } from '../blocks.ts'
import { characterWidth, linePitch, margins, markSize } from '../measures.ts'
import { titleLines } from '../title.ts'
import { printFaces, twoCharacters } from '../words/faces.ts'
import { marks } from '../words/paper.ts'

/** Nothing on this machine can draw Chinese: install a face, such as Debian's `fonts-noto-cjk`. */
export class NoChineseFace extends Error {
  override name = 'NoChineseFace'
}

const source = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')
const root = join(tmpdir(), 'yishi-print')
let kept: NodeCompiler | undefined

/** Faces are looked for once: that takes a second, a paper milliseconds. */
function compiler(): NodeCompiler {
  if (kept) return kept
  const typst = NodeCompiler.create({ workspace: root })
  if (!tellsApart(typst, ...twoCharacters)) throw new NoChineseFace('no face on this machine draws Chinese')
  kept = typst
  return typst
}

/** What no face knows is drawn as a box, one like the other. */
export function tellsApart(typst: NodeCompiler, one: string, other: string): boolean {
  const drawn = (text: string) =>
    typst.plainSvg({ mainFileContent: `#set page(width: 40pt, height: 40pt, margin: 4pt)\n${text}` })
  return drawn(one) !== drawn(other)
}

export async function pdf(layout: Layout): Promise<Uint8Array> {
  const typst = compiler()
  typst.resetShadow()
  const put = (name: string, content: Uint8Array | string) =>
    typst.mapShadow(join(root, name), Buffer.from(content))
  put('measures.json', JSON.stringify({ ...measures, mark: markOf(layout) }))
  put('layout.json', JSON.stringify(asDrawn(layout, put)))
  const made = typst.compile({ mainFileContent: source })
  if (!made.result)
    throw new Error(`${layout.title} could not be drawn`, { cause: problemsOf(typst, made.takeError()) })
  const bytes = new Uint8Array(typst.pdf(made.result))
  typst.evictCache(5)
  return bytes
}

type Errors = ReturnType<ReturnType<NodeCompiler['compile']>['takeError']>
const problemsOf = (typst: NodeCompiler, errors: Errors) =>
  new Error(JSON.stringify(errors && typst.fetchDiagnostics(errors)))

const measures = {
  ...{ pitch: linePitch, char: characterWidth, faces: printFaces, ...margins },
  ...{ annex: marks.annex, comma: marks.comma, stop: marks.stop, colon: marks.colon },
}

/** In half points. */
function markOf({ head }: Layout): number {
  if (!head) return 44
  return head.kind === 'letter' ? Math.min(markSize(head.mark), 60) : markSize(head.mark)
}

/** Titles with their lines; pictures are put beside the data, under names of their own. */
function asDrawn(layout: Layout, put: (name: string, content: Uint8Array) => void): object {
  const { imprint } = layout
  const body = layout.body.map((block, at) => {
    if (block.kind === 'title') return { ...block, lines: titleLines(block.text) }
    if (block.kind !== 'picture') return block
    const { png, ...rest } = block
    put(`${at}.png`, png)
    return { ...rest, file: `${at}.png` }
  })
  return {
    ...layout,
    body,
    ...(imprint ? { imprint: { ...imprint, printed: marks.printed(imprint.date) } } : {}),
  }
}
