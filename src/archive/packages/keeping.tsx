// Owns: the page that closes a matter whose method asks for no case: one question, then it is kept for good.
import { z } from 'zod'
import type { Chapter } from '../../matters/chapters.ts'
import { findMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import { Form, Page } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { keepingForm } from '../cases/forms.ts'
import { type Approver, approverRoles, mayApprove, refuseUnless } from '../hands.ts'
import { words } from '../words.ts'
import { archiveAsItIs } from './package.ts'

const params = z.object({ id: z.uuid() })
const shared = {
  path: '/matters/:id/archiving',
  who: staff(...approverRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).keepAsItIs,
} as const

export const keepingDoors = (chapters: readonly Chapter[]): Door[] => [
  door({
    ...shared,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await keepingPage(visit)),
  }),
  door({
    ...shared,
    method: 'POST',
    form: { params, body: keepingForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      mustBeProven(actor, db.clock)
      await archiveAsItIs(db, actor, params.id, body.retention, chapters)
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await keepingPage(visit, tried), 422),
  }),
]

async function keepingPage({ db, actor, view, params }: Visit<Approver, { id: string }>, tried?: Attempted) {
  const matter = await findMatter(db, actor, params.id)
  refuseUnless(mayApprove(actor, matter), actor, 'archive')
  const w = words(view.lang)
  return (
    <Page view={view} title={w.keepAsItIs} lead={<p>{w.keepAsItIsLead}</p>} errors={tried?.errors}>
      <p>
        <strong>{matter.headline}</strong>
      </p>
      <Form
        view={view}
        schema={keepingForm}
        action={`/matters/${matter.id}/archiving`}
        values={tried?.values ?? { retention: '30' }}
        errors={tried?.errors}
        submit={w.keepAsItIs}
        main
      />
    </Page>
  )
}
