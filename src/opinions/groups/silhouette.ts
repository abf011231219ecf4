// Owns: how well heaps stand apart: Rousseeuw's silhouette, −1 to 1.
import type { Points } from './centres.ts'

/** Above this many points the silhouette is that of an even sample: it costs the square of its points. */
export const silhouettePoints = 400

export interface Silhouette {
  mean: number
  /** Standard error of the mean. */
  error: number
}

/** Distances of each of the judged points to each; one look serves every division of the same points. */
export interface Judged {
  sample: Uint32Array
  apart: Float64Array
}

export function judgedOf({ x, y }: Points, most = silhouettePoints): Judged {
  const step = Math.max(1, x.length / most)
  const sample = new Uint32Array(Math.min(x.length, most))
  for (let at = 0; at < sample.length; at++) sample[at] = Math.floor(at * step)
  const apart = new Float64Array(sample.length ** 2)
  for (let one = 0; one < sample.length; one++)
    for (let other = 0; other < one; other++) {
      const [left, right] = [sample[one] as number, sample[other] as number]
      const across = (x[left] as number) - (x[right] as number)
      const up = (y[left] as number) - (y[right] as number)
      const far = Math.sqrt(across * across + up * up)
      apart[one * sample.length + other] = far
      apart[other * sample.length + one] = far
    }
  return { sample, apart }
}

/** Mean over the points of `(b − a) ÷ max(a, b)`; a point alone in its heap counts 0 (Rousseeuw 1987). */
export function silhouetteOf({ sample, apart }: Judged, of: Uint8Array, heaps: number): Silhouette {
  const size = sample.length
  if (size < 2) return { mean: 0, error: 0 }
  const heap = sample.map((at) => of[at] as number)
  const many = new Uint32Array(heaps)
  for (const one of heap) many[one] = (many[one] as number) + 1
  const each = new Float64Array(size)
  const far = new Float64Array(heaps)
  for (let at = 0; at < size; at++) {
    far.fill(0)
    for (let other = 0, from = at * size; other < size; other++) {
      const one = heap[other] as number
      far[one] = (far[one] as number) + (apart[from + other] as number)
    }
    each[at] = ofOne(far, many, heap[at] as number)
  }
  const mean = each.reduce((sum, one) => sum + one, 0) / size
  const square = each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (size - 1)
  return { mean, error: Math.sqrt(square / size) }
}

/** `far`: by heap, the sum of distances from this point. */
function ofOne(far: Float64Array, many: Uint32Array, own: number): number {
  if ((many[own] as number) < 2) return 0
  const inside = (far[own] as number) / ((many[own] as number) - 1)
  let outside = Number.POSITIVE_INFINITY
  for (let one = 0; one < many.length; one++)
    if (one !== own && (many[one] as number) > 0)
      outside = Math.min(outside, (far[one] as number) / (many[one] as number))
  const larger = Math.max(inside, outside)
  return Number.isFinite(outside) && larger > 0 ? (outside - inside) / larger : 0
}
