// Owns: what a placement is asked: who, where, under which rules. Plain data, so that it can cross to another thread.

/** Degrees. Either may be far from the truth by the size of a village: a region's centre stands for the home in it. */
export interface Point {
  latitude: number
  longitude: number
}

/** A point where one is known; `path` leads down the tree of regions (city, county, township, village) in any case. */
export interface Whereabouts {
  point?: Point | undefined
  path: readonly string[]
}

export interface Member {
  id: string
  home: Whereabouts | null
  work: Whereabouts | null
  /** What she knows: matched with what a venue needs. */
  strengths: readonly string[]
  sectors: readonly string[]
  /** A standing member may lead a group. */
  standing: boolean
  /** Whose member she is: `city`, `county`. Seats can be kept by level. */
  level: string
  /** Where she is placed now. */
  today: string | null
}

export interface Venue {
  id: string
  at: Whereabouts
  needs: readonly string[]
}

/** Rules are kept or the placement is refused. A wish is a rule only where wishes bind. */
export type Rule =
  | { kind: 'seats'; venue: string; least: number; most: number }
  | { kind: 'level'; venue: string; level: string; least: number; most: number }
  | { kind: 'leader'; venue: string }
  | { kind: 'sector'; venue: string; sector: string; least: number }
  | { kind: 'fixed'; member: string; venue: string }
  | { kind: 'recused'; member: string; venue: string }
  | { kind: 'together'; one: string; other: string }
  | { kind: 'wish'; member: string; venue: string }

export interface Wish {
  member: string
  venue: string
}

/** What a good placement is, all in kilometres of way: people can weigh a wish against a longer way. */
export interface Weights {
  home: number
  work: number
  strength: number
  wish: number
  stay: number
  longWay: { pastKm: number; extra: number }
}

/** Our own defaults: no source gives figures. A committee changes them on the page of the proposal. */
export const usualWeights: Weights = {
  // The unit: a kilometre from home is a kilometre.
  home: 1,
  // She comes from home more often than from work; where only one is known, that one counts alone.
  work: 0.5,
  // For a place that needs what she knows a member goes one township further.
  strength: 6,
  // A wish is worth more than being the nearest, and less than sending somebody else across the county.
  wish: 15,
  // Neighbours know her there: she isn't moved to save a short walk.
  stay: 3,
  // Nobody goes very far so that all others go a little less.
  longWay: { pastKm: 15, extra: 1 },
}

export interface Problem {
  members: readonly Member[]
  venues: readonly Venue[]
  rules: readonly Rule[]
  wishes: readonly Wish[]
  weights: Weights
}

export interface Seat {
  member: string
  venue: string
}

/** 226 into 18 is twelve or thirteen each. */
export function evenSeats(members: number, venues: readonly { id: string }[]): Rule[] {
  const share = members / Math.max(1, venues.length)
  return venues.map(({ id }) => ({
    kind: 'seats',
    venue: id,
    least: Math.floor(share),
    most: Math.ceil(share),
  }))
}

/** The same for each level by itself: 48 and 240 into 24 are two and ten each. */
export function evenLevels(members: readonly Member[], venues: readonly { id: string }[]): Rule[] {
  const levels = [...new Set(members.map(({ level }) => level))].sort()
  return levels.flatMap((level) => {
    const count = members.filter((one) => one.level === level).length
    return evenSeats(count, venues).map((rule): Rule => ({ ...rule, kind: 'level', level }) as Rule)
  })
}
