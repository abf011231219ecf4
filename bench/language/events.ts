// Owns: are messages about one event found and brought together, one message after another.
import { Events } from '../../src/language/events/events.ts'
import { averagePrecision, mean } from '../../src/language/models/scores.ts'
import type { Sparse } from '../../src/language/models/sparse.ts'
import { learnVocabulary, weigh } from '../../src/language/models/vocabulary.ts'
import { fingerprint, learnWeighing } from '../../src/language/twins/fingerprint.ts'
import { TwinIndex } from '../../src/language/twins/index.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { grams } from '../../src/language/words/grams.ts'
import { plain } from '../../src/language/words/plain.ts'
import { type Bench, rounded, table, worked } from '../ground/bench.ts'
import type { KnownEvent, Message } from './data.ts'

/** Numbers of messages in the stream. */
type Known = number[][]

export function events(
  { say }: Bench,
  stream: readonly Message[],
  list: readonly KnownEvent[],
  cutter: Cutter,
) {
  const numbers = new Map(stream.map(({ id }, at) => [id, at]))
  const known = list
    .map(({ ids }) => ids.flatMap((id) => numbers.get(id) ?? []))
    .filter((one) => one.length > 1)
  const { vectors, eventOf, seconds } = streamed(stream, cutter)
  const usual = yardstick(stream)
  const figures = {
    map: rounded(mapOf(vectors, known, true), 4),
    mapUnlistedAsWrong: rounded(mapOf(vectors, known, false), 4),
    mapYardstick: rounded(mapOf(usual, known, true), 4),
    mapYardstickUnlistedAsWrong: rounded(mapOf(usual, known, false), 4),
    eventF1: rounded(eventF(eventOf, known, true), 4),
    eventF1UnlistedAsWrong: rounded(eventF(eventOf, known, false), 4),
    ...singleLink(usual, known),
    streamSeconds: rounded(seconds, 1),
  }
  say(
    `Events: ${known.length} known ones among ${stream.length} messages, ${figures.streamSeconds} s of work to stream.`,
  )
  say(tableOf(figures))
  say('')
  return figures
}

/** One message after another, as they came. */
function streamed(stream: readonly Message[], cutter: Cutter) {
  const weighing = learnWeighing(stream, cutter)
  const began = worked()
  const grown = new Events()
  const vectors = stream.map((message) => {
    const vector = fingerprint(message, weighing, cutter)
    grown.add(vector)
    return vector
  })
  return { vectors, eventOf: grown.eventOf, seconds: (worked() - began) / 1000 }
}

function tableOf(figures: Record<string, number>): string {
  const row = (name: string, key: string) => [name, figures[key] ?? 0, figures[`${key}UnlistedAsWrong`] ?? 0]
  return table(
    ['', 'unlisted left out', 'unlisted as wrong'],
    [
      row('retrieval, MAP over events', 'map'),
      row('yardstick: 2–3-grams, title × 3', 'mapYardstick'),
      row('events, mean F of the best cluster', 'eventF1'),
      row('yardstick: single link, best threshold', 'eventF1Yardstick'),
    ],
  )
}

function yardstick(stream: readonly Message[]): Sparse[] {
  const texts = stream.map(({ title, body }) => {
    const head = grams(plain(title), 2, 3)
    return [...head, ...head, ...head, ...grams(plain(body), 2, 3)]
  })
  const vocabulary = learnVocabulary(texts, 2)
  return texts.map((terms) => weigh(vocabulary, terms))
}

/** For each message of an event, how early its fellows come; averaged within the event, then over events. */
function mapOf(vectors: readonly Sparse[], known: Known, listedOnly: boolean): number {
  const index = new TwinIndex()
  for (const vector of vectors) index.add(vector)
  const listed = new Set(known.flat())
  const ofOne = (at: number, event: ReadonlySet<number>) => {
    const likenesses = index.likenesses(vectors[at] as Sparse)
    const ranked = [...likenesses.keys()]
      .filter((one) => one !== at && (!listedOnly || listed.has(one)))
      .sort((a, b) => (likenesses[b] ?? 0) - (likenesses[a] ?? 0))
    return averagePrecision(
      ranked.map((one) => event.has(one)),
      event.size - 1,
    )
  }
  return mean(known.map((event) => mean(event.map((at) => ofOne(at, new Set(event))))))
}

/** Each event's best-matching cluster. */
function eventF(clusterOf: readonly number[], known: Known, listedOnly: boolean): number {
  const listed = new Set(known.flat())
  const sizes = new Map<number, number>()
  for (const [at, cluster] of clusterOf.entries())
    if (!listedOnly || listed.has(at)) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const best = (event: readonly number[]) => {
    const hits = Map.groupBy(event, (at) => clusterOf[at] ?? -1)
    const scores = [...hits].map(
      ([cluster, both]) => (2 * both.length) / (event.length + (sizes.get(cluster) ?? 0)),
    )
    return Math.max(...scores)
  }
  return mean(known.map(best))
}

function singleLink(vectors: readonly Sparse[], known: Known) {
  const index = new TwinIndex()
  const links: { a: number; b: number; likeness: number }[] = []
  for (const [a, vector] of vectors.entries()) {
    for (const { at, likeness } of index.near(vector, 0.12, vectors.length))
      links.push({ a, b: at, likeness })
    index.add(vector)
  }
  const tried = [0.12, 0.15, 0.18, 0.2, 0.22, 0.25, 0.3, 0.35, 0.4].map((least) => {
    const clusters = joinedBy(
      links.filter(({ likeness }) => likeness >= least),
      vectors.length,
    )
    return [true, false].map((listedOnly) => eventF(clusters, known, listedOnly))
  })
  const best = (column: number) => rounded(Math.max(...tried.map((row) => row[column] ?? 0)), 4)
  return { eventF1Yardstick: best(0), eventF1YardstickUnlistedAsWrong: best(1) }
}

function joinedBy(links: readonly { a: number; b: number }[], count: number): number[] {
  const parent = Array.from({ length: count }, (_, at) => at)
  const root = (at: number): number => {
    let one = at
    while (parent[one] !== one) one = parent[one] = parent[parent[one] ?? one] ?? one
    return one
  }
  for (const { a, b } of links) parent[root(a)] = root(b)
  return parent.map((_, at) => root(at))
}
