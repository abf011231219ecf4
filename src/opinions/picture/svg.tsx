// Owns: the picture as SVG: areas with a letter and a name, dots, "you are here". Colour is never the only sign.
import type { Area, Dot, Picture } from './picture.ts'

/** Said by the caller in the reader's language. */
export interface PictureWords {
  title: string
  /** What one sees, in a sentence: read aloud in place of the picture. */
  described: string
  /** A group's own name, and how many it has: at most two short lines each. */
  name: (area: Area) => readonly string[]
  you: string
}

const half = 320
const tall = 240
/** Above and below the places: names of groups that lie at the edge stand there, not on their dots. */
const rim = 56
const across = (x: number) => half + Math.max(-1, Math.min(1, x)) * (half - 24)
const down = (y: number) => tall - Math.max(-1, Math.min(1, y)) * (tall - 24)
const digits = (value: number) => value.toFixed(1)

/** One of five patterns of line and mark, so that two groups differ without colour. */
const dashes = ['none', '10 6', '2 6', '14 4 2 4', '6 3']
const letters = 'ABCDE'
export const letterOf = (group: number) => letters[group] ?? '?'

export function OpinionPicture({ picture, words }: { picture: Picture; words: PictureWords }) {
  return (
    <svg
      viewBox={`0 ${-rim} ${2 * half} ${2 * (tall + rim)}`}
      class="opinion-map"
      role="img"
      aria-label={words.described}
    >
      <title>{words.title}</title>
      <line x1={half} y1="12" x2={half} y2={2 * tall - 12} class="opinion-axis" />
      <line x1="12" y1={tall} x2={2 * half - 12} y2={tall} class="opinion-axis" />
      {picture.areas.map((area) => (
        <Ellipse area={area} />
      ))}
      {picture.dots.map((dot) => (
        <circle
          cx={digits(across(dot.x))}
          cy={digits(down(dot.y))}
          r="4.5"
          class={`opinion-dot opinion-${dot.group}`}
        />
      ))}
      {picture.areas.map((area) => (
        <Name area={area} lines={words.name(area)} />
      ))}
      {picture.you && <You dot={picture.you} word={words.you} />}
    </svg>
  )
}

function Ellipse({ area }: { area: Area }) {
  const [x, y] = [digits(across(area.x)), digits(down(area.y))]
  return (
    <ellipse
      cx={x}
      cy={y}
      rx={digits(area.wide * (half - 24))}
      ry={digits(area.high * (tall - 24))}
      transform={`rotate(${digits(-area.turned)} ${x} ${y})`}
      class={`opinion-area opinion-${area.group}`}
      stroke-dasharray={dashes[area.group % dashes.length]}
    />
  )
}

const lineHeight = 24
/** How far up and down an ellipse reaches once it is turned. */
const reachUp = ({ wide, high, turned }: Area) => {
  const angle = (turned * Math.PI) / 180
  return Math.hypot(wide * (half - 24) * Math.sin(angle), high * (tall - 24) * Math.cos(angle))
}

/** Above its area, or below it in the lower half: away from the middle, so that two names don't meet. */
function Name({ area, lines }: { area: Area; lines: readonly string[] }) {
  const x = digits(Math.max(100, Math.min(2 * half - 100, across(area.x))))
  const [middle, reach, block] = [down(area.y), reachUp(area), lines.length * lineHeight]
  const above = Math.max(34 - rim, middle - reach - block + 10)
  const y = area.y < -0.15 ? Math.min(2 * tall + rim - block, middle + reach + 30) : above
  return (
    <text x={x} y={digits(y)} text-anchor="middle" class="opinion-name">
      {lines.map((line, at) => (
        <tspan x={x} dy={at === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function You({ dot, word }: { dot: Dot; word: string }) {
  const [x, y] = [across(dot.x), down(dot.y)]
  return (
    <g class="opinion-you">
      <circle cx={digits(x)} cy={digits(y)} r="8" />
      <text x={digits(x)} y={digits(y < 40 ? y + 28 : y - 14)} text-anchor="middle">
        {word}
      </text>
    </g>
  )
}
