// Owns: the rows that are measured on, as they lie in the folder of data.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

export const usualFolder = fileURLToPath(new URL('../../../shared/data', import.meta.url))

export interface Labelled {
  label: string
  title?: string
  text?: string
  /** Cut into words, stop words gone. */
  seg: string
  dup_group: number
  split: 'train' | 'dev' | string
}
export interface Message {
  id: number
  user: string
  title: string
  time: string
  body: string
}
export interface KnownEvent {
  key: string
  ids: number[]
}
export interface Placed {
  id: number
  title: string
  area_alias: string
  area_code: string
  area_name: string
}
export interface Replied {
  id: number
  title: string
  body: string
  reply: string
  perfunctory: boolean
}
export interface RiverComplaint {
  river: string
  nature: string
  title: string
  body: string
}
export interface District {
  code: string
  name: string
  cityCode: string
}

export interface Data {
  labelled: Labelled[]
  stream: Message[]
  events: KnownEvent[]
  places: Placed[]
  replies: Replied[]
  rivers: RiverComplaint[]
  districts: District[]
}

/** Null where the folder is not there. */
export function readData(folder: string): Data | null {
  if (!existsSync(join(folder, 'messages'))) return null
  const rows = <Row>(name: string): Row[] => {
    const path = join(folder, 'messages', `${name}.jsonl`)
    if (!existsSync(path)) return []
    const lines = readFileSync(path, 'utf8').split('\n')
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Row)
  }
  return {
    labelled: rows('labelled'),
    stream: rows<Message>('stream').sort((a, b) => a.time.localeCompare(b.time) || a.id - b.id),
    events: rows('events'),
    places: rows('places'),
    replies: rows('replies'),
    rivers: rows('river-complaints'),
    districts: parse(readFileSync(join(folder, 'places', 'districts.csv')), { columns: true, bom: true }),
  }
}
