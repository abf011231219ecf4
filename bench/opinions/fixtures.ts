// Owns: our reference mode laid beside the Polis server's own output, part by part.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ballotsOf } from '../../src/opinions/ballots/ballots.ts'
import { adjustedRand } from '../../src/opinions/groups/agreement.ts'
import { referenceMapOf } from '../../src/opinions/reference/reference-map.ts'

export interface Compared {
  name: string
  equal: string[]
  /** Part and how far apart. */
  differs: string[]
}

const told = z.object({ statement: z.number(), side: z.string() })
const byId = z.record(z.string(), z.number())
const output = z.object({
  pca: z.object({ comps: z.array(z.array(z.number())), 'comment-extremity': z.array(z.number()) }),
  'base-clusters': z.object({
    id: z.array(z.number()),
    members: z.array(z.array(z.number())),
    x: z.array(z.number()),
    y: z.array(z.number()),
  }),
  'group-clusters': z.array(z.object({ id: z.number(), members: z.array(z.number()) })),
  'in-conv': z.array(z.number()),
  'mod-out': z.array(z.number()),
  'n-cmts': z.number(),
  repness: z.record(z.string(), z.array(z.object({ tid: z.number(), 'repful-for': z.string() }))),
  consensus: z.object({
    agree: z.array(z.object({ tid: z.number() })),
    disagree: z.array(z.object({ tid: z.number() })),
  }),
  'group-aware-consensus': byId,
  'comment-priorities': byId,
})
type Output = z.infer<typeof output>

const votes = z.array(
  z.record(z.string(), z.unknown()).transform((row) => ({
    person: Number(row.pid ?? row.participant_id),
    statement: Number(row.tid ?? row.statement_id),
    vote: Number(row.vote),
    at: Number(row.modified),
  })),
)

export function comparedAll(folder: string): Compared[] {
  return readdirSync(folder)
    .sort()
    .map((name) => compared(name, join(folder, name)))
}

function compared(name: string, folder: string): Compared {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const theirs = output.parse(read('math-pca2.json'))
  const cast = votes.parse(read('votes.json')).sort((one, other) => one.at - other.at)
  const people = Math.max(...cast.map(({ person }) => person)) + 1
  const ballots = ballotsOf(
    {
      person: Uint32Array.from(cast, ({ person }) => person),
      statement: Uint32Array.from(cast, ({ statement }) => statement),
      vote: Int8Array.from(cast, ({ vote }) => vote),
    },
    people,
    theirs['n-cmts'],
  )
  const history = { counted: theirs['in-conv'], order: orderOf(theirs) }
  const ours = referenceMapOf(ballots, theirs['mod-out'], history)
  const parts = partsOf(ours, theirs)
  return {
    name,
    equal: parts.filter(({ apart }) => apart === '').map(({ part }) => part),
    differs: parts.filter(({ apart }) => apart !== '').map(({ part, apart }) => `${part} (${apart})`),
  }
}

type Ours = ReturnType<typeof referenceMapOf>

const partsOf = (ours: Ours, theirs: Output) => [
  { part: 'components', apart: components(ours, theirs) },
  { part: 'projections', apart: projections(ours, theirs) },
  { part: 'extremity', apart: apart([furthest([...ours.extremity], theirs.pca['comment-extremity'])]) },
  { part: 'groups', apart: apart([1 - sameGroups(ours, theirs)]) },
  { part: 'representative', apart: lists(representatives(ours), theirRepresentatives(ours, theirs)) },
  { part: 'consensus', apart: consensus(ours, theirs) },
  { part: 'group-aware consensus', apart: groupAware(ours, theirs) },
  { part: 'priorities', apart: priorities(ours, theirs) },
]

const orderOf = (theirs: Output) => theirs['base-clusters'].members.flat()

function components({ axes }: Ours, { pca }: Output): string {
  return apart([axes.across, axes.up].map((direction, at) => 1 - alike(direction, pca.comps[at] ?? [])))
}

function projections({ places }: Ours, theirs: Output): string {
  const order = orderOf(theirs)
  const column = (from: Float64Array) => order.map((one) => from[one] as number)
  const { x, y } = theirs['base-clusters']
  return apart([furthest(column(places.x), x), furthest(column(places.y), y)])
}

function consensus({ consensus: ours }: Ours, { consensus: theirs }: Output): string {
  return lists(
    [ours.agree, ours.disagree].map((one) => one.map(({ statement }) => `${statement}`)),
    [theirs.agree, theirs.disagree].map((one) => one.map(({ tid }) => `${tid}`)),
  )
}

function groupAware(ours: Ours, theirs: Output): string {
  const known = Object.entries(theirs['group-aware-consensus'])
  return apart(known.map(([one, value]) => Math.abs((ours.groupAware[Number(one)] as number) - value)))
}

const closeEnough = 1e-6
const apart = (distances: readonly number[]) => {
  const most = Math.max(...distances)
  return most <= closeEnough ? '' : `by ${most.toPrecision(2)}`
}

/** Polis gives statements that are facts about a person a fixed 49; ours have no such kind. */
function priorities(ours: Ours, theirs: Output): string {
  const fixed = 49
  return apart(
    Object.entries(theirs['comment-priorities'])
      .filter(([, value]) => value !== fixed)
      .map(([one, value]) => Math.abs((ours.priorities[Number(one)] as number) - value)),
  )
}

/** |cosine|: sign and scale are free. */
function alike(one: Float64Array, other: readonly number[]): number {
  let [dot, left, right] = [0, 0, 0]
  for (let at = 0; at < other.length; at++) {
    dot += (one[at] as number) * (other[at] as number)
    left += (one[at] as number) ** 2
    right += (other[at] as number) ** 2
  }
  return Math.abs(dot) / Math.sqrt(left * right)
}

function furthest(ours: readonly number[], theirs: readonly number[]): number {
  const far = (sign: number) =>
    Math.max(...theirs.map((value, at) => Math.abs(value - sign * (ours[at] as number))))
  return Math.min(far(1), far(-1))
}

const theirGroup = (theirs: Output) => {
  const base = new Map(
    theirs['base-clusters'].id.map((id, at) => [id, theirs['base-clusters'].members[at] ?? []]),
  )
  return new Map(
    theirs['group-clusters'].flatMap(({ id, members }) =>
      members.flatMap((one) => (base.get(one) ?? []).map((person) => [person, id] as const)),
    ),
  )
}

function sameGroups(ours: Ours, theirs: Output): number {
  const order = orderOf(theirs)
  const known = theirGroup(theirs)
  return adjustedRand(
    order.map((one) => ours.groupOf[one] as number),
    order.map((one) => known.get(one) as number),
  )
}

type Told = z.infer<typeof told>
const line = ({ statement, side }: Told) => `${statement} ${side}`
const representatives = (ours: Ours) => ours.representative.map((group) => group.map(line))

/** Their groups in the order of ours: numbers are free, people are not. */
function theirRepresentatives(ours: Ours, theirs: Output): string[][] {
  const known = theirGroup(theirs)
  return ours.representative.map((_, group) => {
    const someone = ours.groupOf.indexOf(group)
    const list = theirs.repness[String(known.get(someone))] ?? []
    return list.map((one) => line({ statement: one.tid, side: one['repful-for'] }))
  })
}

function lists(ours: readonly string[][], theirs: readonly string[][]): string {
  const different = theirs.filter((list, at) => list.join() !== ours[at]?.join()).length
  return different === 0 ? '' : `${different} of ${theirs.length} lists`
}
