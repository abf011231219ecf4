// Owns: the doors of the policy library: anyone reads what is published; staff write, publish and say who can explain.
import { z } from 'zod'
import { categories } from '../../matters/words.ts'
import { holds } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { sessionsToCome } from '../activities/queries.ts'
import { type Keeper, keeperRoles, serverRoles } from '../hands.ts'
import { professionalsOf } from '../professionals/queries.ts'
import { explainerForm, policyForm } from './forms.ts'
import { KeptPolicyPage, LibraryPage, WritePolicyPage } from './kept-pages.tsx'
import { PoliciesPage, PolicyPage } from './pages.tsx'
import {
  draftPolicy,
  nameExplainer,
  noLongerExplain,
  offerToExplain,
  publishPolicy,
  rewritePolicy,
  withdrawPolicy,
} from './policy.ts'
import { explainersOf, findPolicy, policiesOf } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const title = (lang: 'zh' | 'en') => words(lang).policies
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const server = staff(...serverRoles)
const keeper = staff(...keeperRoles)
const anyState = ['draft', 'published', 'withdrawn'] as const

const openDoors: Door[] = [
  door({
    ...reading,
    path: '/policies',
    who: committeeAnyone,
    form: {
      query: z.object({
        category: z
          .enum(categories as [string, ...string[]])
          .optional()
          .catch(undefined),
      }),
    },
    title,
    async handle({ db, actor, view, query: { category } }) {
      const policies = await policiesOf(db, actor.committeeId, { category })
      return page(<PoliciesPage {...{ view, policies, category, now: db.clock.now() }} />)
    },
  }),
  door({
    ...reading,
    path: '/policies/:id',
    who: committeeAnyone,
    form: { params },
    title,
    async handle({ db, actor: { committeeId }, view, params: { id } }) {
      const policy = await findPolicy(db, committeeId, id)
      const explainers = await explainersOf(db, committeeId, id)
      const sessions = await sessionsToCome(db, committeeId, { policyId: id })
      return page(<PolicyPage {...{ view, policy, explainers, sessions, now: db.clock.now() }} />)
    },
  }),
]

const deskDoors: Door[] = [
  door({
    ...reading,
    path: '/desk/policies',
    who: server,
    form: {},
    title: (lang) => words(lang).manage,
    async handle({ db, actor, view }) {
      const policies = await policiesOf(db, actor.committeeId, { states: anyState })
      const keeps = holds(actor, ...keeperRoles)
      return page(<LibraryPage {...{ view, policies, keeps, now: db.clock.now() }} />)
    },
  }),
  door({
    ...reading,
    path: '/desk/policies/new',
    who: keeper,
    form: {},
    title: (lang) => words(lang).fresh,
    handle: async ({ view }) => page(<WritePolicyPage view={view} />),
  }),
  door({
    ...writing,
    path: '/desk/policies',
    who: keeper,
    form: { body: policyForm },
    title: (lang) => words(lang).save,
    handle: async ({ db, actor, body }) => goTo(`/desk/policies/${await draftPolicy(db, actor, body)}`),
    again: async ({ view }, attempted) => page(<WritePolicyPage {...{ view, ...attempted }} />, 422),
  }),
  door({
    ...reading,
    path: '/desk/policies/:id',
    who: server,
    form: { params },
    title,
    async handle({ db, actor, view, params: { id } }) {
      const { committeeId } = actor
      const policy = await findPolicy(db, committeeId, id, anyState)
      const explainers = await explainersOf(db, committeeId, id)
      const props = { view, policy, explainers, now: db.clock.now(), keeper: holds(actor, ...keeperRoles) }
      const explains = explainers.some(({ accountId }) => accountId === actor.accountId)
      const professionals = await professionalsOf(db, committeeId)
      return page(<KeptPolicyPage {...{ ...props, explains, professionals, sessions: [] }} />)
    },
  }),
  door({
    ...reading,
    path: '/desk/policies/:id/draft',
    who: keeper,
    form: { params },
    title: (lang) => words(lang).fresh,
    async handle({ db, actor, view, params: { id } }) {
      const values = await findPolicy(db, actor.committeeId, id, ['draft'])
      return page(<WritePolicyPage {...{ view, id, values: { ...values } }} />)
    },
  }),
  door({
    ...writing,
    path: '/desk/policies/:id',
    who: keeper,
    form: { params, body: policyForm },
    title: (lang) => words(lang).save,
    async handle({ db, actor, params: { id }, body }) {
      await rewritePolicy(db, actor, id, body)
      return goTo(`/desk/policies/${id}`)
    },
    again: async ({ view, params: { id } }, attempted) =>
      page(<WritePolicyPage {...{ view, id, ...attempted }} />, 422),
  }),
]

const settling = (path: string, verb: typeof publishPolicy, word: 'publish' | 'withdraw'): Door =>
  door({
    ...writing,
    path: `/desk/policies/:id/${path}`,
    who: keeper,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang)[word],
    async handle({ db, actor, params: { id } }) {
      await verb(db, actor as Keeper, id)
      return goTo(`/desk/policies/${id}`)
    },
  })

const explainerDoors: Door[] = [
  settling('publication', publishPolicy, 'publish'),
  settling('withdrawal', withdrawPolicy, 'withdraw'),
  door({
    ...writing,
    path: '/desk/policies/:id/explainers',
    who: server,
    form: { params, body: explainerForm },
    title: (lang) => words(lang).offer,
    async handle({ db, actor, params: { id }, body: { professionalId } }) {
      if (professionalId) await nameExplainer(db, actor, id, { professionalId })
      else await offerToExplain(db, actor, id)
      return goTo(`/desk/policies/${id}`)
    },
  }),
  door({
    ...writing,
    path: '/desk/policies/:id/explainers/end',
    who: server,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).noLonger,
    async handle({ db, actor, params: { id } }) {
      await noLongerExplain(db, actor, id)
      return goTo(`/desk/policies/${id}`)
    },
  }),
]

export const policyDoors: Door[] = [...openDoors, ...deskDoors, ...explainerDoors]
