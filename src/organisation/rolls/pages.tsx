// Owns: the page on which the three files are chosen, and the preview that shows each row's fate.
import {
  Button,
  Card,
  type FieldError,
  Form,
  Icon,
  Note,
  Page,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Roll, rolls } from './columns.ts'
import { everyFate, type Fate, type Fates } from './fate.ts'
import { rollForm } from './forms.ts'
import { columnWords, words } from './words.ts'

interface RollsProps {
  view: View
  done?: number | undefined
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function RollsPage({ view, done, values, errors }: RollsProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead} errors={errors}>
      {done !== undefined && <Toast>{`${w.done(done)} ${w.invited}`}</Toast>}
      <Form
        {...{ view, schema: rollForm, values, errors, action: '/rolls' }}
        submit={w.look}
        main
        multipart
      />
      <Card title={w.download}>
        <p>{w.downloads}</p>
        {rolls.map((roll) => (
          <p class="row">
            <strong>{w[roll]}</strong>
            <Button href={`/rolls/${roll}/template.csv`}>{w.template}</Button>
            <Button href={`/rolls/${roll}/now.xlsx`}>{`${w.exported} .xlsx`}</Button>
            <Button href={`/rolls/${roll}/now.csv`}>{`${w.exported} .csv`}</Button>
          </p>
        ))}
      </Card>
    </Page>
  )
}

interface PreviewProps {
  view: View
  fates: Fates
  /** Null where a row is wrong: then there is nothing to press. */
  sheet: string | null
}

export function PreviewPage({ view, fates, sheet }: PreviewProps) {
  const w = words(view.lang)
  const all = everyFate(fates)
  const wrong = all.filter((one) => one.kind === 'wrong').length
  const lead = wrong ? w.someWrong(wrong, all.length) : w.allGood(all.length)
  return (
    <Page view={view} title={w.preview} lead={lead} wide>
      {sheet && <Form view={view} action={`/rolls/${sheet}`} submit={w.bring} main />}
      {fates.newBodies.length > 0 && (
        <Note>{`${w.newBodies}：${fates.newBodies.map((one) => one.name).join('、')}`}</Note>
      )}
      {rolls.map((roll) => (
        <RollTable view={view} roll={roll} fates={fates[roll]} />
      ))}
      <Button href="/rolls" quiet>
        {w.again}
      </Button>
    </Page>
  )
}

/** Every row that is wrong is shown; of those that are fine, as many as one reads. */
const mostFine = 60

function RollTable({ view, roll, fates }: { view: View; roll: Roll; fates: readonly Fate[] }) {
  const w = words(view.lang)
  if (fates.length === 0) return null
  const wrong = fates.filter((one) => one.kind === 'wrong')
  const fine = fates.filter((one) => one.kind !== 'wrong')
  const shown = [...wrong, ...fine.slice(0, mostFine)]
  const rows = shown.map((one) => [String(one.row), one.title, <FateOf view={view} fate={one} />])
  return (
    <>
      <Table
        view={view}
        caption={`${w[roll]} · ${fates.length}`}
        head={[w.row, w.entry, w.fate]}
        rows={rows}
      />
      {fine.length > mostFine && <p class="hint">{w.more(fine.length - mostFine)}</p>}
    </>
  )
}

function FateOf({ view, fate }: { view: View; fate: Fate }) {
  const w = words(view.lang)
  const named = (column: string) => headingOf(fate.roll, column)?.[view.lang] ?? column
  if (fate.kind === 'changed') return w.changed(fate.changes.map(named).join('、'))
  if (fate.kind !== 'wrong') return w[fate.kind]
  return (
    <ul>
      {fate.problems.map(({ column, say }) => (
        <li class="wrong">
          <Icon name="octagon" />
          {column ? w.at(named(column), say[view.lang]) : say[view.lang]}
        </li>
      ))}
    </ul>
  )
}

const headingOf = (roll: Roll, column: string): Bilingual | undefined =>
  (columnWords[roll] as Record<string, Bilingual>)[column]
