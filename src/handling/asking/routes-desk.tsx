// Owns: the desk's doors of follow-up: a call or a visit, a representative's link.
import type { z as zod } from 'zod'
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { wayOf } from '../follow-up/closing.ts'
import { giveEvaluationLink } from '../follow-up/representatives.ts'
import { roundOf } from '../follow-up/round.ts'
import { noteContact } from '../follow-up/word.ts'
import { words } from '../follow-up/words.ts'
import { type Desk, deciderRoles, deskRoles, mayReadAnswers, serves } from '../hands.ts'
import { FollowUpPage, LinkPage } from './desk-page.tsx'
import * as forms from './forms.ts'
import { decisions } from './routes-decisions.tsx'

const params = z.object({ id: z.uuid() })
type Id = { id: string }
const desk = staff(...deskRoles)

async function followUpPage({ db, actor, view, params: { id } }: Visit<Desk, Id>, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  if (!(await mayReadAnswers(db, actor, matter))) throw new OutOfReach({ matter: id })
  const round = await roundOf(db, matter)
  const way = await wayOf(db, matter, round)
  const decides = serves(actor, deciderRoles, matter)
  return <FollowUpPage {...{ view, matter, round, way, decides, tried }} now={db.clock.now()} />
}

const followUp = {
  path: '/matters/:id/follow-up',
  who: desk,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).followUp,
} as const

const contactDoors: Door[] = [
  door({
    ...followUp,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await followUpPage(visit)),
  }),
  door({
    ...followUp,
    method: 'POST',
    form: { params, body: forms.contactForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await noteContact(db, actor, params.id, {
        submissionId: body.submissionId ?? null,
        way: body.way,
        reached: body.reached === 'yes',
        word: wordOf(body),
        onWordOf: body.onWordOf,
      })
      const after = await findMatter(db, actor, params.id)
      return goTo(`/matters/${params.id}${after.state === 'followingUp' ? '/follow-up' : ''}`)
    },
    again: async (visit, tried) => page(await followUpPage(visit, tried), 422),
  }),
  door({
    ...followUp,
    method: 'POST',
    path: '/matters/:id/follow-up/links',
    form: { params, body: forms.linkForm },
    limit: limits.write,
    async handle({ db, actor, view, params, body, site }) {
      const token = await giveEvaluationLink(db, actor, params.id, body.party)
      const matter = await findMatter(db, actor, params.id)
      return page(<LinkPage view={view} matter={matter} party={body.party} url={`${site}/e/${token}`} />)
    },
  }),
]

function wordOf(body: zod.output<typeof forms.contactForm>) {
  if (body.reached !== 'yes' || !body.solved) return null
  if (!body.content) throw new FieldRefused('content', words.both.whatTheySaidContent)
  return { solved: body.solved, content: body.content, words: body.words }
}

export const doorsOfFollowUp: Door[] = [...contactDoors, ...decisions]
