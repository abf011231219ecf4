// Owns: the ways a message can go, as they stand beside it: each opens by itself, without script; the letter is for the
// keyboard.
import { Form, Note, type View } from '../../platform/html/index.ts'
import { type Deed, deedsFor } from '../sorting/deeds.ts'
import { withChoices } from '../sorting/forms.ts'
import { filledBy } from '../suggestions/beside.ts'
import { words } from '../words.ts'
import { GroundsTold } from './grounds.tsx'
import { inPlace } from './in-place.ts'
import type { OpenMessage, Returned } from './pane.tsx'

interface WaysProps {
  view: View
  one: OpenMessage
  returned?: Returned
}

export function Ways({ view, one, returned }: WaysProps) {
  const ways = one.sorts ? deedsFor(one.row) : []
  if (ways.length === 0) return <Note>{words(view.lang).noMore}</Note>
  return (
    <div class="stack-close" {...inPlace}>
      {ways.map((way) => (
        <Way view={view} one={one} way={way} returned={returned?.path === way.path ? returned : undefined} />
      ))}
    </div>
  )
}

function Way({ view, one, way, returned }: WaysProps & { way: Deed }) {
  return (
    <details class="confirm" open={returned !== undefined} data-way={way.letter}>
      <summary class={way.path === 'accept' ? 'btn btn-main' : 'btn'}>
        <kbd>{way.letter}</kbd>
        {way.label[view.lang]}
      </summary>
      <div class="card calling">
        <p>{way.warning[view.lang]}</p>
        <Form
          view={view}
          schema={withChoices(way.form, one.choices)}
          action={one.actionOf(way.path)}
          values={returned?.values ?? standing(one)}
          errors={returned?.errors}
          // The form that came back keeps the plain ids that the summary of errors links to.
          name={returned ? undefined : way.path}
          submit={way.submit[view.lang]}
          danger={way.danger}
        >
          {way.path === 'decline' && <GroundsTold view={view} />}
        </Form>
      </div>
    </details>
  )
}

/** What is known already is never asked again. */
function standing({ row, choices, venueMethod, suggestions }: OpenMessage): Record<string, unknown> {
  const ours = choices.methods.find((one) => one.value.startsWith(`${venueMethod}/`))
  return {
    method: (ours ?? choices.methods[0])?.value,
    level: row.township_id ? 'township' : 'county',
    urgent: row.urgent,
    signatories: row.signatories,
    regionId: row.village_id ?? row.township_id ?? row.region_id,
    place: row.place,
    ...filledBy(suggestions, row),
  }
}
