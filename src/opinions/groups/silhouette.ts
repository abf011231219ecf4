// Owns: how well heaps stand apart: Rousseeuw's silhouette, −1 to 1.
import type { Points } from './centres.ts'

/** Above this many points the silhouette is that of an even sample: it costs the square of its points. */
export const silhouettePoints = 400

export interface Silhouette {
  mean: number
  /** Standard error of the mean. */
  error: number
}

/** Mean over the points of `(b − a) ÷ max(a, b)`; a point alone in its heap counts 0 (Rousseeuw 1987). */
export function silhouetteOf(
  points: Points,
  of: Uint8Array,
  heaps: number,
  most = silhouettePoints,
): Silhouette {
  const step = Math.max(1, points.x.length / most)
  const sample: number[] = []
  for (let at = 0; at < points.x.length; at += step) sample.push(Math.floor(at))
  if (sample.length < 2) return { mean: 0, error: 0 }
  const each = sample.map((at) => ofOne(points, of, heaps, sample, at))
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length
  const square = each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (each.length - 1)
  return { mean, error: Math.sqrt(square / each.length) }
}

function ofOne(points: Points, of: Uint8Array, heaps: number, sample: number[], at: number): number {
  const far = new Float64Array(heaps)
  const many = new Uint32Array(heaps)
  for (const other of sample) {
    const right = (points.x[at] as number) - (points.x[other] as number)
    const high = (points.y[at] as number) - (points.y[other] as number)
    ;(far[of[other] as number] as number) += Math.sqrt(right * right + high * high)
    ;(many[of[other] as number] as number)++
  }
  const own = of[at] as number
  if ((many[own] as number) < 2) return 0
  const inside = (far[own] as number) / ((many[own] as number) - 1)
  let outside = Number.POSITIVE_INFINITY
  for (let heap = 0; heap < heaps; heap++)
    if (heap !== own && (many[heap] as number) > 0)
      outside = Math.min(outside, (far[heap] as number) / (many[heap] as number))
  const larger = Math.max(inside, outside)
  return Number.isFinite(outside) && larger > 0 ? (outside - inside) / larger : 0
}
