// Owns: how a room tells its part of one matter. front, archive and papers read a matter only through chapters, so a
// new room appears on every page by registering one in main.ts.
import type { Actor, Staff } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { View } from '../platform/html/view.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import type { MatterRow } from './matter.ts'
import type { StageKey } from './methods/method.ts'

export type Audience = 'resident' | 'staff' | 'public' | 'archive'

/** One thing this actor may do now. The main one is the biggest thing on the page. */
export interface NextAction {
  key: string
  label: Bilingual
  /** A page with the form for it. */
  path: string
  weight: 'main' | 'side'
  due?: Date | null
}

/** One recorded thing, for the record on the page, the printed trail and the archive package. */
export interface Fact {
  label: Bilingual
  text: string
  at?: Date
}

/** A finished paper of this room: minutes, a case, a package. Without a path it is only on record. */
export interface Paper {
  label: Bilingual
  path: string | null
  at?: Date
  hint?: Bilingual
}

/** A paper that writes itself from what this room has on record: named now, drawn when somebody takes it. */
export interface Print {
  /** Within its chapter and matter: it stands in the address. */
  key: string
  label: Bilingual
  at?: Date | undefined
  hint?: Bilingual | undefined
  draw(form: 'docx' | 'pdf'): Promise<{ name: string; mime: string; bytes: Uint8Array }>
}

export interface ChapterFacts {
  title: Bilingual
  facts: readonly Fact[]
  actions: readonly NextAction[]
  /** The rendered section; null where the facts alone say it. */
  section: ((view: View) => unknown) | null
  /** They stand together, beside the record. */
  papers?: readonly Paper[]
  /** What those who brought it say of the result: it closes the page. */
  word?: ((view: View) => unknown) | null
  /** What goes into the archive package: ids, codes, redacted text. */
  record?: Record<string, unknown>
}

export interface Chapter {
  key: string
  stage: StageKey
  facts(db: Db, actor: Actor, matter: MatterRow, audience: Audience): Promise<ChapterFacts | null>
  /** What this reader may print of it, in the order in which it was done. */
  prints?(db: Db, actor: Staff, matter: MatterRow): Promise<readonly Print[]>
}

/** One line of somebody's day: what, where, by when, and the page that does it. */
export interface DeskLine {
  key: string
  headline: string
  place: string | null
  todo: Bilingual
  path: string
  since: Date
  due: Date | null
  urgent: boolean
}

export interface DeskShelf {
  key: string
  title: Bilingual
  /** What to say when nothing waits here and it is this person's work. */
  lines(db: Db, actor: Staff): Promise<readonly DeskLine[]>
}
