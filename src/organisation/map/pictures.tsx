// Owns: the two pictures of where venues are: townships as tiles, each with its number in words, and venues as dots.
import { Card, type View } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { MapTownship, MapVenue } from './queries.ts'
import { type Dot, dotsOf, inGrid } from './tiles.ts'
import { words } from './words.ts'

/** On a desk; a phone shows two beside each other in the same order. */
const columns = 6

export function Tiles({ view, townships }: { view: View; townships: readonly MapTownship[] }) {
  const w = words(view.lang)
  return (
    <ul class="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-6">
      {inGrid(townships, columns).map((one) => (
        <li>
          <a
            href={`/organisation/${one.id}`}
            class={`flex min-h-16 flex-col justify-center rounded-lg border p-2 text-center no-underline ${
              one.venues > 0 ? 'border-primary' : 'border-dashed border-base-300'
            }`}
          >
            <strong>{one.name[view.lang]}</strong>
            <span>{w.venues(one.venues)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const width = 760
const tallest = 460

type Spot = { latitude: number | null; longitude: number | null; name: Bilingual; venue: boolean }

interface DotsProps {
  view: View
  venues: readonly MapVenue[]
  townships: readonly MapTownship[]
}

export function Dots({ view, venues, townships }: DotsProps) {
  const spots: Spot[] = [
    ...townships.map((one) => ({ ...one, venue: false })),
    ...venues.map((one) => ({ ...one, venue: true })),
  ]
  const drawn = dotsOf(spots, width, tallest)
  if (!drawn) return null
  const w = words(view.lang)
  const [names, dots] = [drawn.dots.filter(({ of }) => !of.venue), drawn.dots.filter(({ of }) => of.venue)]
  return (
    <Card title={w.where}>
      <svg
        viewBox={`0 0 ${drawn.width.toFixed(0)} ${drawn.height.toFixed(0)}`}
        role="img"
        aria-label={w.whereAlt(dots.length)}
        class="w-full rounded-lg bg-base-200 text-primary"
      >
        {dots.map((one) => (
          <circle cx={one.x.toFixed(1)} cy={one.y.toFixed(1)} r="6" fill="currentColor" fill-opacity="0.8">
            <title>{one.of.name[view.lang]}</title>
          </circle>
        ))}
        <Names view={view} names={names} />
      </svg>
    </Card>
  )
}

/** With a rim in the colour of the ground, so that a name reads over a dot. */
const label = {
  ...{ fill: 'var(--color-base-content)', 'font-size': '17', 'text-anchor': 'middle' },
  ...{ stroke: 'var(--color-base-200)', 'stroke-width': '5', 'paint-order': 'stroke' },
} as const

function Names({ view, names }: { view: View; names: readonly Dot<Spot>[] }) {
  return (
    <g {...label}>
      {names.map((one) => (
        <text x={one.x.toFixed(1)} y={(one.y - 14).toFixed(1)}>
          {one.of.name[view.lang]}
        </text>
      ))}
    </g>
  )
}
