// Anybody does anything at any door, and after each step the laws hold. MODEL_STEPS raises how many, MODEL_SEED repeats a run.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { verifyAudit } from '../../src/platform/audit/chain.ts'
import { log } from '../../src/platform/log.ts'
import { dice } from './dice.ts'
import { type Law, lawbook } from './laws.ts'
import { type Step, take, weights } from './steps.ts'
import { makeTown, type Town } from './town.ts'

const inOneWalk = 110
const walks = Math.max(3, Math.ceil(Number(process.env.MODEL_STEPS ?? 330) / inOneWalk))
const seed = Number(process.env.MODEL_SEED ?? Math.trunc(Math.random() * 2 ** 31))

test(`the laws hold at every step of ${walks} walks (seed ${seed})`, async () => {
  log.level = 'fatal'
  const tally = new Tally()
  const walk = fc.asyncProperty(fc.array(fc.nat(), { minLength: inOneWalk, maxLength: inOneWalk }), (seeds) =>
    walkThrough(seeds, tally),
  )
  const run = await fc.check(walk, { numRuns: walks, seed, endOnFailure: !process.env.MODEL_SHRINK })
  if (run.failed) {
    const cause = run.errorInstance
    throw new Error(`MODEL_SEED=${run.seed}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  console.log(`model: seed ${seed}, ${tally.told()}`)
  tally.sawEnough()
})

async function walkThrough(seeds: readonly number[], tally: Tally): Promise<void> {
  const town = await makeTown()
  const story: string[] = []
  try {
    const laws = lawbook(town)
    await take.speak(town, dice(seeds[0] ?? 0))
    let digest = await laws.digest()
    for (const [at, one] of seeds.entries()) {
      await town.look()
      town.later(1000)
      const since = town.world.clock.now()
      const chance = dice(one)
      const step = await take[at < 3 ? 'speak' : chance.kind(weights)](town, chance)
      story.push(...step.answers.map(lineOf))
      const after = await laws.digest()
      await laws.hold(town, step, { since, unchanged: after === digest })
      digest = after
      tally.add(step)
    }
    await endsWell(town, laws, tally)
  } catch (cause) {
    const told = story.slice(-15).join('\n  ')
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n  after:\n  ${told}`, { cause })
  } finally {
    await town.end()
  }
}

/** Every receipt opens, and nobody has touched the audit. */
async function endsWell(town: Town, laws: Law, tally: Tally): Promise<void> {
  for (const path of town.receipts) {
    const { status } = await town.ask({ by: null, path })
    assert.equal(status, 200, `${path} was given and does not open`)
  }
  const verdict = await verifyAudit(town.world.db, town.world.committee.id)
  assert.ok(verdict.whole, JSON.stringify(verdict))
  tally.archived += laws.archived()
}

function lineOf({ by, path, body, status, to }: Step['answers'][number]): string {
  const typed = (body ?? [])
    .filter(([name, value]) => name !== '_replay' && value)
    .map(([name, value]) => `${name}=${value.slice(0, 30)}`)
  return `${by ?? 'someone'} ${body ? 'POST' : 'GET'} ${path} ${typed.join('&')} → ${status}${to ? ` ${to}` : ''}`
}

class Tally {
  steps = 0
  accepted = 0
  refused = 0
  archived = 0
  readonly doors = new Set<string>()
  add({ answers }: Step): void {
    this.steps += 1
    for (const { body, status, path } of answers.filter((one) => one.body)) {
      if (status >= 400) this.refused += 1
      else this.accepted += 1
      if (body) this.doors.add(path.replaceAll(/[\w-]{13,}/g, ':'))
    }
  }
  told(): string {
    return `${this.steps} steps, ${this.accepted} accepted, ${this.refused} refused, ${this.doors.size} kinds of form, ${this.archived} archived`
  }
  /** A walk in which nothing happens holds every law. */
  sawEnough(): void {
    assert.ok(this.accepted >= this.steps / 5 && this.refused >= this.steps / 10, this.told())
    assert.ok(this.doors.size >= 15, this.told())
  }
}
