import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Shift } from './queries.ts'
import { words } from './words.ts'

const say = words.both
const option = (value: string, name: string) => ({ value, label: { zh: name, en: name } })

export const holdForm = z.object({ came: listedSeveral({ label: say.came }) })
export const holdFormFor = ({ seated }: Shift) =>
  z.object({
    came: listedSeveral({ label: say.came, options: seated.map((one) => option(one.seatId, one.name)) }),
  })

export const cancelForm = z.object({ why: ask.text({ label: say.why, min: 2, max: 200, required: true }) })

export const fillForm = z.object({ personId: listed({ label: say.fillWho, required: true }) })
export const fillFormFor = (people: readonly { id: string; name: string }[]) =>
  z.object({
    personId: listed({
      label: say.fillWho,
      required: true,
      options: people.map(({ id, name }) => option(id, name)),
    }),
  })

export const wishForm = z.object({
  wish: ask.choice({
    label: say.wish,
    required: true,
    options: [
      { value: 'away', label: say.away },
      { value: 'glad', label: say.glad },
    ],
  }),
  from: ask.day({ label: say.from, required: true }),
  to: ask.day({ label: say.to, required: true }),
})

export const swapForm = z.object({
  of: ask.hidden({ max: 40 }),
  backSeat: ask.hidden({ max: 40 }),
})
