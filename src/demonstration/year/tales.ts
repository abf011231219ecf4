// Owns: which story walks which way, where, and who takes it up. All by the same draw: the same county each time.
import type { County } from '../county/county.ts'
import { memberCount } from '../county/staff.ts'
import { places, villageKeys } from '../words/places.ts'
import { stories } from '../words/stories.ts'
import { partyKinds, type Story } from '../words/story.ts'
import { tellAt } from '../words/telling.ts'
import { type Draw, drawing } from './draw.ts'
import type { Tale } from './tale.ts'
import type { Walk } from './walks/walk.ts'

const usualPromise = 21

/** Where each story was told already: the same one never twice in a place while there is another. */
type Told = Map<Story, Set<string>>

export function castTales(county: County, chosen: readonly Walk[], draw: Draw): Tale[] {
  const told: Told = new Map(stories.map((story) => [story, new Set<string>()]))
  return chosen.map((walk, number) => castTale(county, walk, number, draw, told))
}

function castTale(county: County, walk: Walk, number: number, draw: Draw, told: Told): Tale {
  const story = storyFor(walk, draw, told)
  const at = placeFor(story, walk, draw, told)
  const before = told.get(story)?.size ?? 0
  told.get(story)?.add(at)
  const venue = county.venues.find((one) => one.at === at) ?? null
  const lead = draw.whole(0, memberCount - 1)
  return {
    ...{ story: tellAt(story, at, before, draw), at, venue, number },
    // Its own, for tales are told side by side.
    draw: drawing(draw.whole(0, 2 ** 31)),
    method: walk.method ?? 'TONGYONG/main',
    level: walk.level ?? 'township',
    promises: walk.promises ?? usualPromise,
    members: [0, 7, 11, 16, 20].map((step) => (lead + step) % memberCount),
    voices: [],
    matterId: null,
    callId: null,
    meetingId: null,
  }
}

function storyFor(walk: Walk, draw: Draw, told: Told): Story {
  const side = walk.at ? (isUrban(walk.at) ? 'urban' : 'rural') : (walk.where ?? null)
  const fitting = stories.filter(
    ({ where, small, items }) =>
      (side === null || where === 'any' || where === side) &&
      (!walk.small || small === true) &&
      (!walk.neighbourly || items.some(({ party }) => party && neighbours.includes(partyKinds[party] ?? ''))),
  )
  const times = (story: Story) => told.get(story)?.size ?? 0
  const least = Math.min(...fitting.map(times))
  return draw.one(fitting.filter((story) => times(story) === least))
}

function placeFor(story: Story, walk: Walk, draw: Draw, told: Told): string {
  if (walk.at) return walk.at
  const side = walk.where ?? (story.where === 'any' ? draw.one(['urban', 'rural'] as const) : story.where)
  const fitting = villageKeys.filter((key) => isUrban(key) === (side === 'urban'))
  const fresh = fitting.filter((key) => !told.get(story)?.has(key))
  return draw.one(fresh.length > 0 ? fresh : fitting)
}

const neighbours: readonly string[] = ['villagersGroup', 'residentGroup']
const isUrban = (key: string): boolean => places.find((one) => one.key === key)?.urban === true
