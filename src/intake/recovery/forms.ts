import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both

export const phoneForm = z.object({
  phone: ask.text({
    ...{ label: say.phone, missing: say.phoneMissing, max: 40, required: true },
    ...{ inputmode: 'tel', autocomplete: 'tel' },
  }),
})

export const codeForm = z.object({
  code: ask.code({
    ...{ label: say.code, hint: say.codeHint, length: 6, required: true },
    autocomplete: 'one-time-code',
  }),
})

export const openForm = z.object({ submission: ask.hidden({ required: true }) })
