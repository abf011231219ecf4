// Owns: the doors of the rule library: everyone reads what is published, those who keep venues write.
import { z } from 'zod'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { type VenueKeeper, venueKeepers } from '../reach.ts'
import { KeepRulePage, LibraryPage, NewRulePage } from './desk-pages.tsx'
import { newRuleForm, repealForm, revisionForm, textFrom } from './forms.ts'
import { RulePage, RulesPage } from './pages.tsx'
import { publishedVersions, rulesInForce, rulesToKeep, ruleToKeep, venuesToName } from './queries.ts'
import { draftRule, publishRule, repealRule, reviseRule } from './rule.ts'
import { words } from './words.ts'

const keeper = staff(...venueKeepers)
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const

const open: Door[] = [
  door({
    ...reading,
    path: '/rules',
    who: committeeAnyone,
    form: {},
    title: (lang) => words(lang).rules,
    handle: async ({ db, actor, view }) =>
      page(<RulesPage view={view} rules={await rulesInForce(db, actor.committeeId)} />),
  }),
  door({
    ...reading,
    path: '/rules/:id',
    who: committeeAnyone,
    form: { params, query: z.object({ version: z.coerce.number().int().optional().catch(undefined) }) },
    title: (lang) => words(lang).rules,
    async handle({ db, actor, view, params, query }) {
      const versions = await publishedVersions(db, actor.committeeId, params.id)
      const shown = versions.find((one) => one.version === query.version) ?? versions[0]
      return page(shown && <RulePage view={view} versions={versions} shown={shown} />)
    },
  }),
]

const desk: Door[] = [
  door({
    ...reading,
    path: '/desk/rules',
    who: keeper,
    form: {},
    title: (lang) => words(lang).library,
    handle: async ({ db, actor, view }) =>
      page(<LibraryPage view={view} rules={await rulesToKeep(db, actor)} />),
  }),
  door({
    ...reading,
    path: '/desk/rules/new',
    who: keeper,
    form: {},
    title: (lang) => words(lang).write,
    handle: async ({ db, actor, view }) =>
      page(<NewRulePage view={view} schema={await formFor(db, actor)} />),
  }),
  door({
    ...reading,
    path: '/desk/rules/:id',
    who: keeper,
    form: { params, query: z.object({ done: z.enum(['kept', 'published']).optional().catch(undefined) }) },
    title: (lang) => words(lang).library,
    handle: async ({ db, actor, view, params, query }) =>
      page(<KeepRulePage view={view} rule={await ruleToKeep(db, actor, params.id)} done={query.done} />),
  }),
]

const deeds: Door[] = [
  door({
    ...writing,
    path: '/desk/rules',
    who: keeper,
    form: { body: newRuleForm() },
    title: (lang) => words(lang).write,
    async handle({ db, actor, body }) {
      const { subject, venueId = null } = body
      const id = await draftRule(db, actor, { ...textFrom(body), subject, venueId })
      return goTo(`/desk/rules/${id}?done=kept`)
    },
    again: async ({ db, actor, view }, tried) =>
      page(<NewRulePage view={view} schema={await formFor(db, actor)} {...tried} />, 422),
  }),
  door({
    ...writing,
    path: '/desk/rules/:id',
    who: keeper,
    form: { params, body: revisionForm },
    title: (lang) => words(lang).revise,
    async handle({ db, actor, params, body }) {
      await reviseRule(db, actor, params.id, textFrom(body))
      return goTo(`/desk/rules/${params.id}?done=kept`)
    },
    again: async ({ db, actor, view, params }, tried) =>
      page(<KeepRulePage view={view} rule={await ruleToKeep(db, actor, params.id)} {...tried} />, 422),
  }),
  door({
    ...writing,
    path: '/desk/rules/:id/publication',
    who: keeper,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).publish,
    async handle({ db, actor, params }) {
      await publishRule(db, actor, params.id)
      return goTo(`/desk/rules/${params.id}?done=published`)
    },
  }),
  door({
    ...writing,
    path: '/desk/rules/:id/repeal',
    who: keeper,
    form: { params, body: repealForm },
    title: (lang) => words(lang).repeal,
    async handle({ db, actor, params, body }) {
      await repealRule(db, actor, params.id, body.why)
      return goTo(`/desk/rules/${params.id}`)
    },
  }),
]

const formFor = async (db: Db, actor: VenueKeeper) => newRuleForm(await venuesToName(db, actor))

export const ruleDoors: Door[] = [...open, ...desk, ...deeds]
