// Owns: how hot an event is. The formula is published (docs/language.md): it counts people, each once, by the day of
// their FIRST message in the event. Saying it again, from one account or as nobody, and likes change nothing.

export interface Voice {
  /** The resident; null where nobody is known. All of these together count as one person. */
  who: string | null
  /** Milliseconds since 1970. */
  at: number
  /** Village or township, where known. */
  place?: string | null
}

export interface Rising {
  heat: number
  /** Different people, all unknown ones as one. */
  residents: number
  messages: number
  firstSeen: number
  lastSeen: number
  /** Different places. */
  spread: number
  /** New people in the last 7 days. */
  thisWeek: number
  takesOff: boolean
}

const day = 86_400_000
/** After so many days a voice counts half. */
const halfLife = 14
/** Takes off: so many new people in a week, and so many times the weekly mean of the eight weeks before. */
const [newPeople, times, weeksBefore] = [3, 3, 8] as const

/** Empty `voices` are a RangeError: an event has at least one. */
export function rising(voices: readonly Voice[], now: number): Rising {
  if (voices.length === 0) throw new RangeError('An event without a voice.')
  const firsts = [...firstVoices(voices).values()].filter((at) => at <= now)
  const heat = firsts.reduce((sum, at) => sum + 0.5 ** ((now - at) / day / halfLife), 0)
  const since = (days: number) => firsts.filter((at) => now - at < days * day).length
  const thisWeek = since(7)
  const before = (since(7 * (weeksBefore + 1)) - thisWeek) / weeksBefore
  return {
    heat,
    residents: firsts.length,
    messages: voices.length,
    firstSeen: Math.min(...voices.map(({ at }) => at)),
    lastSeen: Math.max(...voices.map(({ at }) => at)),
    spread: new Set(voices.flatMap(({ place }) => place ?? [])).size,
    thisWeek,
    takesOff: thisWeek >= newPeople && thisWeek >= times * before,
  }
}

function firstVoices(voices: readonly Voice[]): Map<string | null, number> {
  const firsts = new Map<string | null, number>()
  for (const { who, at } of voices) firsts.set(who, Math.min(at, firsts.get(who) ?? Number.POSITIVE_INFINITY))
  return firsts
}
