// Owns: which story walks which way, where, and who takes it up. All by the same draw: the same county each time.
import type { County } from '../county/county.ts'
import { memberCount } from '../county/staff.ts'
import { places, villageKeys } from '../words/places.ts'
import { type Story, stories } from '../words/stories.ts'
import type { Draw } from './draw.ts'
import type { Tale } from './tale.ts'
import type { Walk } from './walks.ts'

const usualPromise = 21

export function castTales(county: County, chosen: readonly Walk[], draw: Draw): Tale[] {
  return chosen.map((walk, number) => castTale(county, walk, number, draw))
}

function castTale(county: County, walk: Walk, number: number, draw: Draw): Tale {
  const story = storyFor(walk, number)
  const side = walk.where ?? (story.where === 'any' ? draw.one(['urban', 'rural'] as const) : story.where)
  const at = draw.one(
    villageKeys.filter((key) => places.find((one) => one.key === key)?.urban === (side === 'urban')),
  )
  const venue = county.venues.find((one) => one.at === at) ?? null
  const lead = draw.whole(0, memberCount - 1)
  return {
    ...{ story, at, venue, number, draw },
    method: walk.method ?? 'TONGYONG/main',
    level: walk.level ?? 'township',
    promises: walk.promises ?? usualPromise,
    members: [0, 7, 11, 16, 20].map((step) => (lead + step) % memberCount),
    voices: [],
    matterId: null,
    meetingId: null,
  }
}

/** Stories in turn, so that none is told twice in a row; a walk for the country takes one of the country. */
function storyFor(walk: Walk, number: number): Story {
  const fitting = stories.filter(({ where }) => !walk.where || where === 'any' || where === walk.where)
  const story = fitting[(number * 7) % fitting.length]
  if (!story) throw new RangeError(`no story fits ${walk.name}`)
  return story
}
