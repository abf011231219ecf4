// Owns: the pages of handing over: what goes to whom by when, then one question.
import type { z } from 'zod'
import type { Item } from '../../matters/items.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { EmptyState, Form, Page, Table, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { partyNames, type TaskRow } from '../tasks/task.ts'
import { words } from '../tasks/words.ts'
import * as forms from './forms.ts'
import { TaskLight } from './page.tsx'

interface About {
  view: View
  matter: MatterRow
  tried?: Attempted | undefined
}

interface HandOverProps extends About {
  owed: readonly { item: Item; party: string }[]
  /** Where what is to be done is asked here, as no talk came before. */
  schema?: z.ZodObject | undefined
  now: Date
}

export function HandOverPage(props: HandOverProps) {
  const { view, matter, owed, schema, tried } = props
  const w = words(view.lang)
  const lead = schema ? w.askDirectlyLead : w.handOverLead
  return (
    <Page view={view} title={w.handOver} lead={<p>{lead}</p>} errors={tried?.errors}>
      <p>{matter.headline}</p>
      {owed.length > 0 && <Owed {...props} />}
      {owed.length === 0 && !schema ? (
        <EmptyState title={w.nothingOwed} />
      ) : (
        <Form
          view={view}
          schema={schema ?? forms.handOverForm}
          action={`/matters/${matter.id}/handover`}
          values={tried?.values}
          errors={tried?.errors}
          submit={w.handOver}
          main
        />
      )}
    </Page>
  )
}

function Owed({ view, owed, now }: HandOverProps) {
  const { lang } = view
  const w = words(lang)
  const rows = owed.map(({ item, party }) => [
    item.text,
    party,
    item.due_on ? day(item.due_on, lang, now) : w.byLimit,
  ])
  return <Table view={view} caption={w.handOver} head={[w.what, w.toWhom, w.dueBy]} rows={rows} />
}

export function HelperPage({ view, matter, schema, tried }: About & { schema: z.ZodObject }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.addHelper} lead={<p>{w.addHelperLead}</p>} errors={tried?.errors}>
      <p>{matter.headline}</p>
      <Form
        view={view}
        schema={schema}
        action={`/matters/${matter.id}/handover/helpers`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.addHelper}
        main
      />
    </Page>
  )
}

interface SilenceProps extends About {
  silent: readonly TaskRow[]
  now: Date
}

export function SilencePage({ view, matter, silent, now, tried }: SilenceProps) {
  const w = words(view.lang)
  const rows = silent.map((task) => [
    partyNames(task)[view.lang],
    <TaskLight view={view} told={{ task, now }} />,
  ])
  return (
    <Page view={view} title={w.closeUnanswered} lead={<p>{w.closeUnansweredLead}</p>} errors={tried?.errors}>
      <p>{matter.headline}</p>
      {silent.length === 0 ? (
        <EmptyState title={w.notYetSilent} />
      ) : (
        <>
          <Table view={view} caption={w.tasks} head={[w.party, w.dueBy]} rows={rows} />
          <Form
            view={view}
            schema={forms.silenceForm}
            action={`/matters/${matter.id}/unanswered`}
            values={tried?.values}
            errors={tried?.errors}
            submit={w.closeUnanswered}
            main
          />
        </>
      )}
    </Page>
  )
}
