// Owns: the doors of studies.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import { choicesFor } from '../activities/shown.tsx'
import { type Server, serverRoles } from '../hands.ts'
import { professionalsOf } from '../professionals/queries.ts'
import { dropForm, findingForm, reportForm, siteForm, speechForm, studyForm } from './forms.ts'
import { StudyPage } from './page.tsx'
import { NewStudyPage, StudiesPage, type StudyFormName } from './pages.tsx'
import { findStudy, studiesWithin } from './queries.ts'
import {
  addFinding,
  beginStudy,
  dropStudy,
  reportStudy,
  strikeFinding,
  visitSite,
  writeSpeech,
} from './study.ts'
import { words } from './words.ts'

const who = staff(...serverRoles)
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', who, limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', who, limit: limits.write, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).studies
type Here = Pick<Visit<Server>, 'db' | 'actor' | 'view'>

async function newPage({ db, actor, view }: Here, again?: Attempted) {
  const choices = await choicesFor(db, actor)
  const outside = new Set((await professionalsOf(db, actor.committeeId)).map(({ id }) => id as string))
  const members = choices.people.filter(({ id }) => !outside.has(id) && id !== actor.accountId)
  return page(<NewStudyPage {...{ view, choices, members, ...again }} />, again ? 422 : 200)
}

async function onePage({ db, actor, view }: Here, id: string, form?: StudyFormName, again?: Attempted) {
  const study = await findStudy(db, actor, id)
  const choices = await choicesFor(db, actor)
  const props = { view, study, choices, me: actor.accountId, now: db.clock.now(), form, ...again }
  return page(<StudyPage {...props} />, again ? 422 : 200)
}

interface Writing<B extends z.ZodObject> {
  name: StudyFormName
  body: B
  run(db: Visit<Server>['db'], actor: Server, id: string, body: z.output<B>): Promise<unknown>
}

function writes<B extends z.ZodObject>({ name, body, run }: Writing<B>): Door {
  return door({
    ...writing,
    path: `/studies/:id/${name}`,
    form: { params, body },
    title,
    async handle({ db, actor, params: { id }, body: said }) {
      await run(db, actor, id, said as z.output<B>)
      return goTo(`/studies/${id}`)
    },
    again: (visit, attempted) => onePage(visit, visit.params.id, name, attempted),
  })
}

export const studyDoors: Door[] = [
  door({
    ...reading,
    path: '/studies',
    form: {},
    title,
    handle: async ({ db, actor, view }) =>
      page(<StudiesPage {...{ view, studies: await studiesWithin(db, actor), now: db.clock.now() }} />),
  }),
  door({
    ...reading,
    path: '/studies/new',
    form: {},
    title: (lang) => words(lang).fresh,
    handle: (visit) => newPage(visit),
  }),
  door({
    ...writing,
    path: '/studies',
    form: { body: studyForm },
    title: (lang) => words(lang).begin,
    handle: async ({ db, actor, body }) => goTo(`/studies/${await beginStudy(db, actor, body)}`),
    again: (visit, attempted) => newPage(visit, attempted),
  }),
  door({
    ...reading,
    path: '/studies/:id',
    form: { params },
    title,
    handle: (visit) => onePage(visit, visit.params.id),
  }),
  writes({ name: 'sites', body: siteForm, run: visitSite }),
  writes({ name: 'findings', body: findingForm, run: addFinding }),
  writes({
    name: 'report',
    body: reportForm,
    run: (db, actor, id, { report }) => reportStudy(db, actor, id, report),
  }),
  writes({ name: 'speech', body: speechForm, run: writeSpeech }),
  writes({ name: 'end', body: dropForm, run: (db, actor, id, { why }) => dropStudy(db, actor, id, why) }),
  door({
    ...writing,
    path: '/studies/:id/findings/:finding/striking',
    form: { params: params.extend({ finding: z.uuid() }), body: nothingAsked },
    title: (lang) => words(lang).strike,
    async handle({ db, actor, params: { id, finding } }) {
      await strikeFinding(db, actor, id, finding)
      return goTo(`/studies/${id}`)
    },
  }),
]
