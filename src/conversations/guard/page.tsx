// Owns: what a moderator is shown of ballots that look cast by one hand.
import type { z } from 'zod'
import type { Block } from '../../opinions/guard/blocks.ts'
import { Card, DataList, EmptyState, type FieldError, Form, type View } from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { Frame } from '../rooms/frame.tsx'
import type { RoomRow } from '../rooms/room.ts'
import type { exclusionsOf } from './exclusion.ts'
import { words } from './words.ts'

interface GuardPageProps {
  view: View
  room: RoomRow
  blocks: readonly Block[]
  exclusions: Awaited<ReturnType<typeof exclusionsOf>>
  schema: z.ZodObject
  errors?: readonly FieldError[]
}

export function GuardPage({ view, room, blocks, exclusions, schema, errors = [] }: GuardPageProps) {
  const w = words(view.lang)
  return (
    <Frame view={view} room={room} part="guard" errors={errors}>
      <p class="lead">{w.lead}</p>
      <Card title={w.blocks} calling={blocks.length > 0}>
        {blocks.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
        {blocks.map((block, at) => (
          <Evidence {...{ view, room, block, schema, name: `b${at}` }} />
        ))}
      </Card>
      {exclusions.length > 0 && (
        <Card title={w.excluded}>
          {exclusions.map((one) => (
            <Excluded {...{ view, room, one }} />
          ))}
        </Card>
      )}
    </Frame>
  )
}

interface EvidenceProps extends Pick<GuardPageProps, 'view' | 'room' | 'schema'> {
  block: Block
  name: string
}

function Evidence({ view, room, block, schema, name }: EvidenceProps) {
  const w = words(view.lang)
  return (
    <div class="stack">
      <h3>{w.block(block.people.length, block.votes)}</h3>
      <DataList
        rows={[
          [w.expected, block.expected.toPrecision(2)],
          [w.within, w.seconds(Math.round(block.within))],
          [w.seats, block.people.join(', ')],
        ]}
      />
      <Form
        {...{ view, schema, action: `/rooms/${room.id}/exclusions`, submit: w.exclude, name }}
        values={{ seats: block.people.join(' ') }}
      />
    </div>
  )
}

interface ExcludedProps extends Pick<GuardPageProps, 'view' | 'room'> {
  one: GuardPageProps['exclusions'][number]
}

function Excluded({ view, room, one }: ExcludedProps) {
  const w = words(view.lang)
  return (
    <div>
      <p>
        <strong>{w.seat(one.seat_no)}</strong>: {one.reason}{' '}
        <span class="hint">{w.by(one.by, dayAndTime(one.excluded_at, view.lang))}</span>
      </p>
      <Lifting {...{ view, room, one }} />
    </div>
  )
}

function Lifting({ view, room, one }: ExcludedProps) {
  const w = words(view.lang)
  if (one.lifted_at)
    return (
      <p class="hint">
        {w.lifted}: {dayAndTime(one.lifted_at, view.lang)}
      </p>
    )
  return (
    <Form
      view={view}
      action={`/rooms/${room.id}/exclusions/${one.seat_no}/lifting`}
      submit={w.lift}
      name={`x${one.seat_no}`}
    />
  )
}
