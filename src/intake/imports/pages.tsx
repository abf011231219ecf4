// Owns: the page on which an old list is chosen, and the preview that shows each row's fate.
import type { z } from 'zod'
import {
  Button,
  type FieldError,
  Form,
  Icon,
  Note,
  Page,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import type { Fate } from './fate.ts'
import { columnWords, words } from './words.ts'

interface SheetProps {
  view: View
  schema: z.ZodObject
  done?: number | undefined
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function SheetPage({ view, schema, done, values, errors }: SheetProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead} errors={errors}>
      {done && <Toast>{w.done(done)}</Toast>}
      <p>
        <Button href="/desk/import/template">{w.template}</Button>
      </p>
      <Form {...{ view, schema, values, errors }} action="/desk/import" submit={w.look} main multipart />
    </Page>
  )
}

interface PreviewProps {
  view: View
  fates: readonly Fate[]
  /** Null where a row is wrong: then there is nothing to press. */
  sheet: string | null
}

export function PreviewPage({ view, fates, sheet }: PreviewProps) {
  const w = words(view.lang)
  const wrong = fates.filter((one) => one.errors.length > 0).length
  return (
    <Page
      view={view}
      title={w.preview}
      lead={wrong ? w.someWrong(wrong, fates.length) : w.allGood(fates.length)}
    >
      {sheet && <Note>{w.bringNote}</Note>}
      {sheet && <Form view={view} action={`/desk/import/${sheet}`} submit={w.bring} main />}
      <Table
        view={view}
        caption={w.preview}
        head={[w.row, columnWords.headline[view.lang], w.fate]}
        rows={fates.map((one) => [String(one.row), one.headline, <FateOf view={view} fate={one} />])}
      />
      <Button href="/desk/import" quiet>
        {w.again}
      </Button>
    </Page>
  )
}

function FateOf({ view, fate }: { view: View; fate: Fate }) {
  const w = words(view.lang)
  if (!fate.brought)
    return (
      <ul>
        {fate.errors.map(({ column, say }) => (
          <li class="wrong">
            <Icon name="octagon" />
            {w.at(columnWords[column][view.lang], say[view.lang])}
          </li>
        ))}
      </ul>
    )
  const { name, phone, words: said } = fate.brought
  return name || phone ? w.asBrought : said ? w.asNameless : w.asKnown
}
