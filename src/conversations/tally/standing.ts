// Owns: how a room stands now, read once for everybody who looks. While somebody looks it is read again every moment,
// so that a vote from any phone, sheet or process is on the screen within two seconds.
import { setTimeout } from 'node:timers/promises'
import { recomputedAside } from '../../opinions/aside/recompute.ts'
import type { Recomputed } from '../../opinions/exchange/file.ts'
import type { Published } from '../../opinions/exchange/published.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { log } from '../../platform/log.ts'
import { type RoomRow, roomByCode } from '../rooms/room.ts'
import { type StatementRow, statementsOf } from '../statements/statement.ts'
import { publishedOf } from './published.ts'
import { type Seats, type StatementTally, seatsIn, tallyOf } from './tally.ts'

export interface Standing {
  readonly room: RoomRow
  readonly statements: readonly StatementRow[]
  readonly tally: ReadonlyMap<number, StatementTally>
  readonly seats: Seats
  /** Null until the first one is drawn. */
  readonly opinions: Opinions | null
  /** What was drawn of it, by language and part. */
  readonly drawn: Map<string, string>
}
export interface Opinions extends Recomputed {
  /** Seat numbers, ascending: the number of a person in the map is its place here. */
  people: number[]
  /** Statement numbers in the same way. */
  statements: number[]
}

/** Read anew, map and all: for the report, and wherever nothing may be a moment old. */
export async function standingNow(db: Db, room: RoomRow): Promise<Standing> {
  const read = await readCounts(db, room)
  return {
    ...read,
    opinions: await opinionsOf(await publishedOf(db, read.room, read.statements)),
    drawn: new Map(),
  }
}

export async function opinionsOf(published: Published): Promise<Opinions> {
  const people = [...new Set(published.votes.map(({ person }) => person))].sort((a, b) => a - b)
  const statements = published.statements.map(({ id }) => id).sort((a, b) => a - b)
  return { ...(await recomputedAside(published)), people, statements }
}

async function readCounts(db: Db, known: RoomRow) {
  const room = await roomByCode(db, known.committee_id, known.code)
  const [statements, tally, seats] = await Promise.all([
    statementsOf(db, room),
    tallyOf(db, room),
    seatsIn(db, room),
  ])
  return { room, statements, tally, seats }
}

const everyMs = 500
/** A count of very many votes is read less often: it takes at most this part of the time. */
const countShare = 0.4
/** A map takes at most this part of the time: a big conversation is drawn less often. */
const mapShare = 0.1
const mapAtLeastEveryMs = 2_000
const idleMs = 30_000
/** Longer than this nobody is kept waiting for a picture. */
const firstMapMs = 4_000

export type Listener = (standing: Standing | null) => void

class Hub {
  readonly listeners = new Set<Listener>()
  #standing: Standing | null = null
  #print = ''
  #mapPrint = ''
  #mapAgain = 0
  #reading: Promise<Standing> | null = null
  #drawing: Promise<void> = Promise.resolve()
  #readAgain = Number.NEGATIVE_INFINITY
  #lookedAt = performance.now()
  readonly #db: Db
  readonly #room: RoomRow
  readonly #timer: NodeJS.Timeout

  constructor(db: Db, room: RoomRow) {
    this.#db = { ...db, seen: null }
    this.#room = room
    this.#timer = setInterval(() => this.#tick(), everyMs)
    this.#timer.unref()
  }

  now(): Promise<Standing> {
    this.#lookedAt = performance.now()
    if (this.#standing && performance.now() < this.#readAgain) return Promise.resolve(this.#standing)
    return this.#read()
  }

  /** With a map: whoever looks first waits for it a moment. */
  async drawn(): Promise<Standing> {
    const now = await this.now()
    if (now.opinions) return now
    await Promise.race([this.#drawing, setTimeout(firstMapMs, null, { ref: false })])
    return this.#standing ?? now
  }

  #tick(): void {
    if (this.listeners.size > 0) this.now().catch((err: unknown) => this.#giveUp(err))
    else if (performance.now() - this.#lookedAt > idleMs) this.#end()
  }

  #read(): Promise<Standing> {
    this.#reading ??= this.#readAnew().finally(() => {
      this.#reading = null
    })
    return this.#reading
  }

  async #readAnew(): Promise<Standing> {
    const began = performance.now()
    const read = await readCounts(this.#db, this.#room)
    const took = performance.now() - began
    this.#readAgain = performance.now() + Math.max(everyMs / 2, took / countShare)
    const print = JSON.stringify([read.room, read.statements, [...read.tally], read.seats])
    if (print !== this.#print || !this.#standing) {
      this.#print = print
      this.#set({ ...read, opinions: this.#standing?.opinions ?? null, drawn: new Map() })
    }
    this.#drawMap(JSON.stringify([...read.tally]) + read.statements.length)
    return this.#standing as Standing
  }

  /** Beside the counts: they never wait for it. */
  #drawMap(print: string): void {
    if (print === this.#mapPrint || performance.now() < this.#mapAgain) return
    const began = performance.now()
    this.#mapAgain = Number.POSITIVE_INFINITY
    const drawn = async () => {
      const { room, statements } = this.#standing as Standing
      const opinions = await opinionsOf(await publishedOf(this.#db, room, statements))
      this.#mapPrint = print
      this.#set({ ...(this.#standing as Standing), opinions, drawn: new Map() })
    }
    this.#drawing = drawn()
      .catch((err: unknown) => log.warn({ err }, 'the opinion map was not drawn'))
      .finally(() => {
        const took = performance.now() - began
        this.#mapAgain = performance.now() + Math.max(mapAtLeastEveryMs, took / mapShare)
      })
  }

  #set(standing: Standing): void {
    this.#standing = standing
    for (const listener of this.listeners) listener(standing)
  }

  #giveUp(err: unknown): void {
    log.warn({ err }, 'the room could not be read')
    this.#end()
  }

  #end(): void {
    clearInterval(this.#timer)
    hubs.delete(this.#room.id)
    for (const listener of this.listeners) listener(null)
    this.listeners.clear()
  }
}

const hubs = new Map<string, Hub>()

function hubOf(db: Db, room: RoomRow): Hub {
  const hub = hubs.get(room.id) ?? new Hub(db, room)
  hubs.set(room.id, hub)
  return hub
}

/** At most a moment old. */
export const standingOf = (db: Db, room: RoomRow): Promise<Standing> => hubOf(db, room).now()

/** The same with its map, unless drawing one takes long. */
export const standingDrawn = (db: Db, room: RoomRow): Promise<Standing> => hubOf(db, room).drawn()

/** Told of every change until `stop`; null: it can't be read any more. */
export function follow(db: Db, room: RoomRow, listener: Listener): () => void {
  const hub = hubOf(db, room)
  hub.listeners.add(listener)
  return () => hub.listeners.delete(listener)
}
