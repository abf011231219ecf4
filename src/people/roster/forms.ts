// Owns: what an administrator is asked. A list to choose from is made for each committee; the verbs check it again.
import { z } from 'zod'
import { choice, day, hidden, text, tick } from '../../platform/html/form/fields.ts'
import { listed } from '../../platform/html/form/listed.ts'
import { because } from '../../platform/html/form/read.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Region } from '../regions.ts'
import { roleWords, staffRoles } from '../roles.ts'
import { words } from '../words.ts'

const say = words.both
const id = z.uuid()
const isId = (text: string | undefined) => text === undefined || id.safeParse(text).success

export const personParams = z.object({ id })
export const listQuery = z.object({
  find: text({ label: say.find, hint: say.findHint, max: 40 }),
  after: hidden({ max: 60 }),
})
export const doneQuery = z.object({ done: hidden({ max: 10 }) })

const isLogin = /^[\p{L}\p{N}._-]+$/u
export const inviteForm = z
  .object({
    name: text({ label: say.name, max: 40, required: true }),
    nameEn: text({ label: say.nameEn, max: 60 }),
    login: text({
      label: say.login,
      hint: say.loginHint,
      min: 2,
      max: 40,
      required: true,
      autocomplete: 'off',
    }),
    mail: text({ label: say.mail, max: 120, inputmode: 'email', autocomplete: 'off' }),
    phone: text({ label: say.phone, why: say.phoneWhy, max: 30, inputmode: 'tel', autocomplete: 'off' }),
  })
  .refine((typed) => isLogin.test(typed.login), because(say.loginWrong, 'login'))
  .refine((typed) => !typed.mail || z.email().safeParse(typed.mail).success, because(say.mailWrong, 'mail'))

const role = choice({
  label: say.role,
  as: 'select',
  required: true,
  options: staffRoles.map((value) => ({ value, label: roleWords[value] })),
})
const terms = {
  fromDay: day({ label: say.since }),
  toDay: day({ label: say.until, hint: say.untilHint }),
  acting: tick({ label: say.acting }),
}

export const appointForm = z.object({
  role,
  regionId: listed({ label: say.region, required: true }),
  bodyId: listed({ label: say.body }),
  venueId: listed({ label: say.venue }),
  ...terms,
})

/** The same questions with this committee's own answers to choose from. */
export function appointFormOf(
  regions: readonly Region[],
  posts: Record<'bodies' | 'venues', readonly (Bilingual & { id: string })[]>,
) {
  const named = (rows: readonly (Bilingual & { id: string })[]) =>
    rows.map((row) => ({ value: row.id, label: { zh: row.zh, en: row.en } }))
  const places = regions.map((one) => ({
    id: one.id,
    zh: depth(one) + one.name.zh,
    en: depth(one) + one.name.en,
  }))
  return z.object({
    role,
    regionId: choice({ label: say.region, as: 'select', required: true, options: named(places) }),
    bodyId: choice({ label: say.body, hint: say.bodyHint, as: 'select', options: named(posts.bodies) }),
    venueId: choice({ label: say.venue, as: 'select', options: named(posts.venues) }),
    ...terms,
  })
}

/** A village stands a step in from its township. */
function depth({ level }: Region): string {
  return { province: '', city: '', county: '', township: '· ', village: '· · ' }[level]
}

export const endForm = z
  .object({ appointment: hidden({ required: true, max: 60 }) })
  .refine(({ appointment }) => isId(appointment), because(say.chooseListed))
export const recoveryForm = z.object({
  checked: choice({
    label: say.checkedBy,
    required: true,
    options: [
      { value: 'inPerson', label: say.inPerson },
      { value: 'byVideo', label: say.byVideo },
      { value: 'bySuperior', label: say.bySuperior },
    ],
  }),
})
