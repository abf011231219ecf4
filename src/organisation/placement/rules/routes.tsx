// Owns: a door for each kind of rule that can be written into a proposal, and one to take a rule away.
import { z } from 'zod'
import { staff } from '../../../people/permissions.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { venueMakers } from '../../reach.ts'
import { type RuleKey, ruleForms, writtenBy } from '../forms.ts'
import { shown } from '../shown.tsx'
import type { WrittenRule } from '../wanted.ts'
import { words } from '../words.ts'
import { addRule, removeRule } from './rules.ts'

const maker = staff(...venueMakers)
const params = z.object({ id: z.uuid() })
const titled = (lang: 'zh' | 'en') => words(lang).placements

function ruleDoor<F extends z.ZodObject>(
  key: RuleKey,
  form: F,
  written: (typed: z.output<F>) => WrittenRule,
): Door {
  return door({
    ...{ method: 'POST', path: `/placements/:id/rules/${key}`, who: maker, form: { params, body: form } },
    ...{ limit: limits.write, answer: 'page', title: titled },
    async handle({ db, actor, params, body }) {
      await addRule(db, actor, params.id, written(body as z.output<F>))
      return goTo(`/placements/${params.id}?done=saved`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const returned = { key, values, errors }
      return page(await shown(db, actor, { view, id: params.id, issuer: false, returned }), 422)
    },
  })
}

export const ruleDoors: Door[] = [
  ruleDoor('pins', ruleForms.pins.form, writtenBy.pins),
  ruleDoor('pairs', ruleForms.pairs.form, writtenBy.pairs),
  ruleDoor('seats', ruleForms.seats.form, writtenBy.seats),
  ruleDoor('needs', ruleForms.needs.form, writtenBy.needs),
  ruleDoor('absences', ruleForms.absences.form, writtenBy.absences),
  door({
    ...{ method: 'POST', path: '/placements/:id/rules/:rule/removal', who: maker },
    form: { params: z.object({ id: z.uuid(), rule: z.uuid() }), body: nothingAsked },
    ...{ limit: limits.write, answer: 'page', title: titled },
    async handle({ db, actor, params }) {
      await removeRule(db, actor, params.id, params.rule)
      return goTo(`/placements/${params.id}?done=saved`)
    },
  }),
]
