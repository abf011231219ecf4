// Owns: the takedown door that stands open to anyone, and the one behind which a named person decides.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { type Approver, approverRoles, mayApprove, refuseUnless } from '../hands.ts'
import { askForm, decisionForm } from './forms.ts'
import { AskPage, DecidePage, ReceivedPage } from './pages.tsx'
import { findTakedown } from './queries.ts'
import { askTakedown, decideTakedown, publishedOf } from './takedown.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
type Id = { id: string }

const asking = {
  path: '/topics/:id/takedown',
  who: committeeAnyone,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).ask,
} as const

async function askPage({ db, actor, view, params: { id } }: Visit<AnyoneOf, Id>, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  const [first] = await publishedOf(db, matter)
  if (!first) throw new OutOfReach({ topic: id })
  return <AskPage view={view} matterId={id} headline={first.headline ?? ''} tried={tried} />
}

const deciding = {
  path: '/takedowns/:id',
  who: staff(...approverRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).decide,
} as const

async function decidePage({ db, actor, view, params: { id } }: Visit<Approver, Id>, tried?: Attempted) {
  const asked = await findTakedown(db, actor, id)
  const matter = await findMatter(db, actor, asked.matter_id)
  refuseUnless(mayApprove(actor, matter), actor, 'decideTakedown')
  const said = asked.words_sealed && db.secrets.open(asked.words_sealed)
  return <DecidePage {...{ view, id, matter, said, shown: await publishedOf(db, matter), tried }} />
}

export const takedownDoors: Door[] = [
  door({
    ...asking,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await askPage(visit)),
  }),
  door({
    ...asking,
    method: 'POST',
    form: { params, body: askForm },
    limit: { rate: { times: 5, seconds: 60 }, body: 16 * 1024 },
    async handle({ db, actor, view, params: { id }, body }) {
      const { dueAt } = await askTakedown(db, actor, id, body)
      return page(<ReceivedPage view={view} matterId={id} due={dueAt} />)
    },
    again: async (visit, tried) => page(await askPage(visit, tried), 422),
  }),
  door({
    ...deciding,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await decidePage(visit)),
  }),
  door({
    ...deciding,
    method: 'POST',
    form: { params, body: decisionForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await decideTakedown(db, actor, params.id, body)
      return goTo('/desk')
    },
    again: async (visit, tried) => page(await decidePage(visit, tried), 422),
  }),
]
