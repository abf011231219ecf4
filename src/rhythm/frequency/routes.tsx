// Owns: the doors of the rhythm: what one looks after and what one guides, and the rules that the office edits.
import { z } from 'zod'
import { venueMakers } from '../../organisation/reach.ts'
import { holds } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { ruleForm } from './forms.ts'
import { type Side, seerRoles } from './owners.ts'
import { RhythmPage, RulesPage } from './pages.tsx'
import { rhythmsFor } from './queries.ts'
import { addRule, endRule, rulesOf } from './rule.ts'
import { words } from './words.ts'

const seer = staff(...seerRoles)
const maker = staff(...venueMakers)
const after = z.uuid().optional().catch(undefined)
const side = z.enum(['owner', 'guide']).optional().catch(undefined)

export const frequencyDoors: Door[] = [
  door({
    method: 'GET',
    path: '/rhythm',
    who: seer,
    form: { query: z.object({ side, after }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).rhythm,
    async handle({ db, actor, view, query }) {
      const owner = holds(actor, 'convener', 'liaison', 'venueHead', 'groupLeader')
      const guide = holds(actor, ...venueMakers)
      const shown: Side = query.side ?? (owner ? 'owner' : 'guide')
      const found = await rhythmsFor(db, actor, shown, query.after)
      const now = db.clock.now()
      return page(<RhythmPage {...{ view, ...found, side: shown, both: owner && guide, guide, now }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/rhythm/rules',
    who: maker,
    form: { query: z.object({ done: z.enum(['saved']).optional().catch(undefined) }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).rules,
    async handle({ db, actor, view, query }) {
      const rules = await rulesOf(db, actor.committeeId)
      return page(<RulesPage view={view} rules={rules} saved={query.done === 'saved'} />)
    },
  }),
  door({
    method: 'POST',
    path: '/rhythm/rules',
    who: maker,
    form: { body: ruleForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).addRule,
    async handle({ db, actor, body }) {
      await addRule(db, actor, body)
      return goTo('/rhythm/rules?done=saved')
    },
    again: async ({ db, actor, view }, tried) =>
      page(<RulesPage view={view} rules={await rulesOf(db, actor.committeeId)} {...tried} />, 422),
  }),
  door({
    method: 'POST',
    path: '/rhythm/rules/:rule/end',
    who: maker,
    form: { params: z.object({ rule: z.string().max(60) }), body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).endRule,
    async handle({ db, actor, params }) {
      await endRule(db, actor, params.rule)
      return goTo('/rhythm/rules?done=saved')
    },
  }),
]
