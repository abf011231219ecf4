// Owns: the page that changes one thing of a draft.
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Button, Form, Page, type View } from '../../../../platform/html/index.ts'
import type { Attempted } from '../../../../platform/server/door.ts'
import type { Method } from '../../method.ts'
import { words } from '../words.ts'

interface OneProps {
  view: View
  method: Method
  title: string
  schema: z.ZodObject
  /** What follows the draft's own address. */
  at: string
  values: Record<string, unknown>
  tried?: Attempted | undefined
  /** Under the form. */
  children?: Child
}

export function OneThingPage({ view, method, title, schema, at, values, tried, children }: OneProps) {
  const w = words(view.lang)
  const draft = `/methods/${method.code}/draft`
  return (
    <Page view={view} title={title} lead={method.name[view.lang]} errors={tried?.errors}>
      <Form
        view={view}
        schema={schema}
        action={`${draft}/${at}`}
        values={tried?.values ?? values}
        errors={tried?.errors}
        submit={w.save}
        main
      />
      {children}
      <p>
        <Button href={draft} quiet>
          {w.backToDraft}
        </Button>
      </p>
    </Page>
  )
}
