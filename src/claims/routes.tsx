// Owns: the doors of claiming: one page, and a door for each thing done on it.
import { z } from 'zod'
import { findMatter } from '../matters/matter.ts'
import type { Staff } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { FieldError, View } from '../platform/html/index.ts'
import { goTo, page } from '../platform/server/answer.ts'
import { type Door, door, limits, type Who } from '../platform/server/door.ts'
import * as forms from './forms.ts'
import { ClaimsPage, type Returned } from './pages.tsx'
import { allot, allotterRoles } from './team/allotment.ts'
import { claim } from './team/claim.ts'
import { declareInterest, leaverRoles, release } from './team/leaving.ts'
import { claimPage } from './team/standing.ts'
import { setTeamSize, sizerRoles } from './team/window.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const readers = staff(
  'member',
  'groupLeader',
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
  'secretaryGeneral',
)
const leavers = staff(...leaverRoles)
const titled = (lang: View['lang']) => words(lang).claims

async function shown(db: Db, actor: Staff, view: View, id: string, returned?: Returned) {
  const matter = await findMatter(db, actor, id)
  return <ClaimsPage view={view} at={await claimPage(db, actor, matter)} returned={returned} />
}

interface Deed<A extends Staff, B extends z.ZodObject> {
  path: string
  key: Returned['key']
  who: Who<A>
  form: B
  run(tx: Tx, actor: A, id: string, body: z.output<B>): Promise<unknown>
}

function deed<A extends Staff, B extends z.ZodObject>({ path, key, who, form, run }: Deed<A, B>): Door {
  return door({
    method: 'POST',
    path: `/matters/:id/${path}`,
    who,
    form: { params, body: form },
    limit: limits.write,
    answer: 'page',
    title: titled,
    async handle({ db, actor, params, body }) {
      await run(db, actor, params.id, body as z.output<B>)
      return goTo(`/matters/${params.id}`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const returned = { key, values, errors: errors as FieldError[] }
      return page(await shown(db, actor, view, params.id, returned), 422)
    },
  })
}

export const doors: Door[] = [
  door({
    method: 'GET',
    path: '/matters/:id/claims',
    who: readers,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: titled,
    handle: async ({ db, actor, view, params }) => page(await shown(db, actor, view, params.id)),
  }),
  deed({
    path: 'claims',
    key: 'claims',
    who: staff('member'),
    form: forms.claimForm,
    run: (tx, actor, id, body) => claim(tx, actor, id, body.part),
  }),
  deed({ path: 'claims/release', key: 'release', who: leavers, form: forms.releaseForm, run: release }),
  deed({
    path: 'claims/release-for',
    key: 'release-for',
    who: leavers,
    form: forms.releaseForForm,
    run: release,
  }),
  deed({
    path: 'claims/interest',
    key: 'interest',
    who: leavers,
    form: forms.interestForm,
    run: declareInterest,
  }),
  deed({
    path: 'claims/allotment',
    key: 'allotment',
    who: staff(...allotterRoles),
    form: forms.allotForm,
    run: allot,
  }),
  deed({
    path: 'claims/team-size',
    key: 'team-size',
    who: staff(...sizerRoles),
    form: forms.sizeForm,
    run: setTeamSize,
  }),
]
