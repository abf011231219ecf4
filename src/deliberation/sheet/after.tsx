// Owns: what is done once people have talked: items, how all stood by it, the conclusion, what everyone may read.
import { Card, Confirm, Field, Form } from '../../platform/html/index.ts'
import { endingForm } from '../conclusions/form.ts'
import { words as endingWords } from '../conclusions/words.ts'
import { itemForm, sealForm } from '../minutes/form.ts'
import { words } from '../minutes/words.ts'
import { Record } from './ahead.tsx'
import { type SheetProps, triedIn } from './attempt.ts'

export function AddItem({ view, sheet, attempt }: SheetProps) {
  const w = words(view.lang)
  const schema = itemForm(sheet.lists.units)
  const { values = { kind: 'consensus' }, errors } = triedIn('item', attempt)
  const names = (Object.keys(schema.shape) as (keyof typeof schema.shape)[]).filter(
    (name) => name !== 'unit' || sheet.lists.units.length > 0,
  )
  const fields = names.map((name) => (
    <Field view={view} name={name} schema={schema.shape[name]} values={values} errors={errors} form="item" />
  ))
  return (
    <details class="confirm" open={sheet.items.length === 0 || errors !== undefined}>
      <summary class="btn">{w.addItem}</summary>
      <Card calling>
        <Form
          view={view}
          schema={schema}
          action={`/meetings/${sheet.meeting.id}/items`}
          submit={w.addItem}
          fields={fields}
        />
      </Card>
    </details>
  )
}

export function Seal({ view, sheet, attempt }: SheetProps) {
  const w = words(view.lang)
  const at = `/meetings/${sheet.meeting.id}`
  return (
    <Card title={w.sealTitle} calling>
      <Form
        view={view}
        schema={sealForm}
        action={`${at}/sealing`}
        submit={w.seal}
        main
        name="seal"
        {...triedIn('sealing', attempt)}
      />
      {sheet.matter.method.body.minutes === 'objections' && (
        <Confirm
          view={view}
          open={w.open}
          warning={w.openHelp}
          action={`${at}/objection-window`}
          submit={w.open}
        />
      )}
    </Card>
  )
}

export function ChangeRecord({ view, sheet, attempt }: SheetProps) {
  return (
    <details class="confirm" open={attempt?.form === 'record'}>
      <summary class="btn">{words(view.lang).change}</summary>
      <Card>
        <Record view={view} sheet={sheet} attempt={attempt} />
      </Card>
    </details>
  )
}

export function Ending({ view, sheet, attempt }: SheetProps) {
  const w = endingWords(view.lang)
  return (
    <Card title={w.title} calling>
      <Form
        view={view}
        schema={endingForm}
        action={`/meetings/${sheet.meeting.id}/conclusion`}
        submit={w.save}
        main
        name="ending"
        {...triedIn('conclusion', attempt)}
      >
        <p class="hint">{w.next}</p>
      </Form>
    </Card>
  )
}

/** Published or kept inside: a decision that can be taken back. */
export function Shown({ view, sheet }: SheetProps) {
  const w = endingWords(view.lang)
  const published = sheet.meeting.state === 'published'
  const label = published ? w.takeDown : w.publish
  return (
    <Confirm
      view={view}
      open={label}
      warning={w.publishHint}
      action={`/meetings/${sheet.meeting.id}/${published ? 'takedown' : 'publication'}`}
      submit={label}
    />
  )
}
