// Owns: which method a venue uses: where people there begin, until somebody chooses otherwise for one matter.
import { z } from 'zod'
import { findVenue } from '../../../organisation/queries.ts'
import { venueMakers } from '../../../organisation/reach.ts'
import { chooseMethod } from '../../../organisation/venue.ts'
import { staff } from '../../../people/permissions.ts'
import { ask, Button, Form, listedCode, Page, type View } from '../../../platform/html/index.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits } from '../../../platform/server/door.ts'
import { methodsInForce, newestMethod } from '../in-force.ts'
import type { Method } from '../method.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
/** Which methods there are differs from committee to committee; the verb looks the code up. */
const form = z.object({ method: listedCode({ label: words.both.method, max: 40, required: true }) })
const shared = {
  path: '/venues/:id/method',
  who: staff(...venueMakers),
  answer: 'page',
  title: (lang: View['lang']) => words(lang).venueMethod,
} as const

export const venueDoors: Door[] = [
  door({
    ...shared,
    method: 'GET',
    form: { params },
    limit: limits.read,
    async handle({ db, actor, view, params: { id } }) {
      const venue = await findVenue(db, actor, id)
      const methods = await methodsInForce(db, actor.committeeId)
      return page(
        <ChoicePage {...{ view, id, methods, now: venue.methodCode, name: venue.name[view.lang] }} />,
      )
    },
  }),
  door({
    ...shared,
    method: 'POST',
    form: { params, body: form },
    limit: limits.write,
    async handle({ db, actor, params: { id }, body }) {
      const { code } = await newestMethod(db, actor.committeeId, body.method)
      await chooseMethod(db, actor, id, code)
      return goTo(`/venues/${id}/desk?done=saved`)
    },
  }),
]

interface ChoiceProps {
  view: View
  id: string
  name: string
  methods: readonly Method[]
  now: string
}

function ChoicePage({ view, id, name, methods, now }: ChoiceProps) {
  const w = words(view.lang)
  const options = methods.map(({ code, name, gloss }) => ({ value: code, label: name, hint: gloss }))
  const schema = z.object({ method: ask.choice({ label: words.both.method, options, required: true }) })
  return (
    <Page view={view} title={w.venueMethod} lead={w.venueMethodLead}>
      <p>
        <strong>{name}</strong>
      </p>
      <Form
        view={view}
        schema={schema}
        action={`/venues/${id}/method`}
        values={{ method: now }}
        submit={w.save}
        main
      />
      <p>
        <Button href={`/venues/${id}/desk`} quiet>
          {w.backToVenue}
        </Button>
      </p>
    </Page>
  )
}
