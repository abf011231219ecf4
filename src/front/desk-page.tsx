// Owns: the worker's day: what waits, by when, one action each. The shelves are the rooms' own.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { Staff } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Card, EmptyState, Lines, Page, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/phrases.ts'
import { Due } from './matter-page.tsx'
import { words } from './words.ts'

export interface FilledShelf {
  shelf: DeskShelf
  lines: readonly DeskLine[]
}

export async function fillShelves(
  db: Db,
  actor: Staff,
  shelves: readonly DeskShelf[],
): Promise<FilledShelf[]> {
  const filled = await Promise.all(
    shelves.map(async (shelf) => ({ shelf, lines: await shelf.lines(db, actor) })),
  )
  return filled.filter(({ lines }) => lines.length > 0)
}

export function DeskPage({
  view,
  filled,
  now,
  title,
}: {
  view: View
  filled: readonly FilledShelf[]
  now: Date
  title?: string
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={title ?? w.desk} lead={w.deskLead} wide>
      {filled.length === 0 && <EmptyState title={w.deskEmpty}>{w.deskEmptyAdvice}</EmptyState>}
      {filled.map(({ shelf, lines }) => (
        <Card title={say(shelf.title, view.lang)} mark={<span class="count">{lines.length}</span>}>
          <Lines lines={lines.map((line) => lineOf(view, line, now))} />
        </Card>
      ))}
    </Page>
  )
}

function lineOf(view: View, line: DeskLine, now: Date) {
  const hint = [line.place, say(line.todo, view.lang)].filter(Boolean).join(' · ')
  return { href: line.path, title: line.headline, hint, mark: <Due view={view} due={line.due} now={now} /> }
}
