// Owns: a whole form from its schema: the replay key, every field in order, one button.

import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { View } from '../view.ts'
import { drawingOf } from './drawing.ts'
import { Field } from './field.tsx'
import type { FieldError } from './read.ts'
import { formWords } from './words.ts'

export interface FormProps {
  view: View
  schema?: z.ZodObject
  action: string
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
  submit: string
  /** This is the one main action of the page. */
  main?: boolean
  /** What cannot be taken back. */
  danger?: boolean
  /** Beside another form whose button is wanted more often. */
  quiet?: boolean
  multipart?: boolean
  /** Sets the ids apart when a page has several forms with the same fields. */
  name?: string
  /** The fields as the page itself groups them; without it every field of the schema in order. */
  fields?: Child
  /** Stands between the fields and the button: what happens next, who will see it. */
  children?: Child
}

export function Form(props: FormProps) {
  const { view, action, schema, values, errors, name, children } = props
  const fields = Object.entries(schema?.shape ?? {})
  return (
    <form
      method="post"
      action={action}
      enctype={props.multipart || asksFiles(schema) ? 'multipart/form-data' : undefined}
      novalidate
      class="form"
      {...drafting(props, fields)}
    >
      <input type="hidden" name="_replay" value={view.replayKey} />
      {props.fields ??
        fields.map(([field, part]) => (
          <Field view={view} name={field} schema={part} values={values} errors={errors} form={name} />
        ))}
      {children}
      <SubmitButton {...props} />
    </form>
  )
}

// Sent any other way a browser gives the name of a file alone.
function asksFiles(schema: z.ZodObject | undefined): boolean {
  return Object.entries(schema?.shape ?? {}).some(([name, part]) => drawingOf(part, name).kind === 'files')
}

function SubmitButton({ view, submit, main, danger, quiet }: FormProps) {
  const plain = quiet ? 'btn btn-ghost' : 'btn btn-primary'
  const look = danger ? 'btn btn-error' : main ? 'btn btn-main' : plain
  return (
    <button type="submit" class={look} data-busy={formWords(view.lang).sending}>
      {submit}
    </button>
  )
}

// Only long writing is worth keeping on the phone, and a secret is never kept.
function drafting({ view, action, errors }: FormProps, fields: [string, z.core.$ZodType][]) {
  const kinds = fields.map(([name, part]) => drawingOf(part, name))
  const written = kinds.some((drawing) => drawing.kind === 'text' && drawing.rows > 1)
  if (!written || kinds.some(({ kind }) => kind === 'secret' || kind === 'code')) return {}
  const words = formWords(view.lang)
  return {
    'data-draft': action,
    'data-given-back': errors?.length ? '' : undefined,
    'data-kept': words.kept,
    'data-restored': words.restored,
    'data-forget': words.forget,
  }
}
