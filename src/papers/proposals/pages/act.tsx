// Owns: one deed on the page of a proposal: opened, said what follows, done. A form that came back stays open.
import type { z } from 'zod'
import { Confirm, type FieldError, Form, type View } from '../../../platform/html/index.ts'

export interface Returned {
  key: string
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

interface ActProps {
  view: View
  /** Where it is sent; its last part also tells one form from another. */
  action: string
  /** Where two forms are sent to one address. */
  name?: string
  label: string
  lead?: string
  schema?: z.ZodObject
  standing?: Record<string, unknown>
  returned?: Returned | undefined
}

export function Act({ view, action, name, label, lead, schema, standing, returned }: ActProps) {
  const back = returned?.key === action ? returned : null
  const given = back
    ? { values: back.values, errors: back.errors }
    : { values: standing, name: name ?? nameOf(action) }
  return (
    <Confirm
      view={view}
      open={label}
      warning={lead ?? label}
      {...{ schema, action }}
      submit={label}
      {...given}
    />
  )
}

/** The one thing that waits for this reader: its form stands open. */
export function MainAct({ view, action, label, lead, schema, standing, returned }: ActProps) {
  const back = returned?.key === action ? returned : null
  const given = back
    ? { values: back.values, errors: back.errors }
    : { values: standing, name: nameOf(action) }
  return (
    <>
      {lead && <p>{lead}</p>}
      <Form view={view} {...{ schema, action }} submit={label} main {...given} />
    </>
  )
}

const nameOf = (action: string): string =>
  action
    .split('/')
    .slice(-2)
    .join('-')
    .replace(/[^\w-]/g, '')
