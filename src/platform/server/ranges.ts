// Owns: a part of a file, as players of sound ask for it. Pure. iPhones play nothing from a server that has no parts.

export interface Range {
  from: number
  /** The last byte, included. */
  to: number
}

/** Null: the whole file. 'none': a part that lies outside of it. Several parts at once are answered with the whole. */
export function rangeOf(header: string | undefined, length: number): Range | 'none' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  const [first, last] = [asked?.[1] ?? '', asked?.[2] ?? '']
  if (!asked || (first === '' && last === '')) return null
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from > to ? 'none' : { from, to }
}
