// Owns: what is asked of an instruction: never a file.
import { z } from 'zod'
import { type RoleCode, roleWords } from '../../people/roles.ts'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { type Namable, type Subject, subjectKinds } from './about.ts'
import type { Level } from './reach.ts'
import { levels, words } from './words.ts'

const w = words.both

export const recordForm = z.object({
  on: ask.hidden({ required: true, max: 60 }),
  givenOn: ask.day({ label: w.givenOn, required: true }),
  level: ask.choice<Level, { label: typeof w.level; required: true }>({
    label: w.level,
    required: true,
    options: (Object.keys(levels) as Level[]).map((value) => ({ value, label: levels[value] })),
  }),
  gist: ask.text({ label: w.gist, hint: w.gistHint, max: 500, rows: 3, required: true }),
  action: ask.text({ label: w.action, max: 500, rows: 3, required: true }),
  followerId: listed({ label: w.follower, required: true }),
  dueOn: ask.day({ label: w.dueOn, hint: w.dueHint }),
  readerIds: listedSeveral({ label: w.readers }),
})

export function recordFormFor(people: readonly Namable[]) {
  const options = people.map(({ id, name, role }) => {
    const told = (lang: 'zh' | 'en') => `${name} · ${roleWords[role as RoleCode][lang]}`
    return { value: id, label: { zh: told('zh'), en: told('en') } }
  })
  return z.object({
    ...recordForm.shape,
    followerId: listed({ label: w.follower, required: true, options }),
    readerIds: listedSeveral({
      label: w.readers,
      options: options.filter(({ value }) => people.find(({ id }) => id === value)?.role !== 'member'),
    }),
  })
}

export const stepForm = z.object({
  done: ask.text({ label: w.done, min: 2, max: 1000, rows: 3, required: true }),
})
export const closeForm = z.object({
  outcome: ask.text({ label: w.outcome, min: 4, max: 1000, rows: 3, required: true }),
})

/** `brief.<id>`, as it stands in an address and in the form. */
export function subjectIn(text: string | undefined): Subject | null {
  const [kind, id] = (text ?? '').split('.')
  const known = subjectKinds.find((one) => one === kind)
  return known && z.uuid().safeParse(id).success ? { kind: known, id: id as string } : null
}
