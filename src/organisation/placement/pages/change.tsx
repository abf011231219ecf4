// Owns: the question what to change. It is asked by address, so that looking at a cost changes nothing and can be shared.
import { z } from 'zod'
import type { Change } from '../../../placement/change.ts'
import { Card, Field, listed, type View } from '../../../platform/html/index.ts'
import type { Standing } from '../queries.ts'
import { words } from '../words.ts'

interface Props {
  view: View
  at: Standing
  member: string
  change?: Change | undefined
}

export function ChangeQuestion({ view, at, member, change }: Props) {
  const w = words(view.lang)
  const { shape } = formOf(at, member)
  const values = change?.kind === 'move' ? { to: change.to } : { other: change?.other }
  return (
    <Card title={w.changeTitle}>
      <form method="get" action={`/placements/${at.placement.id}/members/${member}`} class="form">
        {Object.entries(shape).map(([name, schema]) => (
          <Field view={view} name={name} schema={schema} values={values} />
        ))}
        <button type="submit" class="btn btn-primary">
          {w.showCost}
        </button>
      </form>
    </Card>
  )
}

function formOf({ question, seats }: Standing, member: string) {
  const say = words.both
  const here = seats.find((one) => one.member === member)?.venue
  const elsewhere = new Set(seats.filter(({ venue }) => venue !== here).map((one) => one.member))
  const places = question.venues.filter(({ id }) => id !== here)
  const people = question.members.filter(({ id }) => elsewhere.has(id))
  return z.object({
    to: listed({ label: say.moveTo, options: places.map(({ id, name }) => ({ value: id, label: name })) }),
    other: listed({
      label: say.swapWith,
      options: people.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } })),
    }),
  })
}
