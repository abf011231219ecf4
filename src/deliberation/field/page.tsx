// Owns: the page that is filled in on a phone, in a yard: grouped so that each part fits the screen, kept on the phone
// until it is stored.

import type { Child } from 'hono/jsx'
import { z } from 'zod'
import type { MatterRow } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { Card, Form, Page, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import type { Choice, Lists } from '../meetings/lists.ts'
import { about, Fields, Fold, isWanted } from '../one-form.tsx'
import { itemPlaces, sessionFields, topicFields } from './form.ts'
import { fieldMethods } from './topic.ts'
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

export function FieldPage(props: FieldPageProps) {
  const { view, lists, matter, tried, regions = [] } = props
  const w = words(view.lang)
  const own = sessionFields(lists)
  const schema = z.object(matter ? own : { ...topicFields(regions), ...own })
  const values = tried?.values ?? expected(props)
  const shared = { view, schema, values, tried }
  const draw: Draw = (...names) => (
    <div class="form">
      <Fields {...shared} names={names.filter((name) => isAsked(name, lists))} />
    </div>
  )
  const wanted = (names: readonly string[]) => isWanted(names, values, tried)
  const action = matter ? `/matters/${matter.id}/field` : '/desk/field/new'
  const fields = <Groups view={view} isNew={!matter} draw={draw} wanted={wanted} />
  const page = { title: matter ? w.title : w.newTitle, lead: matter ? about(matter, w.lead) : w.newLead }
  return (
    <Page view={view} errors={tried?.errors} scripts={['field']} {...page}>
      <Form view={view} main {...{ schema, action, fields }} errors={tried?.errors} submit={w.save}>
        <p class="hint">{w.next}</p>
      </Form>
    </Page>
  )
}

type Draw = (...names: string[]) => Child

/** Now, here, led by whoever holds the phone if they may. */
function expected({ actor, lists, now, matter, regions = [] }: FieldPageProps): Record<string, unknown> {
  const mayLead = lists.chairs.some((one) => one.value === actor.accountId)
  const nearest = matter ? lists.chairs[0]?.value : undefined
  return {
    heldAt: now,
    form: 'field',
    chair: mayLead ? actor.accountId : nearest,
    method: fieldMethods[0],
    regionId: regions.length === 1 ? regions[0]?.value : undefined,
  }
}

/** A county without units on its list is not asked for one. */
const isAsked = (name: string, lists: Lists): boolean => !/^units$|Unit$/.test(name) || lists.units.length > 0

interface GroupsProps {
  view: View
  isNew: boolean
  draw: Draw
  /** Something in it was filled in or is wrong. */
  wanted: (names: readonly string[]) => boolean
}

function Groups({ view, isNew, draw, wanted }: GroupsProps) {
  const w = words(view.lang)
  const fold = (label: string, ...names: string[]) => (
    <Fold label={label} open={wanted(names)}>
      {draw(...names)}
    </Fold>
  )
  return (
    <div class="stack" data-field-session data-waiting={w.waiting} data-sending={w.sending}>
      {isNew && <Card title={w.topic}>{draw(...topicNames)}</Card>}
      <Card title={w.there}>
        {draw('heldAt', 'place', 'form', 'chair', 'people', 'residentCount')}
        {fold(w.alsoThere, 'members', 'units')}
      </Card>
      <Card title={w.said}>
        {draw('saidResidents')}
        {fold(w.alsoSaid, 'saidUnits', 'saidMembers', 'saidExperts', 'disagreement')}
      </Card>
      <Agreed view={view} draw={draw} wanted={wanted} />
      <Card title={w.sealed}>
        {draw('way', 'note')}
        {fold(w.alsoSealed, 'clerk', 'onWordOf')}
      </Card>
      <Card title={w.ended}>{draw(...endingNames)}</Card>
    </div>
  )
}

const endingNames = ['conclusion', 'dispositions', 'explanation', 'publish']
const topicNames = ['headline', 'category', 'regionId', 'method', 'representative', 'sinceYear']

function Agreed({ view, draw, wanted }: Pick<GroupsProps, 'view' | 'draw' | 'wanted'>) {
  const w = words(view.lang)
  return (
    <Card title={w.agreed}>
      <p class="hint">{w.agreedHelp}</p>
      {itemPlaces.map((place) => {
        const names = ['Text', 'Unit', 'Party', 'Day', 'Done'].map((part) => `item${place}${part}`)
        return (
          <Fold label={w.item(place)} open={place === 1 || wanted(names)}>
            {draw(...names)}
          </Fold>
        )
      })}
      <Fold label={w.reserved} open={wanted(['reserved'])}>
        {draw('reserved')}
      </Fold>
    </Card>
  )
}
