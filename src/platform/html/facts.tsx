// Owns: facts set out to be read: figures with their whole, lists of term and value, tables.

import type { Child } from 'hono/jsx'
import { number, percent } from '../words/format.ts'
import { Icon } from './pictures.tsx'
import type { View } from './view.ts'
import { partWords } from './words.ts'

interface KeyFigureProps {
  view: View
  label: string
  n: number
  /** The whole that `n` is a part of. A figure without one is a plain count. */
  d?: number
  /** To the rows behind the figure. */
  href?: string
  note?: Child
}

export function KeyFigure({ view, label, n, d, href, note }: KeyFigureProps) {
  const { lang } = view
  const part = number(n, lang)
  const whole = d === undefined ? null : number(d, lang)
  const name = href ? <a href={href}>{label}</a> : label
  return (
    <div class="figure">
      <p class="figure-label">{name}</p>
      <p class="figure-value">
        {whole ? percent(n, d ?? 0, lang) : part}
        {whole && <span class="figure-whole">{partWords(lang).of(part, whole)}</span>}
      </p>
      {note && <p class="hint">{note}</p>}
    </div>
  )
}

export function Figures({ children }: { children?: Child }) {
  return <div class="figures">{children}</div>
}

/** Term and value. Rows without a value are left out. */
export function DataList({ rows }: { rows: readonly (readonly [term: Child, value: Child])[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

interface TableProps {
  view: View
  caption: string
  /** The heading right above says it already: it is kept for those who hear the page. */
  heard?: boolean
  head: readonly Child[]
  rows: readonly (readonly Child[])[]
  /** Columns of figures, counted from 0. */
  figures?: readonly number[]
}

/**
 * The first cell of a row names it. On phones each row stands as a small list with the column's name before each
 * value: nothing that matters may lie off the screen.
 */
export function Table({ view, caption, heard, head, rows, figures = [] }: TableProps) {
  const look = (column: number) => (figures.includes(column) ? 'amount-cell' : undefined)
  return (
    <section class="table-scroll" tabindex={0} aria-label={`${caption}: ${partWords(view.lang).scroll}`}>
      <table {...role.table}>
        <caption class={heard ? 'sr-only' : undefined}>{caption}</caption>
        <thead {...role.rowgroup}>
          <tr {...role.row}>
            {head.map((cell, column) => (
              <th scope="col" {...role.columnheader} class={look(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role.rowgroup}>
          {rows.map((row) => (
            <Row row={row} head={head} look={look} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

// Laid out as blocks a table loses its roles in some browsers; said aloud it keeps them.
const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

interface RowProps {
  row: readonly Child[]
  head: readonly Child[]
  look(column: number): string | undefined
}

function Row({ row, head, look }: RowProps) {
  const [name, ...values] = row
  return (
    <tr {...role.row}>
      <th scope="row" {...role.rowheader}>
        {name}
      </th>
      {values.map((value, place) => (
        <td {...role.cell} class={look(place + 1)} data-column={String(head[place + 1] ?? '')}>
          {value}
        </td>
      ))}
    </tr>
  )
}

const lightIcon = { none: 'clock', kept: 'tick', blue: 'clock', yellow: 'triangle', red: 'octagon' } as const

/** Colour, shape and word together; `label` where the plain word is not enough ("还有3天"). */
export function Light({ view, light, label }: { view: View; light: keyof typeof lightIcon; label?: string }) {
  return (
    <span class={`light light-${light}`}>
      <Icon name={lightIcon[light]} />
      {label ?? partWords(view.lang)[light]}
    </span>
  )
}
