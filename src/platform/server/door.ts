// Owns: the only way a route can exist. A door without a lock (`who`) or a form is a type error, and the list of
// doors is data: the permission table, the limits and the API description are made from it.
import { z } from 'zod'
import type { Committee } from '../committees.ts'
import type { Db, Tx } from '../database/transaction.ts'
import type { View } from '../html/view.ts'
import type { Lang } from '../words/phrases.ts'
import type { Answer } from './answer.ts'

export interface Call {
  readonly db: Db
  readonly committee: Committee
  readonly params: Record<string, string>
  readonly ip: string
  /** Scheme and host as seen from outside: what QR codes and printed links begin with. */
  readonly site: string
  cookie(name: string): string | undefined
  header(name: string): string | undefined
}

/** A permission of a kind. `admit` finds the actor or throws a refusal; rooms define theirs. */
export interface Who<A> {
  readonly kind: 'anyone' | 'staff' | 'receipt' | 'seat' | 'oneTimeLink' | 'feedToken'
  readonly roles: readonly string[]
  admit(call: Call): Promise<A>
}

export interface Nobody {
  readonly kind: 'anyone'
}
/** Said aloud: this door is open to all. */
export const anyone: Who<Nobody> = { kind: 'anyone', roles: [], admit: async () => ({ kind: 'anyone' }) }

type Shape = z.ZodObject | undefined
type Read<F extends Shape> = F extends z.ZodObject ? z.output<F> : Record<never, never>

export interface Visit<A, P = unknown, Q = unknown, B = unknown, D extends Db = Db> extends Call {
  readonly db: D
  readonly actor: A
  readonly params: Record<string, string> & P
  readonly query: Q
  readonly body: B
  readonly view: View
}

/** What was typed and what is wrong with it, for the page that shows the form again. */
export interface Attempted {
  readonly values: Record<string, unknown>
  readonly errors: readonly { field: string; message: string }[]
}

export interface DoorForm<P extends Shape, Q extends Shape, B extends Shape> {
  params?: P
  query?: Q
  body?: B
}
export interface DoorLimit {
  /** At most `times` calls `seconds` from one address (or one actor). */
  rate: { times: number; seconds: number }
  /** Largest body in bytes. */
  body?: number
}

interface DoorSpec<M extends 'GET' | 'POST', A, P extends Shape, Q extends Shape, B extends Shape> {
  method: M
  path: string
  who: Who<A>
  form: DoorForm<P, Q, B>
  limit: DoorLimit
  answer: 'page' | 'fragment' | 'stream' | 'file' | 'data'
  title: (lang: Lang) => string
  handle(visit: Visit<A, Read<P>, Read<Q>, Read<B>, M extends 'POST' ? Tx : Db>): Promise<Answer>
  /**
   * Drawn once for each reader until anything is committed or the minute ends. For pages made of the database, the
   * clock, the address and the view alone, and shown without a deed: a look that is noted is never kept.
   */
  keep?: M extends 'GET' ? boolean : never
  /** After each page that was given, drawn or kept. */
  looked?(visit: Visit<A, Read<P>, Read<Q>, Read<B>, Db>): void
  /**
   * In place of `handle` for a press with a key, where a whole hall presses at once: it opens no transaction of its own
   * but is stored together with others, and whoever stores it claims the key in the same statement.
   */
  gather?: M extends 'POST'
    ? (visit: Visit<A, Read<P>, Read<Q>, Read<B>, Db>, key: string) => Promise<Answer>
    : never
  /** The page with its form filled in again; without it the server shows the form alone. */
  again?(visit: Visit<A, Read<P>, unknown, unknown>, attempted: Attempted): Promise<Answer>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of doors holds doors of every actor and form
export type Door = DoorSpec<'GET' | 'POST', any, any, any, any>

export function door<
  M extends 'GET' | 'POST',
  A,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
>(spec: DoorSpec<M, A, P, Q, B>): Door {
  return spec as unknown as Door
}

/** Said aloud by a POST door that takes no answers: its press says it all. */
export const nothingAsked = z.object({})

/** Everyday limits, so that a door says which kind it is rather than a number. */
export const limits = {
  read: { rate: { times: 600, seconds: 60 } },
  write: { rate: { times: 120, seconds: 60 }, body: 256 * 1024 },
  upload: { rate: { times: 60, seconds: 60 }, body: 50 * 1024 * 1024 },
  guess: { rate: { times: 20, seconds: 60 }, body: 16 * 1024 },
} as const satisfies Record<string, DoorLimit>
