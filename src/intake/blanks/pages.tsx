// Owns: blank forms on paper. Lines to write on, and nothing that only a screen needs.
import { Button, Lines, Page, type View } from '../../platform/html/index.ts'
import { type Blank, type BlankKey, blankKeys, blanks, words } from './words.ts'

export function BlanksPage({ view }: { view: View }) {
  const w = words(view.lang)
  const lines = blankKeys.map((key) => ({
    href: `/blanks/${key}`,
    title: blanks[key].title[view.lang],
    hint: blanks[key].who[view.lang],
  }))
  return (
    <Page view={view} title={w.title} lead={w.lead}>
      <Lines lines={lines} />
    </Page>
  )
}

export function BlankPage({ view, blank }: { view: View; blank: BlankKey }) {
  const w = words(view.lang)
  const form = blanks[blank]
  return (
    <Page view={view} title={form.title[view.lang]} lead={view.county.name[view.lang]}>
      <p class="hint print:hidden">{w.printHint}</p>
      <Paper view={view} form={form} />
      {form.list && <List view={view} list={form.list} />}
      <p class="hint">{w.foot}</p>
      <p class="hint">{w.danger}</p>
      <p class="print:hidden">
        <Button href="/blanks" quiet>
          {w.back}
        </Button>
      </p>
    </Page>
  )
}

const cell = 'border p-2 text-left align-top'

function Paper({ view, form }: { view: View; form: Blank }) {
  return (
    <table class="w-full table-fixed border-collapse">
      <caption class="sr-only">{form.title[view.lang]}</caption>
      <colgroup>
        <col class="w-1/3" />
        <col />
      </colgroup>
      <tbody>
        {form.rows.map(([label, lines]) => (
          <tr class="break-inside-avoid">
            <th scope="row" class={`${cell} font-normal`}>
              {label[view.lang]}
            </th>
            <td class={cell}>
              {Array.from({ length: lines }, () => (
                <br />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function List({ view, list }: { view: View; list: NonNullable<Blank['list']> }) {
  const w = words(view.lang)
  return (
    <table class="w-full table-fixed border-collapse">
      <ListHead view={view} columns={list.columns} />
      <tbody>
        {Array.from({ length: list.lines }, (_, at) => (
          <tr class="break-inside-avoid">
            <th scope="row" class={cell}>
              {w.row(at + 1)}
            </th>
            {list.columns.map(() => (
              <td class={cell}>
                <br />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ListHead({ view, columns }: { view: View; columns: NonNullable<Blank['list']>['columns'] }) {
  return (
    <thead>
      <tr>
        <th scope="col" class={`${cell} w-10`}>
          №
        </th>
        {columns.map((one) => (
          <th scope="col" class={cell}>
            {one[view.lang]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
