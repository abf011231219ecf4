import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both

export const additionForm = z.object({
  text: ask.text({
    label: say.addMore,
    hint: say.addMoreHint,
    missing: say.addMissing,
    max: 3000,
    min: 1,
    rows: 4,
    required: true,
  }),
})

export const codeForm = z.object({
  code: ask.code({ label: say.code, hint: say.codeHint, length: 12, required: true }),
})
