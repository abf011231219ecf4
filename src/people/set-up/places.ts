// Owns: reading the list of places that an office brings: one a line, `code,name,name in English,latitude,longitude`.
// The code alone says what a place is and below which other it lies (GB/T 2260 and GB/T 10114 with their urban ranges).
import { Readable } from 'node:stream'
import { parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { addRegion, allRegions, type RegionLevel } from '../regions.ts'
import { SetUpRefused } from './refused.ts'
import { words } from './words.ts'

export interface Place {
  code: string
  zh: string
  en: string
  latitude?: number
  longitude?: number
}

/** The level that the trailing zeros of a code tell. */
export function levelOf(code: string): RegionLevel {
  const levels: [RegExp, RegionLevel][] = [
    [/^\d{2}0{10}$/, 'province'],
    [/^\d{4}0{8}$/, 'city'],
    [/^\d{6}0{6}$/, 'county'],
    [/^\d{9}0{3}$/, 'township'],
  ]
  return levels.find(([form]) => form.test(code))?.[1] ?? 'village'
}

/** Streets are numbered 001–099, residents' communities 001–199. */
export function isUrban(code: string): boolean {
  const level = levelOf(code)
  if (level === 'township') return Number(code.slice(6, 9)) < 100
  return level === 'village' && Number(code.slice(9)) < 200
}

/** From a sheet saved as CSV, or pasted with tabs. A first line without a code is its heading. */
export function readPlaces(text: string): Place[] {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: [',', '，', '\t'],
    relaxColumnCount: true,
    trim: true,
  })
  const places = rows.flatMap((cells, at) => {
    const [code = '', zh = '', en, latitude, longitude] = cells
    if (!code && !zh) return []
    if (/^\d{12}$/.test(code) && zh) return [{ code, zh, en: en || zh, ...lying(latitude, longitude) }]
    if (at === 0 && !/\d/.test(code)) return []
    throw new SetUpRefused(words.both.placeWrong, `${at + 1}: ${cells.join(',')}`)
  })
  return places.sort((a, b) => a.code.localeCompare(b.code))
}

/** Where the list says so: for the map, not for navigation. */
function lying(latitude: string | undefined, longitude: string | undefined) {
  if (!latitude || !longitude) return {}
  const [north, east] = [Number(latitude), Number(longitude)]
  const fits = Math.abs(north) <= 90 && Math.abs(east) <= 180
  return fits ? { latitude: north, longitude: east } : {}
}

/**
 * From the country's official lists as packages of them give them out (`code,name,…`, codes as long as their level
 * needs): only what lies below the committee's own code, so that a list of all villages there are may be read.
 */
export async function readOfficial(lines: AsyncIterable<Buffer>, below: string): Promise<Place[]> {
  const own = below.replace(/0+$/, '')
  const places: Place[] = []
  const rows = Readable.from(lines).pipe(parseStream({ bom: true, relaxColumnCount: true, trim: true }))
  for await (const [short, zh] of rows as AsyncIterable<string[]>) {
    const code = (short ?? '').padEnd(12, '0')
    if (zh && /^\d{12}$/.test(code) && code.startsWith(own) && code !== below)
      places.push({ code, zh, en: zh })
  }
  return places.sort((a, b) => a.code.localeCompare(b.code))
}

/** Adds the places that are not there yet, each below the nearest that is; those that are there stay as they are. */
export async function addPlacesIn(
  tx: Tx,
  committeeId: CommitteeId,
  places: readonly Place[],
): Promise<number> {
  const known = new Map((await allRegions(tx, committeeId)).map((one) => [one.code, one.id]))
  const fresh = places.filter(({ code }) => !known.has(code))
  for (const place of fresh) {
    const id = await addRegion(tx, committeeId, {
      parentId: nearestAbove(place, known),
      code: place.code,
      level: levelOf(place.code),
      name: { zh: place.zh, en: place.en },
      urban: isUrban(place.code),
      ...(place.latitude === undefined ? {} : { latitude: place.latitude, longitude: place.longitude ?? 0 }),
    })
    known.set(place.code, id)
  }
  return fresh.length
}

function nearestAbove(place: Place, known: ReadonlyMap<string, RegionId>): RegionId {
  const above = [9, 6, 4, 2].map((digits) => place.code.slice(0, digits).padEnd(12, '0'))
  const found = above.map((code) => (code === place.code ? undefined : known.get(code))).find(Boolean)
  if (!found) throw new SetUpRefused(words.both.placeOutside, `${place.code} ${place.zh}`)
  return found
}
