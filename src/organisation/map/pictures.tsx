// Owns: the two pictures of where venues are: townships as tiles, each with its number in words, and venues as dots.
import { Card, type View } from '../../platform/html/index.ts'
import type { MapTownship, MapVenue } from './queries.ts'
import { dotsOf, inGrid } from './tiles.ts'
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
              one.venues > 0 ? 'border-secondary' : 'border-dashed border-base-300'
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

const width = 640

export function Dots({ view, venues }: { view: View; venues: readonly MapVenue[] }) {
  const drawn = dotsOf(venues, width)
  if (!drawn) return null
  const w = words(view.lang)
  return (
    <Card title={w.where}>
      <svg
        viewBox={`0 0 ${width} ${drawn.height.toFixed(0)}`}
        role="img"
        aria-label={w.whereAlt(drawn.dots.length)}
        class="w-full rounded-lg bg-base-200 text-secondary"
      >
        {drawn.dots.map(({ x, y, of }) => (
          <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="7" fill="currentColor" fill-opacity="0.75">
            <title>{of.name[view.lang]}</title>
          </circle>
        ))}
      </svg>
    </Card>
  )
}
