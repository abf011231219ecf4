// Owns: hands and paper for a moderator: counts entered, sheets printed, sheets typed from what comes back.
import { z } from 'zod'
import {
  ask,
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Note,
  Page,
  Qr,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { Frame } from '../rooms/frame.tsx'
import type { RoomRow } from '../rooms/room.ts'
import { words as roomWords } from '../rooms/words.ts'
import { words as seatWords } from '../seats/words.ts'
import type { StatementRow } from '../statements/statement.ts'
import { ByWay } from '../tally/results.tsx'
import type { Standing } from '../tally/standing.ts'
import { handsForm, printForm, sheetForm } from './forms.ts'
import { words } from './words.ts'

interface Base {
  view: View
  room: RoomRow
  errors?: readonly FieldError[]
  values?: Record<string, unknown>
}

export function HandsPage({ view, room, standing, errors = [], values = {} }: Base & { standing: Standing }) {
  const w = roomWords(view.lang)
  const open = standing.statements.filter(({ state }) => state === 'shown')
  const schema = handsForm(
    open.map(({ no, text }) => ({ value: String(no), label: bothAs(`${no}. ${text}`) })),
  )
  const chosen = { statement: String(room.present_no ?? ''), pass: '0', ...values }
  const action = `/rooms/${room.id}/hands`
  return (
    <Frame view={view} room={room} part="hands" errors={errors}>
      <p class="lead">{w.handsLead}</p>
      {open.length === 0 && <EmptyState title={w.none} />}
      {open.length > 0 && (!room.closed_at || errors.length > 0) && (
        <Card calling title={w.tabHands}>
          <Form {...{ view, schema, action, submit: w.enter, main: true, values: chosen, errors }} />
        </Card>
      )}
      <ByWay view={view} standing={standing} />
    </Frame>
  )
}

const bothAs = (text: string) => ({ zh: text, en: text })

interface PaperPageProps extends Base {
  stored: number | undefined
  /** The sheet that lies open, with what was typed of it before. */
  sheet: { number: number; typed: ReadonlyMap<number, number> | null } | null
  open: readonly StatementRow[]
}

export function PaperPage({ view, room, stored, sheet, open, errors = [], values }: PaperPageProps) {
  const w = words(view.lang)
  const brought = values ? { values } : {}
  return (
    <Frame view={view} room={room} part="paper" errors={errors}>
      {stored && <Toast>{w.stored(stored)}</Toast>}
      <p class="lead">{w.paperLead}</p>
      <div class="live-columns">
        <Card calling title={sheet?.number ? w.sheetNo(sheet.number) : w.enter}>
          {sheet ? (
            <SheetForm {...{ view, room, sheet, open, errors, ...brought }} />
          ) : (
            <Opening {...{ view, room, errors, ...brought }} />
          )}
        </Card>
        <Printing {...{ view, room, open, errors, ...brought }} />
      </div>
    </Frame>
  )
}

function Printing({ view, room, open, errors = [], values }: Base & Pick<PaperPageProps, 'open'>) {
  const w = words(view.lang)
  const action = `/rooms/${room.id}/sheets`
  return (
    <Card title={w.print} mark={<span class="hint">{w.printedSoFar(room.sheets)}</span>}>
      {room.sheets > 0 && <a href={action}>{w.sheetNo(room.sheets)}</a>}
      {open.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <Form
          {...{ view, schema: printForm, action, submit: w.makeThem, name: 'print' }}
          {...(values && 'many' in values ? { values, errors } : {})}
        />
      )}
    </Card>
  )
}

function Opening({ view, room, errors = [], values = {} }: Base) {
  const w = words(view.lang)
  const wrong = errors.some(({ field }) => field === 'sheet')
  const value = String(values.sheet ?? '')
  return (
    <form method="get" action={`/rooms/${room.id}/paper`} class="form">
      <label>
        {w.sheet}
        <input
          {...{ class: 'input', id: 'f-sheet', name: 'sheet', inputmode: 'numeric', required: true, value }}
          {...(wrong ? { 'aria-invalid': 'true' } : {})}
        />
      </label>
      <button type="submit" class="btn btn-primary">
        {w.open}
      </button>
    </form>
  )
}

function SheetForm({
  view,
  room,
  sheet,
  open,
  errors = [],
  values: brought,
}: Base & Pick<PaperPageProps, 'open'> & { sheet: NonNullable<PaperPageProps['sheet']> }) {
  const w = words(view.lang)
  const typed = sheet.typed
  const kinds = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const
  const values = Object.fromEntries(
    [...(typed ?? [])].map(([no, vote]) => [`s${no}`, kinds[String(vote) as keyof typeof kinds]]),
  )
  return (
    <>
      {typed && !brought && <Note>{w.typedAlready}</Note>}
      <Form
        {...{ view, schema: sheetSchema(open, typed !== null), action: `/rooms/${room.id}/paper` }}
        {...{
          submit: w.store,
          main: true,
          values: { sheet: String(sheet.number), ...(brought ?? values) },
          errors,
        }}
      />
    </>
  )
}

function sheetSchema(open: readonly StatementRow[], typed: boolean): z.ZodObject {
  const said = seatWords.both
  const { again, ...shape } = sheetForm.shape
  const boxes = open.map((one) => {
    const against = one.kind === 'item' ? said.reserve : said.disagree
    const options = [
      { value: 'agree', label: said.agree },
      { value: 'pass', label: said.pass },
      { value: 'disagree', label: against },
    ] as const
    return [`s${one.no}`, ask.choice({ label: bothAs(`${one.no}. ${one.text}`), options })] as const
  })
  return z.object({ ...shape, ...Object.fromEntries(boxes), ...(typed ? { again } : {}) })
}

interface SheetsPageProps {
  view: View
  room: RoomRow
  open: readonly StatementRow[]
  site: string
  from: number
  to: number
}

/** One sheet a page; the code leads whoever serves here to the form for this very sheet. */
export function SheetsPage({ view, room, open, site, from, to }: SheetsPageProps) {
  const w = words(view.lang)
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return (
    <Page view={view} title={`${w.paper} · ${room.title}`} heading={room.title}>
      <p class="hint print:hidden">{w.printHint}</p>
      <p class="print:hidden">
        <Button href={`/rooms/${room.id}/paper`}>{w.paper}</Button>
      </p>
      {numbers.map((number) => (
        <SheetOfPaper
          {...{ view, room, open, number, address: `${site}/rooms/${room.id}/paper?sheet=${number}` }}
        />
      ))}
    </Page>
  )
}

function SheetOfPaper(props: {
  view: View
  room: RoomRow
  open: readonly StatementRow[]
  number: number
  address: string
}) {
  const { view, room, open, number, address } = props
  const w = words(view.lang)
  return (
    <section class="live-sheet">
      <div class="live-sheet-head">
        <h2>
          {room.title} · {w.sheetNo(number)}
        </h2>
        <Qr text={address} label={w.sheetNo(number)} />
      </div>
      <p>{w.tickOne}</p>
      <Boxes view={view} open={open} />
      <p class="hint">
        {w.giveBack} {room.code}-{number}
      </p>
    </section>
  )
}

function Boxes({ view, open }: { view: View; open: readonly StatementRow[] }) {
  const said = seatWords(view.lang)
  return (
    <ol class="live-boxes">
      {open.map((one) => (
        <li value={one.no}>
          <p>{one.text}</p>
          <p>
            ☐ {said.agree} ☐ {said.pass} ☐ {one.kind === 'item' ? said.reserve : said.disagree}
          </p>
        </li>
      ))}
    </ol>
  )
}
