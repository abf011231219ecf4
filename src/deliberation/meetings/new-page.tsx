// Owns: the page on which a meeting is set. What the plan already says is filled in.

import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Field, Form, Page, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { mayApprove } from '../hands.ts'
import { planOf } from '../plans/plan.ts'
import { meetingForm } from './form.ts'
import { type Lists, listsFor } from './lists.ts'
import { words } from './words.ts'

export async function readNewMeeting(db: Db, actor: Staff, matter: MatterRow, view: View, tried?: Attempted) {
  const method = await methodOf(db, matter)
  const plan = await planOf(db, matter)
  const lists = await listsFor(db, matter)
  const tells = mayApprove(actor, { ...matter, method }) || plan?.approved_at != null
  const { startsAt, place, form, chairId } = plan?.body ?? {}
  const micro = matter.level === 'village' || matter.level === 'township'
  const planned = {
    class: micro ? 'micro' : 'thematic',
    form: form ?? 'hall',
    place,
    startsAt: startsAt ? new Date(startsAt) : undefined,
    chair: chairId ?? lists.chairs[0]?.value,
    clerk: lists.clerks.find((one) => one.value !== lists.chairs[0]?.value && !lists.team.includes(one.value))
      ?.value,
    members: lists.team,
  }
  return (
    <NewMeetingPage
      view={view}
      matter={matter}
      lists={lists}
      values={tried?.values ?? planned}
      tried={tried}
      tells={tells}
    />
  )
}

interface NewMeetingProps {
  view: View
  matter: MatterRow
  lists: Lists
  values: Record<string, unknown>
  tried?: Attempted
  tells: boolean
}

function NewMeetingPage({ view, matter, lists, values, tried, tells }: NewMeetingProps) {
  const w = words(view.lang)
  const schema = meetingForm(lists)
  const shown = (Object.keys(schema.shape) as (keyof typeof schema.shape)[]).filter(
    (name) => !(name === 'units' && lists.units.length === 0),
  )
  const fields = shown.map((name) => (
    <Field view={view} name={name} schema={schema.shape[name]} values={values} errors={tried?.errors} />
  ))
  return (
    <Page
      view={view}
      title={w.newTitle}
      lead={
        <>
          <strong>{matter.headline}</strong> {w.newLead}
        </>
      }
      errors={tried?.errors}
    >
      <Form
        view={view}
        schema={schema}
        action={`/matters/${matter.id}/meetings/new`}
        errors={tried?.errors}
        submit={tells ? w.save : w.propose}
        main
        fields={fields}
      >
        <p class="hint">{w.next}</p>
      </Form>
    </Page>
  )
}
