// Owns: the doors of the three steps. Each press keeps what was typed and goes on, so that reloading, going back or a
// lost network costs nothing; what is wrong is said on the step's own page.
import { z } from 'zod'
import type { AnyoneOf } from '../../people/actors.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { filesOf, readFile } from '../../platform/files/files.ts'
import type { FieldError, View } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Answer, file, goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import {
  beginDraft,
  draftToken,
  findDraft,
  forgetDraft,
  keepDraft,
  noDraftCookie,
  takeDraft,
} from './draft.ts'
import { asTyped, contactForm, whatForm, whereForm } from './forms.ts'
import { ContactPage, OnceMorePage, WhatPage, WherePage } from './pages.tsx'
import { keepPhotos } from './photos.ts'
import { receive } from './receive.ts'
import { assembled, errorsIn, retyped, standingOf, stepPaths } from './steps.ts'
import { words } from './words.ts'

const anyYear = 2200
const anything = z.unknown().optional()
const whatBody = asTyped(whatForm(anyYear)).extend({ code: anything, without: anything })
const whereBody = asTyped(whereForm([]))
const contactBody = asTyped(contactForm).extend({ homepage: anything })
const fixQuery = z.object({ fix: z.literal('1').optional().catch(undefined) })
const whatQuery = fixQuery.extend({
  code: z.string().max(20).optional().catch(undefined),
  kind: z.enum(['problem', 'suggestion', 'topic']).optional().catch(undefined),
})
const common = { who: committeeAnyone, answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).speak

type Caller = Visit<AnyoneOf, unknown, unknown, unknown>
type Sender = Visit<AnyoneOf, unknown, unknown, unknown, Tx>

const what: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: stepPaths[0],
    form: { query: whatQuery },
    limit: limits.read,
    title,
    async handle(visit) {
      const { db, view, query, actor } = visit
      const standing = await standingOf(visit, query.code)
      const { typed, photoRefused, id } = standing.draft
      const thisYear = yearOf(dayOf(db.clock.now()))
      const errors: FieldError[] = query.fix ? errorsIn(whatForm(thisYear), typed, view.lang) : []
      if (photoRefused) errors.push({ field: 'photos', message: photoRefused[view.lang] })
      const returned = standing.begun && !visit.header('referer')?.includes(stepPaths[0])
      const photos = standing.begun ? await filesOf(db, actor.committeeId, id) : []
      const values = { kind: query.kind ?? 'problem', ...typed }
      return page(
        <WhatPage {...{ view, standing, values, errors, thisYear, photos, returned }} />,
        200,
        standing.cookies,
      )
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: stepPaths[0],
    form: { body: whatBody },
    limit: limits.upload,
    title,
    async handle(visit) {
      const { db, body, actor, view } = visit
      const code = typeof body.code === 'string' && body.code.length <= 20 ? body.code : undefined
      const { draft, token, cookies } = await standingOf(visit, code)
      const form = whatForm(yearOf(dayOf(db.clock.now())))
      const photoRefused = await keepPhotos(db, actor.committeeId, draft.id, body)
      const typed = retyped(draft.typed, form, body)
      await beginDraft(db, actor.committeeId, token, { ...draft, typed, photoRefused })
      const wrong = photoRefused || errorsIn(form, typed, view.lang).length > 0
      return goTo(wrong ? `${stepPaths[0]}?fix=1` : stepPaths[1], cookies)
    },
  }),
  door({
    ...common,
    method: 'GET',
    path: '/submissions/new/photos/:file',
    form: { params: z.object({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title,
    async handle(visit) {
      const { db, actor, params } = visit
      const draft = await findDraft(db, actor.committeeId, draftToken(visit).token)
      const found = await readFile(db, actor.committeeId, params.file)
      if (found.file.subjectId !== draft?.id) throw new OutOfReach({ photo: params.file })
      return file(found.bytes, found.file.kind, found.file.name, { inline: true })
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/submissions/new/clearing',
    form: { body: nothingAsked },
    limit: limits.write,
    title,
    async handle(visit) {
      await forgetDraft(visit.db, visit.actor.committeeId, draftToken(visit).token)
      return goTo(stepPaths[0], [noDraftCookie])
    },
  }),
]

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
      const kept = await keepDraft(db, actor.committeeId, standing.token, standing.draft, 3)
      if (!kept) return goTo(stepPaths[0])
      // Caught or not, the same reads and writes were done: how long it took tells a program nothing.
      if (body.homepage) return goTo('/submissions/new/send')
      return send(visit, standing)
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

async function send(visit: Sender, standing: Awaited<ReturnType<typeof standingOf>>): Promise<Answer> {
  const { db, actor, view } = visit
  const said = assembled(standing, view.lang, yearOf(dayOf(db.clock.now())))
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

export const doors: Door[] = [...what, ...where, ...contact]
