// Owns: a conversation as one file that carries its own proof: votes, what was taken out, and the digests to recompute.
import { z } from 'zod'
import { ballotsOf } from '../ballots/ballots.ts'
import { type Digest, digestOf } from '../digest.ts'
import { conversationOf } from '../growing.ts'
import type { OpinionMap } from '../opinion-map.ts'
import { numbered, type Published } from './published.ts'

const vote = z.literal([-1, 0, 1])
export const exported = z.object({
  format: z.literal('yishi-opinions-1'),
  statements: z.array(
    z.object({
      id: z.int().nonnegative(),
      body: z.string(),
      author: z.int().nonnegative(),
      moderated: vote,
      at: z.int().nonnegative(),
    }),
  ),
  votes: z.array(
    z.object({
      at: z.int().nonnegative(),
      statement: z.int().nonnegative(),
      person: z.int().nonnegative(),
      vote,
    }),
  ),
  digest: z.object({ input: z.string(), result: z.string() }).optional(),
})
export type Exported = z.infer<typeof exported>

export interface Recomputed {
  map: OpinionMap
  digest: Digest
}

/** The map and digests of published votes, the same on every machine. Refused statements and their votes are left out. */
export function recomputed(published: Published): Recomputed {
  const { columns, people, statements, closed } = numbered(published)
  const cast = ballotsOf(columns, people.length, statements.length)
  const { ballots, map } = conversationOf(cast, { people: new Set(), statements: new Set(closed) })
  return { map, digest: digestOf(ballots, map) }
}

export const exportOf = (published: Published): Exported => ({
  format: 'yishi-opinions-1',
  ...published,
  digest: recomputed(published).digest,
})
