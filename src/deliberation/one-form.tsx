// Owns: the page with one form about one matter, which is what most of this room's pages are.
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { MatterRow } from '../matters/matter.ts'
import { Field, Form, Page, type View } from '../platform/html/index.ts'
import type { Attempted } from '../platform/server/door.ts'

interface OneFormProps {
  view: View
  matter: MatterRow
  title: string
  lead: string
  /** What follows the matter's own address. */
  at: string
  schema: z.ZodObject
  submit: string
  /** What happens next, before the button. */
  next?: string
  values?: Record<string, unknown>
  tried?: Attempted
  fields?: Child
  /** Under the form. */
  children?: Child
}

export function OneForm(props: OneFormProps) {
  const { view, matter, tried } = props
  return (
    <Page view={view} title={props.title} lead={about(matter, props.lead)} errors={tried?.errors}>
      <Form
        view={view}
        schema={props.schema}
        action={`/matters/${matter.id}/${props.at}`}
        values={tried?.values ?? props.values}
        errors={tried?.errors}
        submit={props.submit}
        main
        fields={props.fields}
      >
        {props.next && <p class="hint">{props.next}</p>}
      </Form>
      {props.children}
    </Page>
  )
}

/** Which matter it is about, and one sentence more. */
export function about(matter: MatterRow, more: string) {
  return (
    <p>
      <strong>{matter.headline}</strong> {more}
    </p>
  )
}

interface FieldsProps {
  view: View
  schema: z.ZodObject
  names: readonly string[]
  values?: Record<string, unknown>
  tried?: Partial<Attempted>
  form?: string
}

/** Some of a form's fields, where the page groups them. */
export function Fields({ view, schema, names, values, tried, form }: FieldsProps) {
  const shared = { view, values, errors: tried?.errors, form }
  return (
    <>
      {Object.entries(schema.shape)
        .filter(([name]) => names.includes(name))
        .map(([name, part]) => (
          <Field name={name} schema={part} {...shared} />
        ))}
    </>
  )
}

/** Seldom needed, so folded away; open where something in it was filled in or is wrong. */
export function Fold({ label, open, children }: { label: string; open: boolean; children?: Child }) {
  return (
    <details class="stack-close" open={open}>
      <summary class="btn">{label}</summary>
      {children}
    </details>
  )
}

export const isWanted = (
  names: readonly string[],
  values: Record<string, unknown>,
  tried?: Partial<Attempted>,
): boolean =>
  names.some((name) => String(values[name] ?? '') !== '') ||
  (tried?.errors?.some(({ field }) => names.includes(field)) ?? false)

export const namesOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape)
