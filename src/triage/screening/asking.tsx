// Owns: the resident's door to ask for an archived matter again. It works with the receipt alone.
import { receipt } from '../../people/permissions.ts'
import { Button, type FieldError, Form, MainAction, Page, type View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { askAgainForm } from './forms.ts'
import type { Typed } from './pages.tsx'
import { askToReopen } from './reopening.ts'
import { words } from './words.ts'

const path = '/receipts/:token/reopening'
const title = (lang: View['lang']) => words(lang).askToReopen
const shared = { path, title, who: receipt, answer: 'page' } as const

export const askAgainDoors: Door[] = [
  door({
    ...shared,
    method: 'GET',
    form: {},
    limit: limits.read,
    handle: async ({ view, params }) => page(<AskPage view={view} token={params.token ?? ''} />),
  }),
  door({
    ...shared,
    method: 'POST',
    form: { body: askAgainForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await askToReopen(db, actor, body.text)
      return goTo(`/receipts/${params.token}/reopening/done`)
    },
    again: async ({ view, params }, { values, errors }) =>
      page(
        <AskPage view={view} token={params.token ?? ''} typed={{ values, errors: errors as FieldError[] }} />,
        422,
      ),
  }),
  door({
    ...shared,
    path: `${path}/done`,
    method: 'GET',
    form: {},
    limit: limits.read,
    handle: async ({ view, params }) => page(<AskedPage view={view} token={params.token ?? ''} />),
  }),
]

function AskPage({ view, token, typed }: { view: View; token: string; typed?: Typed }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.askToReopen} lead={w.askToReopenLead} errors={typed?.errors}>
      <Form
        view={view}
        schema={askAgainForm}
        action={`/receipts/${token}/reopening`}
        values={typed?.values}
        errors={typed?.errors}
        submit={w.send}
        main
      />
      <Button href={`/receipts/${token}`} quiet>
        {w.backToReceipt}
      </Button>
    </Page>
  )
}

function AskedPage({ view, token }: { view: View; token: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.asked}>
      <MainAction href={`/receipts/${token}`}>{w.backToReceipt}</MainAction>
    </Page>
  )
}
