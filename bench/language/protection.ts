// Owns: is what identifies somebody found before it is published, and is nobody's honest message held up.
import { flags } from '../../src/language/moderation/moderation.ts'
import { type Found, findPersonal } from '../../src/language/redaction/redact.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table } from '../ground/bench.ts'
import { type MadeUp, madeUp } from './made-up.ts'

const letters = 10_000

export function redaction({ say }: Bench, cutter: Cutter, seed: number) {
  const kinds = new Map<string, { all: number; found: number }>()
  let [findings, right] = [0, 0]
  for (const letter of madeUp(letters, seed)) {
    const found = findPersonal(letter.text, cutter)
    findings += found.length
    right += found.filter((one) => letter.personal.some((wanted) => touches(one, wanted))).length
    for (const wanted of letter.personal) {
      const count = kinds.get(wanted.kind) ?? { all: 0, found: 0 }
      count.all++
      if (isCovered(letter, wanted, found)) count.found++
      kinds.set(wanted.kind, count)
    }
  }
  const all = [...kinds.values()].reduce((sum, one) => sum + one.all, 0)
  const hits = [...kinds.values()].reduce((sum, one) => sum + one.found, 0)
  const figures = {
    redactionRecall: rounded(hits / all, 4),
    redactionPrecision: rounded(right / findings, 4),
  }
  say(`Redaction: ${all} things that identify somebody in ${letters} invented messages.`)
  const rows = [...kinds].sort().map(([kind, one]) => [kind, one.all, (one.found / one.all).toFixed(4)])
  say(table(['kind', 'made', 'found whole'], rows))
  say(`recall ${figures.redactionRecall}, precision ${figures.redactionPrecision} of ${findings} findings\n`)
  return figures
}

type Span = Pick<Found, 'from' | 'to'>
const touches = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** Every letter and digit of it: a number with its last four digits left is not hidden. */
function isCovered({ text }: MadeUp, { from, to }: Span, found: readonly Span[]): boolean {
  for (let at = from; at < to; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !found.some((one) => one.from <= at && at < one.to))
      return false
  return true
}

export function moderation({ say }: Bench, genuine: readonly string[]) {
  const flagged = genuine.map(flags).filter((one) => one.length > 0)
  const reasons = Map.groupBy(flagged.flat(), ({ reason }) => reason)
  const share = rounded(flagged.length / (genuine.length || 1), 5)
  say(
    `Moderation: ${flagged.length} of ${genuine.length} genuine messages flagged, ${(share * 100).toFixed(2)} %.`,
  )
  for (const [reason, all] of reasons) say(`  ${reason}: ${all.length}`)
  say('')
  return { flagged: share }
}
