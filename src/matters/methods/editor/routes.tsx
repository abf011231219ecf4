// Owns: the doors of methods: read, begin to change, copy, try.
import { z } from 'zod'
import { type VenueMaker, venueKeepers, venueMakers } from '../../../organisation/reach.ts'
import { holds } from '../../../people/actors.ts'
import { staff } from '../../../people/permissions.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { beginDraft, copyMethod } from './draft.ts'
import { copyForm } from './forms.ts'
import { MethodPage, MethodsPage } from './pages/read.tsx'
import { TrialPage } from './pages/trial.tsx'
import { findDraft, listMethods, mustDraft, versionsOf } from './queries.ts'
import { draftDoors } from './routes-draft.tsx'
import { venueDoors } from './venue.tsx'
import { words } from './words.ts'

const reader = staff(...venueKeepers, 'chairCouncil')
const maker = staff(...venueMakers)
const code = z.object({ code: z.string().max(40) })
const version = z.coerce.number().int().positive().optional().catch(undefined)
const yes = z.enum(['yes', 'no']).catch('yes')

const reading: Door[] = [
  door({
    method: 'GET',
    path: '/methods',
    who: reader,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).methods,
    handle: async ({ db, actor, view }) =>
      page(<MethodsPage view={view} methods={await listMethods(db, actor.committeeId)} />),
  }),
  door({
    method: 'GET',
    path: '/methods/:code',
    who: reader,
    form: {
      params: code,
      query: z.object({ version, done: z.enum(['published']).optional().catch(undefined) }),
    },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).method,
    async handle({ db, actor, view, params, query }) {
      const versions = await versionsOf(db, actor.committeeId, params.code)
      const shown = versions.find((one) => one.body.version === query.version) ?? versions[0]
      if (!shown) throw new OutOfReach({ method: params.code })
      const draft = (await findDraft(db, actor.committeeId, params.code)) !== null
      const mayChange = holds(actor, ...venueMakers)
      const published = query.done === 'published'
      return page(<MethodPage {...{ view, shown, versions, draft, mayChange, published }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/methods/:code/trial',
    who: reader,
    form: {
      params: code,
      query: z.object({ version, track: z.string().max(40).optional(), whole: yes, agreed: yes }),
    },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).tryIt,
    async handle({ db, actor, view, params, query }) {
      const versions = query.version ? await versionsOf(db, actor.committeeId, params.code) : []
      const found = versions.find((one) => one.body.version === query.version)?.body
      const method = found ?? (await mustDraft(db, actor.committeeId, params.code)).body
      const track = (method.tracks.find(({ key }) => key === query.track) ?? method.tracks[0])?.key ?? ''
      const trying = {
        ...{ track, whole: query.whole === 'yes', agreed: query.agreed === 'yes' },
        version: found ? found.version : null,
      }
      return page(<TrialPage view={view} method={method} trying={trying} now={db.clock.now()} />)
    },
  }),
]

const beginning: Door[] = [
  door({
    method: 'POST',
    path: '/methods/:code/draft',
    who: maker,
    form: { params: code, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).edit,
    async handle({ db, actor, params }) {
      await beginDraft(db, actor as VenueMaker, params.code)
      return goTo(`/methods/${params.code}/draft`)
    },
  }),
  door({
    method: 'POST',
    path: '/methods/:code/copies',
    who: maker,
    form: { params: code, body: copyForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).copy,
    async handle({ db, actor, params, body }) {
      const name = { zh: body.name, en: body.nameEn ?? body.name }
      const fresh = await copyMethod(db, actor, params.code, name)
      return goTo(`/methods/${fresh}/draft`)
    },
  }),
]

export const methodDoors: readonly Door[] = [...reading, ...beginning, ...draftDoors, ...venueDoors]
