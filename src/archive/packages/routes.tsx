// Owns: the doors of the record: take the package away, add an addendum.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { signatureOf } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { addendumForm } from '../cases/forms.ts'
import { AddendumPage } from '../cases/pages.tsx'
import { type Keeper, keeperRoles, mayKeep, refuseUnless } from '../hands.ts'
import { words } from '../words.ts'
import { addAddendum, packagesOf } from './package.ts'
import { zipOf } from './zip.ts'

const params = z.object({ id: z.uuid() })
const keeper = staff(...keeperRoles)

async function addendumPage(
  { db, actor, view, params: { id } }: Visit<Keeper, { id: string }>,
  tried?: Attempted,
) {
  const matter = await findMatter(db, actor, id)
  refuseUnless(mayKeep(actor, matter), actor, 'addAddendum')
  return <AddendumPage view={view} matter={matter} tried={tried} />
}

const adding = {
  path: '/matters/:id/addendum',
  who: keeper,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).addendum,
} as const

export const packageDoors: Door[] = [
  door({
    method: 'GET',
    path: '/matters/:id/package',
    who: keeper,
    form: { params },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).package,
    async handle({ db, actor, params }) {
      mustBeProven(actor, db.clock)
      const matter = await findMatter(db, actor, params.id)
      refuseUnless(mayKeep(actor, matter), actor, 'package')
      const packages = await packagesOf(db, matter)
      if (packages.length === 0) throw new OutOfReach({ package: matter.id })
      // An export is on record before it leaves.
      const about = { objectKind: 'matter', objectId: matter.id, success: true }
      await transaction(db, (tx) =>
        audit(tx, {
          committeeId: matter.committee_id,
          ...signatureOf(actor),
          act: 'package.export',
          ...about,
        }),
      )
      return file(zipOf(packages), 'application/zip', `${matter.number}.zip`)
    },
  }),
  door({
    ...adding,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await addendumPage(visit)),
  }),
  door({
    ...adding,
    method: 'POST',
    form: { params, body: addendumForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await addAddendum(db, actor, params.id, body.note)
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await addendumPage(visit, tried), 422),
  }),
]
