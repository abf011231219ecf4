// Owns: suggestions beside the message: each with its reason, taken by one press or its number, taken back by the same.
// A plain form each: without script the page comes back with the field filled in.
import { negatives } from '../../matters/methods/negatives.ts'
import { type Category, categoryWords } from '../../matters/words.ts'
import { Card, type View } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { inPlace } from '../pane/in-place.ts'
import type { OpenMessage } from '../pane/pane.tsx'
import { isElsewhere, type Proposed } from './beside.ts'
import { words } from './words.ts'

export function SuggestionsCard({ view, one }: { view: View; one: OpenMessage }) {
  const { suggestions, marks } = one
  const w = words(view.lang)
  if (!one.sorts || (suggestions.length === 0 && !marks.suspected)) return null
  const open = suggestions.filter(({ taken }) => !taken)
  return (
    <Card title={w.title}>
      <p class="hint">{w.lead}</p>
      {marks.suspected && <p>{w.confidential(marks.suspected)}</p>}
      <ul class="lines" {...inPlace}>
        {suggestions.map((proposed, at) => (
          <Line view={view} one={one} proposed={proposed} number={at + 1} />
        ))}
      </ul>
      {open.length > 1 && (
        <Press view={view} action={one.actionOf('suggestions')} number={0} label={w.takeAll} fields={open} />
      )}
    </Card>
  )
}

interface LineProps {
  view: View
  one: OpenMessage
  proposed: Proposed
  number: number
}

function Line({ view, one, proposed, number }: LineProps) {
  const w = words(view.lang)
  const action = one.actionOf(proposed.taken ? 'suggestions/undoing' : 'suggestions')
  return (
    <li class="stack-close">
      <p>
        {w[proposed.field]}
        <strong>{nameOf(proposed, one)[view.lang]}</strong>
        <br />
        <span class="hint">{w.because(proposed.because)}</span>
        {proposed.taken && (
          <span class="hint">
            <br />
            {w.filled(waysOf(proposed, one))}
          </span>
        )}
      </p>
      <Press
        view={view}
        action={action}
        number={number}
        label={proposed.taken ? w.undo : w.take}
        fields={[proposed]}
        about={nameOf(proposed, one)[view.lang]}
      />
    </li>
  )
}

interface PressProps {
  view: View
  action: string
  number: number
  label: string
  fields: readonly Proposed[]
  about?: string
}

function Press({ view, action, number, label, fields, about }: PressProps) {
  return (
    <form method="post" action={action} {...inPlace}>
      <input type="hidden" name="_replay" value={view.replayKey} />
      {fields.map(({ field, value }) => (
        <input type="hidden" name={field} value={value} />
      ))}
      <button
        type="submit"
        class="btn"
        data-key={number}
        aria-label={about ? `${label} ${about}` : undefined}
      >
        <kbd>{number}</kbd>
        {label}
      </button>
    </form>
  )
}

const bare = (text: string): Bilingual => ({ zh: text, en: text })

function nameOf(proposed: Proposed, { row }: OpenMessage): Bilingual {
  const { field, value, name } = proposed
  if (field === 'category') return categoryWords[value as Category] ?? bare(value)
  if (field === 'negative') return negatives.find(({ key }) => key === value)?.label ?? bare(value)
  if (field === 'urgent') return words.both.urgentValue
  if (field === 'place' && name && isElsewhere(proposed, row)) return words.both.placeElsewhere(name)
  return name ?? bare(value)
}

/** The letters of the forms that it fills. */
function waysOf(proposed: Proposed, { row }: OpenMessage): string[] {
  if (proposed.field === 'unit') return ['d']
  if (proposed.field === 'negative') return ['x']
  if (proposed.field === 'place') return isElsewhere(proposed, row) ? ['n'] : ['p']
  return ['a', 's', 'u']
}
