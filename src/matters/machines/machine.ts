// Owns: how every noun moves. A machine is one table, declared as data; every path goes through `advance`.
import { StageRefused } from '../../platform/refusals.ts'

/** The place a noun was set aside from: only its owner knows it, so `advance` must be told. */
export const back = '(back)'

export interface Move<S extends string> {
  from: readonly S[]
  to: S | typeof back
}

export interface Step<S extends string, V extends string> {
  from: S
  verb: V
  to: S
}

/** What a table alone can't know: a rule of the method, and where `back` leads. */
export interface Aids<S extends string, V extends string> {
  allows?: (step: Step<S, V>) => boolean
  cameFrom?: S | null
}

export interface Machine<S extends string, V extends string> {
  name: string
  states: readonly S[]
  initial: S
  /** Where a noun may rest for good; some ends can still be left by a verb that says why. */
  ends: readonly S[]
  verbs: readonly V[]
  moves: Readonly<Record<V, Move<S>>>
  /** Throws StageRefused, carrying machine, state and verb. */
  advance(state: S, verb: V, aids?: Aids<S, V>): S
  can(state: S, verb: V, aids?: Aids<S, V>): boolean
  verbsFrom(state: S, aids?: Aids<S, V>): V[]
}

interface Table<S extends string, V extends string> {
  name: string
  states: readonly S[]
  initial: NoInfer<S>
  ends: readonly NoInfer<S>[]
  verbs: Record<V, Move<NoInfer<S>>>
}

export function machine<const S extends string, const V extends string>(table: Table<S, V>): Machine<S, V> {
  const moves = table.verbs
  const verbs = Object.keys(moves) as V[]
  const arrival = (state: S, verb: V, aids: Aids<S, V> = {}): S | null => {
    const move = Object.hasOwn(moves, verb) ? moves[verb] : null
    if (!move?.from.includes(state)) return null
    const to = move.to === back ? aids.cameFrom : move.to
    if (!to || aids.allows?.({ from: state, verb, to }) === false) return null
    return to
  }
  return {
    name: table.name,
    states: table.states,
    initial: table.initial,
    ends: table.ends,
    verbs,
    moves,
    advance(state, verb, aids) {
      const to = arrival(state, verb, aids)
      if (to === null) throw new StageRefused({ machine: table.name, state, verb })
      return to
    },
    can: (state, verb, aids) => arrival(state, verb, aids) !== null,
    verbsFrom: (state, aids) => verbs.filter((verb) => arrival(state, verb, aids) !== null),
  }
}
