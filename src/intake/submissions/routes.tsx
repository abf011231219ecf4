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
import { keepDraft, noDraftCookie, takeDraft } from './draft.ts'
import { anything, asTyped, contactForm, fixQuery, whereForm } from './forms.ts'
import { ContactPage, OnceMorePage, WherePage } from './pages.tsx'
import { receive } from './receive.ts'
import { whatDoors } from './routes-what.tsx'
import { assembled, errorsIn, retyped, type Standing, standingOf, stepPaths } from './steps.ts'
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
      return page(<WherePage {...{ view, standing, values: typed, errors }} />)
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
      return page(<ContactPage {...{ view, standing, values: typed, errors }} />)
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
      const standing = await standingOf(visit)
      const typed = retyped(standing.draft.typed, contactForm, body)
      standing.draft = { ...standing.draft, typed }
      if (!body.homepage && isWhole(visit, standing)) return send(visit, standing)
      const kept = await keepDraft(db, actor.committeeId, standing.token, standing.draft, 3)
      if (!kept) return goTo(stepPaths[0])
      return body.homepage ? goTo('/submissions/new/send') : send(visit, standing)
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
      const standing = await standingOf(visit)
      return standing.begun ? send(visit, standing) : goTo(stepPaths[0])
    },
    again,
  }),
]

/** What is whole is stored at once: its draft goes, so nothing is written into it before. */
function isWhole(visit: Sender, standing: Standing): boolean {
  return !('incomplete' in wholeOf(visit, standing))
}

const wholeOf = ({ db, view }: Sender, standing: Standing) =>
  assembled(standing, view.lang, yearOf(dayOf(db.clock.now())))

async function send(visit: Sender, standing: Standing): Promise<Answer> {
  const { db, actor } = visit
  const said = wholeOf(visit, standing)
  if ('incomplete' in said) return goTo(`${said.incomplete}?fix=1`)
  if (!(await takeDraft(db, actor.committeeId, standing.token))) return goTo(stepPaths[0])
  const { token } = await receive(db, actor, said)
  return goTo(`/receipts/${token}?new=1`, [noDraftCookie])
}

/** A number that can't be one is seen only when it is kept: back to the last step, as it was just typed. */
async function again(visit: Caller, { values, errors }: Attempted): Promise<Answer> {
  const standing = await standingOf(visit)
  const typed = { ...standing.draft.typed, ...values }
  return page(<ContactPage {...{ view: visit.view, standing, values: typed, errors }} />, 422)
}

export const doors: Door[] = [...whatDoors, ...where, ...contact]
