// Owns: the page of several messages: what they say, what speaks against it, and the ways that all of them can go.
import type { z } from 'zod'
import {
  ask,
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { GroundsTold } from '../pane/grounds.tsx'
import { inPlace } from '../pane/in-place.ts'
import { markWords } from '../pane/marks.tsx'
import { type Choices, withChoices } from '../sorting/forms.ts'
import type { Waiting } from '../sorting/queries.ts'
import { words as sorting } from '../words.ts'
import { forms, type Way } from './forms.ts'
import { words } from './words.ts'

export interface Several {
  messages: Waiting[]
  /** Asked for and not listed: sorted already, or out of reach. */
  gone: number
  across: boolean
  choices: Choices
  standing: Record<string, unknown>
}
export interface Returned {
  way: Way
  values: Record<string, unknown>
  errors: readonly FieldError[]
}
interface Props {
  view: View
  several: Several
  returned?: Returned
}

export function TogetherPage({ view, several, returned }: Props) {
  const w = words(view.lang)
  const { messages } = several
  if (messages.length === 0) return <Nothing view={view} several={several} />
  return (
    <Page
      view={view}
      title={w.togetherOf(messages.length)}
      lead={w.lead}
      errors={returned?.errors}
      wide
      live
      scripts={['triage']}
      aside={<Ways view={view} several={several} returned={returned} />}
    >
      {several.gone > 0 && <Note>{w.gone(several.gone)}</Note>}
      {several.across && <Note>{w.across}</Note>}
      <Suspects view={view} several={several} />
      <Messages view={view} several={several} />
      <Button href="/triage" quiet>
        {w.backToList}
      </Button>
    </Page>
  )
}

function Nothing({ view, several }: Props) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.together}>
      <EmptyState title={w.none} action={<Button href="/triage">{w.backToList}</Button>}>
        {several.gone > 0 ? w.gone(several.gone) : w.noneText}
      </EmptyState>
    </Page>
  )
}

function Suspects({ view, several }: Props) {
  const numbers = several.messages.filter((one) => one.marks.suspected).map((one) => one.row.number)
  return numbers.length > 0 ? <Note>{words(view.lang).suspects(numbers.join(' '))}</Note> : null
}

function Messages({ view, several }: Props) {
  const w = words(view.lang)
  const lines = several.messages.map(({ row, gist, marks }) => ({
    href: `/submissions/${row.id}`,
    title: gist ?? sorting(view.lang).erased,
    hint: [...markWords(view, row, marks), row.number, row.place].filter(Boolean).join(' · '),
    tick: { name: 'ids', value: row.id, label: w.tick(row.number), checked: true },
  }))
  return (
    <form method="post" action="/triage/together" {...inPlace}>
      <Card
        title={w.which}
        foot={
          <button class="btn" type="submit">
            {w.narrow}
          </button>
        }
      >
        <p class="hint">{w.leaveOut}</p>
        <Lines lines={lines} />
      </Card>
    </form>
  )
}

const ways = [
  { way: 'accept', letter: 'a', label: 'acceptAll', warning: words.both.acceptAllWarning },
  { way: 'merge', letter: 'm', label: 'mergeAll', warning: sorting.both.mergeWarning },
  { way: 'answer', letter: 'r', label: 'answerAll', warning: sorting.both.answerWarning },
  { way: 'divert', letter: 'd', label: 'divertAll', warning: sorting.both.divertWarning },
  { way: 'decline', letter: 'x', label: 'declineAll', warning: sorting.both.declineWarning },
] as const satisfies { way: Way; letter: string; label: keyof typeof words.both; warning: object }[]

function Ways({ view, several, returned }: Props) {
  const open = several.across ? ways.filter(({ way }) => way === 'accept' || way === 'merge') : ways
  return (
    <>
      <h2>{sorting(view.lang).whatToDo}</h2>
      <div class="stack-close" {...inPlace}>
        {open.map((one) => (
          <OneWay view={view} several={several} {...one} returned={returned} />
        ))}
      </div>
    </>
  )
}

function OneWay({ view, several, way, letter, label, warning, returned }: Props & (typeof ways)[number]) {
  const back = returned?.way === way ? returned : undefined
  const ids = several.messages.map((one) => one.row.id).join(',')
  const schema = several.across ? ofCounty(forms[way]) : forms[way]
  return (
    <details class="confirm" open={back !== undefined} data-way={letter}>
      <summary class={way === 'accept' ? 'btn btn-main' : 'btn'}>
        <kbd>{letter}</kbd>
        {words(view.lang)[label]}
      </summary>
      <div class="card calling">
        <p>{warning[view.lang]}</p>
        <Form
          view={view}
          schema={withChoices(schema, several.choices)}
          action={`/triage/together/${way}`}
          values={{ ...several.standing, ...back?.values, ids }}
          errors={back?.errors}
          name={back ? undefined : way}
          submit={words(view.lang)[label]}
        >
          {way === 'decline' && <GroundsTold view={view} />}
        </Form>
      </div>
    </details>
  )
}

/** Across townships there is no level to choose: it is the county's. */
function ofCounty(form: z.ZodObject): z.ZodObject {
  return 'level' in form.shape ? form.extend({ level: ask.hidden({ required: true }) }) : form
}
