// Owns: one well-formed request at a door: the right role, an id that exists, each field as its drawing asks; and how a
// request, well-formed or not, goes over the wire byte by byte.
import { Agent, request } from 'node:http'
import { dayOf } from '../../src/platform/clock/day.ts'
import { drawingOf } from '../../src/platform/html/form/drawing.ts'
import type { Door } from '../../src/platform/server/door.ts'
import type { Dice } from '../../test/model/dice.ts'
import type { Keys } from './keys.ts'
import { addressOfOne } from './resident.ts'

export interface Knock {
  method: string
  path: string
  cookie: string
  fields: [string, string][]
  /** Instead of the fields. */
  body?: Buffer
  type?: string | null
}

const tableOf: Record<string, string> = {
  ...{
    topics: 'matters',
    cases: 'matters',
    units: 'bodies',
    people: 'accounts',
    offers: 'submission_offers',
  },
  ...{ reports: 'sealed_reports', ring: 'messages', notices: 'messages', desk: 'calls' },
}
const purposeOf: Record<string, string> = {
  t: 'task',
  e: 'evaluation',
  m: 'minutes',
  invitations: 'invitation',
}
const ofParam: Record<string, string> = {
  ...{ plan: 'plans', item: 'items', objection: 'objections', file: 'files', benefit: 'benefits' },
}

export function knockAt(door: Door, keys: Keys, dice: Dice): Knock {
  const role = dice.one(door.who.roles.filter((one) => keys.sessions.has(one)))
  const session = role ? dice.one(keys.sessions.get(role) ?? []) : undefined
  const draft = `draft=fuzz-${dice.below(1000)}`
  return {
    method: door.method,
    path: door.path.replaceAll(/:([a-z]+)/gi, (_, name: string) => paramOf(door, name, keys, dice)),
    cookie: session ? `session=${session}` : draft,
    fields: door.method === 'POST' ? fieldsOf(door, keys, dice) : [],
  }
}

function paramOf(door: Door, name: string, keys: Keys, dice: Dice): string {
  const [, first = ''] = door.path.split('/')
  if (name === 'token') return dice.one(keys.receipts) ?? 'none'
  if (name === 'link') return dice.one(keys.links.get(purposeOf[first] ?? '') ?? []) ?? 'none'
  if (name === 'code') return first === 'q' ? keys.at.code : 'TONGYONG'
  if (name === 'track') return 'main'
  if (name === 'stage') return dice.one(['screen', 'allot', 'research', 'deliberate', 'handle']) ?? ''
  if (name === 'step') return String(dice.below(4))
  const table = name === 'id' ? (tableOf[first] ?? first) : (ofParam[name] ?? 'matters')
  return dice.one(keys.ids.get(table) ?? []) ?? anyId(keys, dice)
}

export function anyId(keys: Keys, dice: Dice): string {
  const table = dice.one([...keys.ids.values()].filter((one) => one.length > 0)) ?? []
  return dice.one(table) ?? ''
}

function fieldsOf(door: Door, keys: Keys, dice: Dice): [string, string][] {
  return Object.entries(door.form.body?.shape ?? {}).flatMap(([name, field]): [string, string][] => {
    const value = answerTo(field as never, name, keys, dice)
    return value === null ? [] : [[name, value]]
  })
}

function answerTo(field: Parameters<typeof drawingOf>[0], name: string, keys: Keys, dice: Dice) {
  const drawing = drawnOr(field, name)
  const day = dayOf(new Date(Date.now() + dice.below(40) * 86_400_000))
  if (drawing?.kind === 'choice' || drawing?.kind === 'choices') return dice.one(drawing.options)?.value ?? ''
  if (drawing?.kind === 'files') return null
  if (drawing?.kind === 'tick') return dice.often(0.7) ? 'on' : null
  if (drawing?.kind === 'number') return String(Math.max(drawing.min ?? 1, 1))
  if (drawing?.kind === 'day') return day
  if (drawing?.kind === 'moment') return `${day}T15:00`
  if (drawing?.kind === 'hidden') return anyId(keys, dice)
  if (drawing?.kind === 'code') return '123456'
  if (name === 'phone') return '13800138000'
  return dice.one(['三号楼的电梯常停，老人上不了楼', '已按约定办好，请来看'])?.slice(0, maxOf(drawing)) ?? ''
}

const maxOf = (drawing: ReturnType<typeof drawnOr>) => (drawing?.kind === 'text' ? drawing.max : 100)

function drawnOr(field: Parameters<typeof drawingOf>[0], name: string) {
  try {
    return drawingOf(field, name)
  } catch {
    return null
  }
}

const agent = new Agent({ keepAlive: false })
export const encoded = (fields: [string, string][]) => Buffer.from(new URLSearchParams(fields).toString())

export interface Heard {
  /** 0: the connection was dropped. */
  status: number
  location: string
}

/** As it is: nothing is tidied on the way as `fetch` would. */
export function send(base: string, knock: Knock): Promise<Heard> {
  const { hostname, port } = new URL(base)
  const body = knock.body ?? (knock.method === 'POST' ? encoded(knock.fields) : undefined)
  const type = knock.type === undefined ? 'application/x-www-form-urlencoded' : knock.type
  const headers = {
    ...{ origin: base, cookie: knock.cookie, 'x-forwarded-for': addressOfOne() },
    ...(body ? { 'content-length': body.length } : {}),
    ...(type && body ? { 'content-type': type } : {}),
  }
  return new Promise((heard) => {
    const dropped = () => heard({ status: 0, location: '' })
    try {
      const call = request(
        { hostname, port, method: knock.method, path: knock.path, headers, agent },
        (answer) => {
          answer.resume().once('end', () => {
            heard({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' })
          })
          answer.once('error', dropped)
        },
      )
      call.setTimeout(60_000, () => call.destroy()).once('error', dropped)
      call.end(body)
    } catch {
      dropped()
    }
  })
}
