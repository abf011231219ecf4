// Owns: the door on which a look-back is written down.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { Form, Note, Page } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { type Keeper, keeperRoles, mayKeep, refuseUnless } from '../hands.ts'
import { lookBackForm } from './forms.ts'
import { lookBack, lookBackOf } from './look-back.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const looking = {
  path: '/matters/:id/look-back',
  who: staff(...keeperRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).lookBack,
} as const

async function lookBackPage(visit: Visit<Keeper, { id: string }>, tried?: Attempted) {
  const { db, actor, view, params } = visit
  const matter = await findMatter(db, actor, params.id)
  refuseUnless(mayKeep(actor, matter), actor, 'lookBack')
  const asked = await lookBackOf(db, matter)
  if (!asked || asked.done_at) throw new OutOfReach({ lookBack: matter.id })
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.lookBack}
      lead={[<p>{matter.headline}</p>, <p>{w.lookBackLead}</p>]}
      errors={tried?.errors}
    >
      <Form
        view={view}
        schema={lookBackForm}
        action={`/matters/${matter.id}/look-back`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.keep}
        main
      />
      <Note>{w.again}</Note>
    </Page>
  )
}

export const lookBackDoors: Door[] = [
  door({
    ...looking,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await lookBackPage(visit)),
  }),
  door({
    ...looking,
    method: 'POST',
    form: { params, body: lookBackForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await lookBack(db, actor, params.id, body)
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await lookBackPage(visit, tried), 422),
  }),
]
