// Owns: how often one address may call a door. In memory: one process serves a committee, and a restart forgives.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooMany } from '../refusals.ts'
import type { Door } from './door.ts'

export function rateOf(door: Door): (key: string) => Promise<void> {
  const { times, seconds } = door.limit.rate
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  return async (key) => {
    try {
      await limiter.consume(key)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      throw new TooMany({ door: door.path, seconds: Math.ceil(refused.msBeforeNext / 1000) })
    }
  }
}
