// Owns: the worker's day as one list: what waits, most pressing first. People to ring and notices stand apart: they are
// no matter's next step. Pure but for the filling.
import type { DeskLine, DeskShelf } from '../../matters/chapters.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { kindWords } from './words.ts'

export type Kind = keyof typeof kindWords
export interface Waiting extends DeskLine {
  kind: Kind
  /** The shelf it comes from, in a few words. */
  shelf: Bilingual
}
export interface Apart {
  key: string
  title: Bilingual
  lines: readonly DeskLine[]
}
export interface Day {
  waiting: readonly Waiting[]
  apart: readonly Apart[]
}

/** Those who serve many have them at hand, folded below. */
const aside = ['ring', 'notices']

export async function dayOfWork(db: Db, actor: Staff, shelves: readonly DeskShelf[]): Promise<Day> {
  const filled = await Promise.all(
    shelves.map(async ({ key, title, lines }) => ({ key, title, lines: await lines(db, actor) })),
  )
  const waiting = filled
    .filter(({ key }) => !aside.includes(key))
    .flatMap(({ key, title, lines }) =>
      lines.map((line) => ({ ...line, key: `${key} ${line.key}`, kind: kindOf(key), shelf: title })),
    )
  return {
    waiting: mostPressingFirst(waiting),
    apart: filled.filter(({ key, lines }) => aside.includes(key) && lines.length > 0),
  }
}

/** Danger to life or property before all, then by the day it is due; what has no day, by how long it waits. */
export function mostPressingFirst<L extends Pick<DeskLine, 'urgent' | 'due' | 'since' | 'key'>>(
  lines: readonly L[],
): L[] {
  return lines.toSorted(
    (a, b) =>
      Number(b.urgent) - Number(a.urgent) ||
      (a.due?.getTime() ?? never) - (b.due?.getTime() ?? never) ||
      a.since.getTime() - b.since.getTime() ||
      a.key.localeCompare(b.key),
  )
}
const never = 8.64e15

/** A shelf is called `room.what`; its room is the kind of work. */
function kindOf(shelf: string): Kind {
  const room = shelf.split('.')[0] ?? ''
  return Object.hasOwn(kindWords, room) ? (room as Kind) : 'other'
}
