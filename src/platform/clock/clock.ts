/** Owns: what time it is. Every rule takes a Clock; nothing else may ask the machine. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

export interface MovedClock extends Clock {
  readonly offset: number
  move(ms: number): void
}

/** The demonstration's "three days later": real time goes on, shifted. */
export function movedClock(base: Clock, initialOffsetMs = 0): MovedClock {
  let offset = initialOffsetMs
  return {
    now: () => new Date(base.now().getTime() + offset),
    get offset() {
      return offset
    },
    move(ms) {
      offset += ms
    },
  }
}

export interface FixedClock extends Clock {
  set(moment: Date): void
}

export function fixedClock(moment: Date): FixedClock {
  let held = moment.getTime()
  return {
    now: () => new Date(held),
    set(next) {
      held = next.getTime()
    },
  }
}
