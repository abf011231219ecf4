// Owns: where things are drawn. Pure. Townships as a tidy grid that keeps north up and west left as far as is known,
// venues as dots where their coordinates are. No map of anybody else's is needed.

export interface Placed {
  latitude: number | null
  longitude: number | null
}

/** Rows from north to south, each from west to east; what lies nowhere known comes last, in the order given. */
export function inGrid<T extends Placed>(places: readonly T[], columns: number): T[] {
  const known = places.filter((one) => one.latitude !== null && one.longitude !== null)
  const unknown = places.filter((one) => !known.includes(one))
  const southwards = known.toSorted((a, b) => (b.latitude ?? 0) - (a.latitude ?? 0))
  const rows = Array.from({ length: Math.ceil(southwards.length / columns) }, (_, row) =>
    southwards
      .slice(row * columns, (row + 1) * columns)
      .toSorted((a, b) => (a.longitude ?? 0) - (b.longitude ?? 0)),
  )
  return [...rows.flat(), ...unknown]
}

export interface Dot<T> {
  x: number
  y: number
  of: T
}

export interface Drawn<T> {
  dots: Dot<T>[]
  /** No wider than what lies there needs, with room for names beside the outermost. */
  width: number
  height: number
}

const margin = 40
const beside = 90
const narrowest = 360
/** Some hundred metres: what lies all in one place is drawn in the middle. */
const smallest = 1e-3
/** Below this a picture shows nothing that a list does not. */
const fewest = 3

/** A degree of longitude is narrower than one of latitude by the cosine of where one is. Null: too few are known. */
export function dotsOf<T extends Placed>(
  places: readonly T[],
  width: number,
  tallest: number,
): Drawn<T> | null {
  const known = places.filter((one) => one.latitude !== null && one.longitude !== null)
  if (known.length < fewest) return null
  const [south, north] = range(known.map((one) => one.latitude ?? 0))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [west, east] = range(known.map((one) => (one.longitude ?? 0) * narrow))
  const wide = (width - 2 * margin) / Math.max(east - west, smallest)
  const scale = Math.min(wide, (tallest - 2 * margin) / Math.max(north - south, smallest))
  const span = (east - west) * scale
  const drawn = Math.min(width, Math.max(span + 2 * beside, narrowest))
  const left = (drawn - span) / 2
  const dots = known.map((of) => ({
    x: left + ((of.longitude ?? 0) * narrow - west) * scale,
    y: margin + (north - (of.latitude ?? 0)) * scale,
    of,
  }))
  return { dots, width: drawn, height: 2 * margin + (north - south) * scale }
}

const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
