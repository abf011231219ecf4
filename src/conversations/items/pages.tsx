// Owns: the moderator's page for agreeing: drafts with their count, other words, the way into the minutes.
import { Button, Card, EmptyState, type FieldError, Form, type View } from '../../platform/html/index.ts'
import { Frame } from '../rooms/frame.tsx'
import type { RoomRow } from '../rooms/room.ts'
import type { StatementRow } from '../statements/statement.ts'
import { Counted, tallyFor } from '../tally/results.tsx'
import type { Standing } from '../tally/standing.ts'
import { type Choice, draftForm, takeForm } from './forms.ts'
import { words } from './words.ts'

export interface ItemsPageProps {
  view: View
  room: RoomRow
  standing: Standing
  units: readonly Choice[]
  meetings: readonly Choice[]
  errors?: readonly FieldError[]
  values?: Record<string, unknown>
  /** The item whose form came back, and which of its two. */
  at?: number | undefined
  part?: 'wording' | 'taking'
}

export function ItemsPage(props: ItemsPageProps) {
  const { view, room, standing, errors = [] } = props
  const w = words(view.lang)
  const items = standing.statements.filter(({ kind }) => kind === 'item')
  const of = (state: string) => items.filter((one) => one.state === state)
  return (
    <Frame view={view} room={room} part="items" errors={errors}>
      <p class="lead">{w.lead}</p>
      {!room.closed_at && <Drafting {...props} />}
      <Card title={w.drafts}>
        {of('shown').length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
        {of('shown').map((one) => (
          <Draft {...props} item={one} />
        ))}
      </Card>
      <Kept {...{ view, room, standing }} title={w.taken} items={of('taken')} />
      <Kept {...{ view, room, standing }} title={w.earlier} items={of('replaced')} />
    </Frame>
  )
}

function Drafting({ view, room, standing, errors = [], values, at }: ItemsPageProps) {
  const w = words(view.lang)
  const open = standing.statements.some(({ no, state }) => no === at && state === 'shown')
  const own = open ? {} : { errors, ...(values ? { values } : {}) }
  return (
    <Card title={w.draft}>
      <Form
        {...{
          view,
          schema: draftForm,
          action: `/rooms/${room.id}/items`,
          submit: w.putUp,
          main: true,
          ...own,
        }}
      />
    </Card>
  )
}

function Draft({ item, ...props }: ItemsPageProps & { item: StatementRow }) {
  const { view, room, standing } = props
  return (
    <div class="stack">
      <p class="live-now">
        {item.no}. {item.text}
      </p>
      <Counted lang={view.lang} statement={item} tally={tallyFor(standing, item.no)} />
      {(!room.closed_at || props.at === item.no) && <Deciding {...props} item={item} />}
    </div>
  )
}

function Deciding({ item, ...props }: ItemsPageProps & { item: StatementRow }) {
  const { view, room, units, meetings, at, part, errors = [], values = {} } = props
  const w = words(view.lang)
  const base = `/rooms/${room.id}/items/${item.no}`
  const back = (one: typeof part) => (at === item.no && part === one ? { errors, values } : null)
  const first = { kind: 'consensus', meeting: meetings[0]?.value }
  return (
    <>
      <details class="confirm" open={back('wording') !== null}>
        <summary class="btn btn-ghost">{w.reword}</summary>
        <Form
          {...{ view, schema: draftForm, action: `${base}/wording`, submit: w.reword, name: `w${item.no}` }}
          {...{ values: { text: item.text }, ...back('wording') }}
        />
      </details>
      <details class="confirm" open={back('taking') !== null}>
        <summary class="btn">{w.takeOver}</summary>
        <Form
          {...{ view, schema: takeForm(units, meetings), action: `${base}/taking`, submit: w.takeOver }}
          {...{ name: `t${item.no}`, values: first, ...back('taking') }}
        />
      </details>
    </>
  )
}

interface KeptProps extends Pick<ItemsPageProps, 'view' | 'room' | 'standing'> {
  title: string
  items: readonly StatementRow[]
}

function Kept({ view, room, standing, title, items }: KeptProps) {
  const w = words(view.lang)
  if (items.length === 0) return null
  return (
    <Card title={title} foot={<Button href={`/matters/${room.matter_id}`}>{w.toMatter}</Button>}>
      <ul class="tally-list">
        {items.map((one) => (
          <li>
            <p>{one.text}</p>
            <Counted lang={view.lang} statement={one} tally={tallyFor(standing, one.no)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
