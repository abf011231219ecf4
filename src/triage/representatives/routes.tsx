// Owns: the page on which the talk with the household representatives is noted.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, Button, type FieldError, Form, Page, Quote, type View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { recordTalk, talkerRoles, talksOf, told } from './talk.ts'
import { words } from './words.ts'

const w = words.both
const params = z.object({ id: z.uuid() })
const form = z.object({
  metOn: ask.day({ label: w.metOn, required: true }),
  members: ask.text({ label: w.members, max: 120, required: true }),
  representatives: ask.number({ label: w.representatives, min: 1, max: 500, required: true }),
  said: ask.text({ label: w.said, hint: w.saidHint, min: 2, max: 1000, rows: 3, required: true }),
  onWordOf: ask.text({ label: w.onWordOf, hint: w.onWordOfHint, max: 60 }),
})
const spec = {
  path: '/matters/:id/representatives',
  who: staff(...talkerRoles),
  answer: 'page',
  title: (lang: View['lang']) => words(lang).meet,
} as const

interface Typed {
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

async function shown(db: Db, actor: Staff, view: View, id: string, typed?: Typed) {
  const matter = await findMatter(db, actor, id)
  const talks = await talksOf(db, matter.committee_id, matter.id)
  const values = typed?.values ?? usual(db, actor)
  return (
    <Page
      view={view}
      title={words(view.lang).meet}
      heading={matter.headline}
      lead={words(view.lang).lead}
      errors={typed?.errors}
    >
      {talks.map((talk) => (
        <Quote>{told(talk, view.lang)}</Quote>
      ))}
      <Form
        view={view}
        schema={form}
        action={`/matters/${id}/representatives`}
        values={values}
        errors={typed?.errors}
        submit={words(view.lang).save}
        main
      />
      <Button href={`/matters/${id}`} quiet>
        {matter.number}
      </Button>
    </Page>
  )
}

const usual = (db: Db, actor: Staff) => ({
  metOn: dayOf(db.clock.now()),
  members: actor.as === 'member' ? actor.name : undefined,
})

export const doors: Door[] = [
  door({
    ...spec,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async ({ db, actor, view, params }) => page(await shown(db, actor, view, params.id)),
  }),
  door({
    ...spec,
    method: 'POST',
    form: { params, body: form },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await recordTalk(db, actor, params.id, body)
      return goTo(`/matters/${params.id}`)
    },
    again: async ({ db, actor, view, params }, { values, errors }) =>
      page(await shown(db, actor, view, params.id, { values, errors: errors as FieldError[] }), 422),
  }),
]
