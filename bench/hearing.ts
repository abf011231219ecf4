// How fast are search and twins among very many messages, and what does the index cost?
import { parseArgs } from 'node:util'
import { find } from '../src/hearing/search/find.ts'
import { knownNear } from '../src/hearing/twins/known.tsx'
import { likelyTwins } from '../src/hearing/twins/triage.ts'
import { seeded } from '../src/language/models/hash.ts'
import { makeWorld, type World } from '../test/world.ts'
import { bench, table } from './ground/bench.ts'
import { filled, sizes } from './hearing/filled.ts'
import { saying } from './hearing/made-up.ts'

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '1000000' }, asked: { type: 'string', default: '200' } },
})

await bench('hearing', async ({ atEnd, say }) => {
  const world = await makeWorld()
  atEnd(() => world.end())
  const random = seeded(7)
  const messages = Number(values.messages)
  const cost = await filled(world, messages, random)
  const questions = Array.from({ length: Number(values.asked) }, () => saying(random))
  const figures = { messages, ...(await asking(world, questions, random)), ...cost, ...(await sizes(world)) }
  say(
    table(
      ['figure', 'value'],
      Object.entries(figures).map(([name, value]) => [name, value as number]),
    ),
  )
  return figures
})

async function asking(world: World, questions: readonly string[], random: () => number) {
  const { db, committee, region } = world
  const lan = world.as('lan')
  const anyone = { kind: 'anyone', committeeId: committee.id } as const
  const known = (text: string) => knownNear(db, anyone, text, region.street)
  const states = { messageStates: [], matterStates: [] }
  const message = { id: committee.id, townshipId: region.street }
  // The dictionary is read once, when the product starts to be asked.
  await known(saying(random))
  const search = await times(questions, (text, n) => {
    const words = wordsOf(text, n, Math.floor(random() * (text.length - 6)))
    return find(db, lan, { words, kinds: ['message', 'topic'], limit: 20 })
  })
  const near = await times(questions, known)
  const triage = await times(questions, (text) => likelyTwins(db, lan, { ...message, text }, states))
  return {
    ...{ searchP95Ms: search.p95, twinsP95Ms: near.p95, triageTwinsP95Ms: triage.p95 },
    ...{ searchP50Ms: search.p50, twinsP50Ms: near.p50, searchMaxMs: search.most, twinsMaxMs: near.most },
  }
}

/** A pair from anywhere, a name, or both. */
function wordsOf(text: string, n: number, at: number): string {
  const [pair, name] = [text.slice(at, at + 2), text.slice(0, 4)]
  return [pair, name, `${name} ${pair}`][n % 3] as string
}

async function times(questions: readonly string[], ask: (text: string, n: number) => Promise<unknown>) {
  const taken: number[] = []
  for (const [n, text] of questions.entries()) {
    const began = performance.now()
    await ask(text, n)
    taken.push(performance.now() - began)
  }
  const sorted = taken.sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), most: at(1) }
}
