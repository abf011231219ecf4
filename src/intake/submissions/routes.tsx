// Owns: the doors of the three steps. Each press keeps what was typed and goes on, so that reloading, going back or a
// lost network costs nothing; what is wrong is said on the step's own page.
import type { AnyoneOf } from '../../people/actors.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type Answer, goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import type { NewSubmission } from './conditions.ts'
import { keepDraft, noDraftCookie, takingDraft } from './draft.ts'
import { anything, asTyped, contactForm, fixQuery, whereForm } from './forms.ts'
import { ContactPage, OnceMorePage, WherePage } from './pages.tsx'
import { receive } from './receive.ts'
import { whatDoors } from './routes-what.tsx'
import {
  assembled,
  errorsIn,
  knownHere,
  retyped,
  type Standing,
  standingOf,
  standingToSend,
  stepPaths,
} from './steps.ts'
import { words } from './words.ts'

const whereBody = asTyped(whereForm([]))
const contactBody = asTyped(contactForm).extend({ homepage: anything })
const common = { who: committeeAnyone, answer: 'page' } as const

type Caller = Visit<AnyoneOf, unknown, unknown, unknown>
type Sender = Visit<AnyoneOf, unknown, unknown, unknown, Tx>

const where: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: stepPaths[1],
    form: { query: fixQuery },
    limit: limits.read,
    title: (lang) => words(lang).stepWhere,
    async handle(visit) {
      const { view, query } = visit
      const standing = await standingOf(visit)
      if (!standing.begun) return goTo(stepPaths[0])
      const { typed } = standing.draft
      const errors = query.fix ? errorsIn(whereForm(standing.regions), typed, view.lang) : []
      const known = await knownHere(visit, standing)
      return page(<WherePage {...{ view, standing, values: typed, errors, known }} />)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: stepPaths[1],
    form: { body: whereBody },
    limit: limits.write,
    title: (lang) => words(lang).stepWhere,
    async handle(visit) {
      const { db, body, actor, view } = visit
      const { draft, token, regions } = await standingOf(visit)
      const form = whereForm(regions)
      const typed = retyped(draft.typed, form, body)
      const kept = await keepDraft(db, actor.committeeId, token, { ...draft, typed }, 2)
      if (!kept) return goTo(stepPaths[0])
      return goTo(errorsIn(form, typed, view.lang).length > 0 ? `${stepPaths[1]}?fix=1` : stepPaths[2])
    },
  }),
]

const contact: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: stepPaths[2],
    form: { query: fixQuery },
    limit: limits.read,
    title: (lang) => words(lang).stepContact,
    async handle(visit) {
      const { view, query } = visit
      const standing = await standingOf(visit)
      if (!standing.begun) return goTo(stepPaths[0])
      const { typed } = standing.draft
      const errors = query.fix ? errorsIn(contactForm, typed, view.lang) : []
      const known = await knownHere(visit, standing)
      return page(<ContactPage {...{ view, standing, values: typed, errors, known }} />)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: stepPaths[2],
    form: { body: contactBody },
    limit: limits.write,
    title: (lang) => words(lang).stepContact,
    async handle(visit) {
      const { db, body, actor } = visit
      const standing = await standingToSend(visit)
      if (!standing) return goTo(stepPaths[0])
      const typed = retyped(standing.draft.typed, contactForm, body)
      standing.draft = { ...standing.draft, typed }
      const said = wholeOf(visit, standing)
      // What is whole is stored at once: its draft goes, so nothing is written into it before.
      if (!body.homepage && !('incomplete' in said)) return send(visit, standing, said)
      await keepDraft(db, actor.committeeId, standing.token, standing.draft, 3)
      return goTo(
        'incomplete' in said && !body.homepage ? `${said.incomplete}?fix=1` : '/submissions/new/send',
      )
    },
    again,
  }),
  door({
    ...common,
    method: 'GET',
    path: '/submissions/new/send',
    form: {},
    limit: limits.read,
    title: (lang) => words(lang).onceMore,
    handle: async ({ view }) => page(<OnceMorePage view={view} />),
  }),
  door({
    ...common,
    method: 'POST',
    path: '/submissions/new/send',
    form: { body: nothingAsked },
    limit: limits.write,
    title: (lang) => words(lang).onceMore,
    async handle(visit) {
      const standing = await standingToSend(visit)
      if (!standing) return goTo(stepPaths[0])
      const said = wholeOf(visit, standing)
      return 'incomplete' in said ? goTo(`${said.incomplete}?fix=1`) : send(visit, standing, said)
    },
    again,
  }),
]

const wholeOf = ({ db, view }: Sender, standing: Standing) =>
  assembled(standing, view.lang, yearOf(dayOf(db.clock.now())))

async function send(
  { db, actor, committee }: Sender,
  { token }: Standing,
  said: NewSubmission,
): Promise<Answer> {
  const writes = [takingDraft(db, actor.committeeId, token)]
  const receipt = await receive(db, actor, said, { committee, writes })
  return goTo(`/receipts/${receipt.token}?new=1`, [noDraftCookie])
}

/** A number that can't be one is seen only when it is kept: back to the last step, as it was just typed. */
async function again(visit: Caller, { values, errors }: Attempted): Promise<Answer> {
  const standing = await standingOf(visit)
  const typed = { ...standing.draft.typed, ...values }
  return page(<ContactPage {...{ view: visit.view, standing, values: typed, errors }} />, 422)
}

export const doors: Door[] = [...whatDoors, ...where, ...contact]
