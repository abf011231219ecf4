// Owns: the questions about hands and paper.
import { z } from 'zod'
import { ask, pleaseChoose } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words as roomWords } from '../rooms/words.ts'
import { type Vote, votes } from './ballot.ts'
import { words } from './words.ts'

const w = words.both
const said = roomWords.both
const mostHands = 5_000
const mostSheets = 200

const hands = (label: Bilingual) => ask.number({ label, min: 0, max: mostHands, required: true })
const counted = { agree: hands(said.agree), disagree: hands(said.disagree), pass: hands(said.pass) }

/** As drawn, with the statements that are open; the door reads the number alone. */
export const handsForm = (options: readonly { value: string; label: Bilingual }[]) =>
  z.object({
    statement: ask.choice({ label: said.statement, options, required: true, as: 'select' }),
    ...counted,
  })
export const handsRead = z.object({
  statement: ask.number({
    ...{ label: said.statement, min: 1 },
    required: true,
    missing: pleaseChoose(said.statement),
  }),
  ...counted,
})

export const printForm = z.object({
  many: ask.number({ label: w.many, min: 1, max: mostSheets, required: true }),
})

export const sheetForm = z.looseObject({
  sheet: ask.number({ label: w.sheet, min: 1, required: true }),
  again: ask.tick({ label: w.again }),
})

/** As it comes back: a number that is none is refused by the verb, which gives the ticks back as well. */
export const sheetRead = sheetForm.extend({ sheet: ask.text({ label: w.sheet, max: 20 }) })

/** `s12=agree` stands for statement 12; what was not ticked is absent. */
export function votesOn(body: Record<string, unknown>): Map<number, Vote> {
  const ticked = Object.entries(body).flatMap(([name, value]) => {
    const [, no] = /^s(\d{1,6})$/.exec(name) ?? []
    return no && typeof value === 'string' && Object.hasOwn(votes, value)
      ? [[Number(no), value as Vote] as const]
      : []
  })
  return new Map(ticked)
}
