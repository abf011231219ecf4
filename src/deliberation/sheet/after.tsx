// Owns: what is done once people have talked: items, how all stood by it, the conclusion, what everyone may read.
import type { z } from 'zod'
import { keptIn } from '../../hearing/redaction/form.ts'
import { Look } from '../../hearing/redaction/look.tsx'
import { needsLook, review } from '../../hearing/redaction/review.ts'
import { Card, Confirm, Field, Form } from '../../platform/html/index.ts'
import { endingForm } from '../conclusions/form.ts'
import { resultParts } from '../conclusions/shown.ts'
import { words as endingWords } from '../conclusions/words.ts'
import { itemForm, sealForm } from '../minutes/form.ts'
import { words } from '../minutes/words.ts'
import { bothOf } from '../words.ts'
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
        schema={drawnOf(endingForm)}
        action={`/meetings/${sheet.meeting.id}/conclusion`}
        submit={w.save}
        main
        name="ending"
        {...triedIn('conclusion', attempt)}
      >
        <LookOver {...{ view, sheet, attempt }} form="conclusion" />
        <p class="hint">{w.next}</p>
      </Form>
    </Card>
  )
}

/** What everyone would read of what was agreed, beside what was written. */
function LookOver({ view, sheet, attempt, form }: SheetProps & { form: string }) {
  const parts = resultParts(sheet.items)
  const no = (key: string) => Number(/\d+/.exec(key))
  const labels = Object.fromEntries(parts.map(({ key }) => [key, bothOf(words, (w) => w.itemNo(no(key)))]))
  const kept = keptIn(triedIn(form, attempt).values)
  return <Look view={view} seen={review(parts)} labels={labels} kept={kept} quiet />
}

const drawnOf = (form: z.ZodObject): z.ZodObject => form.omit({ reviewed: true, keep: true })

/** Published or kept inside: a decision that can be taken back. */
export function Shown({ view, sheet, attempt }: SheetProps) {
  const w = endingWords(view.lang)
  const published = sheet.meeting.state === 'published'
  const label = published ? w.takeDown : w.publish
  if (!published && needsLook(review(resultParts(sheet.items))))
    return (
      <details class="confirm" open={attempt?.form === 'publication'}>
        <summary class="btn">{label}</summary>
        <Card calling>
          <p>{w.publishHint}</p>
          <Form view={view} action={`/meetings/${sheet.meeting.id}/publication`} submit={label}>
            <LookOver {...{ view, sheet, attempt }} form="publication" />
          </Form>
        </Card>
      </details>
    )
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
