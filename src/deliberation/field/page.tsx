// Owns: the page that is filled in on a phone, in a yard: grouped so that each part fits the screen, kept on the phone
// until it is stored.

import { z } from 'zod'
import type { MatterRow } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { Card, Field, Form, Page, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import type { Choice, Lists } from '../meetings/lists.ts'
import { itemPlaces, sessionFields, topicFields } from './form.ts'
import { words } from './words.ts'

interface FieldPageProps {
  view: View
  actor: Staff
  lists: Lists
  now: Date
  tried?: Attempted
  /** Null: the matter arose here, and is opened by this page. */
  matter: MatterRow | null
  /** The places that the actor serves, where it is opened. */
  regions?: readonly Choice[]
}

export function FieldPage({ view, actor, lists, now, tried, matter, regions = [] }: FieldPageProps) {
  const w = words(view.lang)
  const own = sessionFields(lists)
  const schema = z.object(matter ? own : { ...topicFields(regions), ...own })
  const chair = lists.chairs.some((one) => one.value === actor.accountId)
    ? actor.accountId
    : matter
      ? lists.chairs[0]?.value
      : undefined
  const values = tried?.values ?? {
    heldAt: now,
    form: 'field',
    chair,
    method: 'WEIXIESHANG',
    regionId: regions[0]?.value,
  }
  const drawn = new Set<string>()
  const draw = (...names: string[]) =>
    names
      .filter((name) => isAsked(name, lists))
      .map((name) => {
        drawn.add(name)
        return (
          <Field
            view={view}
            name={name}
            schema={schema.shape[name as keyof typeof schema.shape]}
            values={values}
            errors={tried?.errors}
          />
        )
      })
  const action = matter ? `/matters/${matter.id}/field` : '/desk/field/new'
  return (
    <Page
      view={view}
      title={matter ? w.title : w.newTitle}
      lead={
        <>
          {matter && <strong>{matter.headline}</strong>} {matter ? w.lead : w.newLead}
        </>
      }
      errors={tried?.errors}
      scripts={['field']}
    >
      <Form
        view={view}
        schema={schema}
        action={action}
        errors={tried?.errors}
        submit={w.save}
        main
        fields={<Groups view={view} isNew={!matter} draw={draw} open={(name) => Boolean(values[name])} />}
      >
        <p class="hint">{w.next}</p>
      </Form>
    </Page>
  )
}

/** A county without units on its list is not asked for one. */
const isAsked = (name: string, lists: Lists): boolean => !/^units$|Unit$/.test(name) || lists.units.length > 0

interface GroupsProps {
  view: View
  isNew: boolean
  draw: (...names: string[]) => unknown
  open: (name: string) => boolean
}

function Groups({ view, isNew, draw, open }: GroupsProps) {
  const w = words(view.lang)
  return (
    <div class="stack" data-field-session data-waiting={w.waiting} data-sending={w.sending}>
      {isNew && (
        <Card title={w.topic}>
          {draw('headline', 'category', 'regionId', 'method', 'representative', 'sinceYear') as never}
        </Card>
      )}
      <Card title={w.there}>
        {draw('heldAt', 'place', 'form', 'chair', 'members', 'units', 'people', 'residentCount') as never}
      </Card>
      <Card title={w.said}>
        {draw('saidResidents', 'saidUnits', 'saidMembers', 'saidExperts', 'disagreement') as never}
      </Card>
      <Card title={w.agreed}>
        <p class="hint">{w.agreedHelp}</p>
        {itemPlaces.map((place) => (
          <details open={place === 1 || open(`item${place}Text`)}>
            <summary class="btn">{w.item(place)}</summary>
            <div class="stack">
              {
                draw(
                  ...['Text', 'Unit', 'Party', 'Day', 'Done'].map((part) => `item${place}${part}`),
                ) as never
              }
            </div>
          </details>
        ))}
        {draw('reserved') as never}
      </Card>
      <Card title={w.sealed}>{draw('way', 'note', 'clerk', 'onWordOf') as never}</Card>
      <Card title={w.ended}>{draw('conclusion', 'explanation', 'dispositions', 'publish') as never}</Card>
    </div>
  )
}
