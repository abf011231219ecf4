// Owns: the list of all papers that one matter's records make, each to be taken as a document or for the printer.
import type { Print } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { Button, EmptyState, Page, Table, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { words } from './words.ts'

interface Props {
  view: View
  matter: MatterRow
  prints: readonly Print[]
  now: Date
}

export function PrintsPage({ view, matter, prints, now }: Props) {
  const w = words(view.lang)
  const base = `/matters/${matter.id}/prints`
  const lead = <Lead view={view} matter={matter} />
  const rows = prints.map((one) => [
    <Named view={view} print={one} />,
    one.at ? day(one.at, view.lang, now) : '',
    <Take view={view} print={one} base={base} />,
  ])
  return (
    <Page view={view} title={w.title} lead={lead} wide>
      {prints.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <>
          <Table view={view} caption={w.list} head={[w.paper, w.day, w.take]} rows={rows} />
          <p class="row">
            <Button href={`${base}.zip`}>{w.all}</Button>
          </p>
          <p class="hint">{w.allHint}</p>
        </>
      )}
      <p>
        <a href={`/matters/${matter.id}`}>{w.back}</a>
      </p>
    </Page>
  )
}

function Lead({ view, matter }: Pick<Props, 'view' | 'matter'>) {
  return (
    <>
      <p>
        <strong>{matter.headline}</strong> · {matter.number}
      </p>
      <p>{words(view.lang).lead}</p>
    </>
  )
}

function Named({ view, print }: { view: View; print: Print }) {
  return (
    <>
      {print.label[view.lang]}
      {print.hint && <span class="hint"> {print.hint[view.lang]}</span>}
    </>
  )
}

function Take({ view, print, base }: { view: View; print: Print; base: string }) {
  const w = words(view.lang)
  return (
    <span class="row">
      {(['docx', 'pdf'] as const).map((form) => (
        <a href={`${base}/${print.key}/${form}`} aria-label={w.ofPaper(print.label[view.lang], w[form])}>
          {w[form]}
        </a>
      ))}
    </span>
  )
}
