// Owns: what is asked at sign-in.
import { z } from 'zod'
import { choice, code, hidden, secret, text } from '../../platform/html/form/fields.ts'
import { because } from '../../platform/html/form/read.ts'
import { words } from './words.ts'

const say = words.both

const back = hidden({ max: 500 })
const login = text({ label: say.login, max: 60, required: true, autocomplete: 'username' })
const password = secret({ label: say.password, required: true, autocomplete: 'current-password' })
const sixDigits = { label: say.code, length: 6, autocomplete: 'one-time-code' } as const

export const backQuery = z.object({ back })
export const signInForm = z.object({ login, password, back })
export const codeForm = z.object({
  code: code({ ...sixDigits, hint: say.codeHint, required: true }),
  secondStep: hidden({ required: true, max: 800 }),
  back,
})
export const proveForm = z.object({ password, back })
export const proveWithCodeForm = z.object({
  password,
  code: code({ ...sixDigits, hint: say.proveCodeHint }),
  back,
})
export const passkeyAnswer = z.object({
  challenge: hidden({ required: true, max: 100 }),
  response: hidden({ max: 12_000 }),
  back,
})
export const newPasskeyAnswer = z.object({
  challenge: hidden({ required: true, max: 100 }),
  response: hidden({ max: 12_000 }),
  label: hidden({ required: true, max: 60 }),
})
export const passkeyLabel = z.object({
  label: text({ label: say.passkeyLabel, hint: say.passkeyLabelHint, max: 30, required: true }),
})

const fresh = { required: true, autocomplete: 'new-password' } as const
export const passwordForm = z
  .object({
    password: secret({ ...fresh, label: say.newPassword, hint: say.passwordRules }),
    again: secret({ ...fresh, label: say.newPasswordAgain }),
  })
  .refine((typed) => typed.password === typed.again, because(say.notTheSame, 'again'))

export const authenticatorForm = z.object({
  code: code({ ...sixDigits, hint: say.codeHint, required: true }),
  offer: hidden({ required: true, max: 800 }),
})

export const which = z.object({ which: hidden({ required: true, max: 500 }) })
export const languageForm = z.object({
  lang: choice({
    label: say.language,
    required: true,
    options: [
      { value: 'zh', label: say.zh },
      { value: 'en', label: say.en },
    ],
  }),
})
