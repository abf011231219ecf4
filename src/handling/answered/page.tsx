// Owns: what a unit has answered, as it reads it: one line an item, to the task itself.
import type { TaskState } from '../../matters/machines/task.ts'
import { stateWords as matterWords } from '../../matters/words.ts'
import { Button, EmptyState, Light, Lines, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { waits } from '../tasks/dates.ts'
import { adoptionWords, classWords, findingWords, stateWords } from '../tasks/words.ts'
import type { Answered } from './queries.ts'
import { words } from './words.ts'

interface Props {
  view: View
  rows: readonly Answered[]
  next: string | null
  now: Date
}

export function AnsweredPage({ view, rows, next, now }: Props) {
  const w = words(view.lang)
  const toDesk = <Button href="/desk">{w.toDesk}</Button>
  return (
    <Page view={view} title={w.answered} lead={w.lead} wide>
      {rows.length === 0 && (
        <EmptyState title={w.none} action={toDesk}>
          {w.noneAdvice}
        </EmptyState>
      )}
      <Lines lines={rows.map((row) => lineOf(view, row, now))} />
      {next && <Button href={`/replies?before=${next}`}>{w.older}</Button>}
    </Page>
  )
}

function lineOf(view: View, row: Answered, now: Date) {
  return {
    href: `/tasks/${row.id}`,
    title: `${row.headline} · ${row.text}`,
    hint: hintOf(view, row, now).map((line) => (
      <>
        {line}
        <br />
      </>
    )),
    mark: <Light view={view} light={lightOf(row.state)} label={stateWords[row.state][view.lang]} />,
  }
}

const passed: readonly TaskState[] = ['accepted', 'evaluated', 'closed']
const lightOf = (state: TaskState) => (passed.includes(state) ? 'kept' : waits(state) ? 'yellow' : 'none')

/** What was answered; what the check said; where the matter stands. */
function hintOf({ lang }: View, row: Answered, now: Date): string[] {
  const w = words(lang)
  const what = [classWords[row.class][lang], row.adoption && adoptionWords[row.adoption][lang]]
  const checked = [
    row.finding !== 'open' && passed.includes(row.state) && w.found(findingWords[row.finding][lang]),
    row.missing && w.missing(row.missing),
    w.matterIs(matterWords[row.matter_state][lang]),
    row.number,
  ]
  return [
    w.repliedOn(day(row.replied_at, lang, now), what.filter(Boolean).join(' · ')),
    checked.filter(Boolean).join(' · '),
  ]
}
