// Owns: what a paper is made of before it is drawn: its head, its blocks in their order, its imprint.
// `docx/` draws the same blocks for Word, `print/` for the printer. Text in them is clean already.

export interface Layout {
  /** As it stands in the file's properties. */
  title: string
  landscape?: boolean
  head?: Head
  body: readonly Block[]
  imprint?: Imprint
}

export type Head = RedHead | LetterHead | Masthead

/** Only for documents that the committee itself issues. */
export interface RedHead {
  kind: 'red'
  mark: string
  number: string
  /** Names who signed a document that goes upward. */
  signer?: string
  copy?: string
  urgency?: string
}
/** A letter: the office's name above a double line, no page number on the first page. */
export interface LetterHead {
  kind: 'letter'
  mark: string
  number: string
  /** How far the asked was done, in the corner. */
  grade?: string
}
/** Minutes and bulletins: a mark, the issue, and who made it when. */
export interface Masthead {
  kind: 'masthead'
  mark: string
  issue: string
  office: string
  date: string
}

export type Block =
  | { kind: 'title'; text: string }
  /** Stands left without an indent, and ends with a colon. */
  | { kind: 'addressee'; text: string }
  | { kind: 'head'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; lead?: string }
  | { kind: 'line'; text: string; align: 'left' | 'centre' | 'right'; heavy?: boolean; keepNext?: boolean }
  | { kind: 'gap'; lines: number }
  | { kind: 'newPage' }
  | Table
  | Picture
  | { kind: 'annexes'; items: readonly string[] }
  | Signature
  | { kind: 'remark'; text: string }

export interface Signature {
  kind: 'signature'
  offices: readonly string[]
  date: string
  /** Leaves the place where the seal goes. */
  sealed: boolean
}
export interface Picture {
  kind: 'picture'
  png: Uint8Array
  /** In millimetres. */
  width: number
  height: number
  /** What one sees in it, for whoever can't. */
  text: string
}
export interface Table {
  kind: 'table'
  /** Shares of the width. */
  widths: readonly number[]
  /** Stands on one page where it can. */
  together?: boolean
  /** How many rows stand again on every page. */
  headRows?: number
  rows: readonly (readonly Cell[])[]
}
export interface Cell {
  text: string | readonly string[]
  label?: boolean
  align?: 'left' | 'centre'
  columns?: number
  rows?: number
  /** At least so many millimetres. */
  tall?: number
  /** Stands right, under the text: where one signs or seals. */
  signed?: string
}

/** Stands at the foot of the last page, between lines. */
export interface Imprint {
  /** Label and names: copies to, reported to, sent to. */
  lists: readonly { label: string; to: readonly string[] }[]
  office: string
  date: string
}
