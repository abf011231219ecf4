// Owns: what can be counted about a reply: how long it is without its courtesies, what it shares with the message, what
// it says that is no phrase.
import { dot } from '../models/sparse.ts'
import { fingerprint, type Told, type Weighing } from '../twins/fingerprint.ts'
import type { Cutter } from '../words/cut.ts'
import { plain } from '../words/plain.ts'
import { byWhen, courtesies, passedOn, pointsElsewhere, promise, substance } from './words.ts'

export interface Exchange {
  message: Told
  reply: string
}

export interface Ear {
  weighing: Weighing
  cutter: Cutter
}

/** The reply without greeting, thanks, date and signature. */
export const withoutCourtesies = (reply: string): string =>
  courtesies.reduce((text, courtesy) => text.replace(courtesy, ' '), plain(reply)).trim()

/** 0 to 1: the likeness of reply and message. One that answers something else is near 0. */
export function relevance({ message, reply }: Exchange, { weighing, cutter }: Ear): number {
  return dot(
    fingerprint(message, weighing, cutter),
    fingerprint({ title: '', body: reply }, weighing, cutter),
  )
}

/** Steps instead of one length: between 20 and 70 letters lies the difference. */
const lengths = [8, 15, 25, 35, 50, 70, 100, 150, 250]

/** Each 0 to 1, always in this order. */
export function features(exchange: Exchange, ear: Ear): Float32Array {
  const core = withoutCourtesies(exchange.reply)
  const bare = core.replace(passedOn, '').replace(pointsElsewhere, '')
  const [passed, pointed] = [passedOn, pointsElsewhere].map((one) => core.match(one)?.length ?? 0)
  const near = relevance(exchange, ear)
  return Float32Array.from([
    ...lengths.map((one) => Number(exchange.reply.length < one)),
    ...lengths.map((one) => Number(core.length < one)),
    ...lengths.map((one) => Number(bare.length < one)),
    ...[0.02, 0.05, 0.1, 0.2].map((one) => Number(near < one)),
    Math.min(1, (passed ?? 0) / 2),
    Math.min(1, pointed ?? 0),
    Number(byWhen.test(core)),
    Number(promise.test(core)),
    ...substance.map((pattern) => Number(pattern.test(core))),
  ])
}
