import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both

export const callForm = z.object({
  title: ask.text({ label: say.title, hint: say.titleHint, min: 4, max: 60, required: true }),
  asks: ask.text({ label: say.asks, hint: say.asksHint, min: 4, max: 500, rows: 4, required: true }),
  opensOn: ask.day({ label: say.opensOn, hint: say.opensHint }),
  closesOn: ask.day({ label: say.closesOn, hint: say.closesHint }),
})
