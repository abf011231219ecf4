// Owns: the plan of the house: which room may know which. A floor never looks up, and stops never know each other.
// Breaks if wrong: two rooms that can only be changed together.
import type { Import, Module } from './source.ts'
import { isTest } from './source.ts'

const workshops = ['opinions', 'language', 'documents', 'placement']
const ground = ['platform', 'people', 'organisation', 'matters']
const stops = [
  'intake',
  'triage',
  'claims',
  'conversations',
  'deliberation',
  'handling',
  'archive',
  'papers',
  'service',
]
const windows = ['rhythm', 'duty', 'statistics']
const beneathStops = [...ground, 'hearing', ...workshops]

/** What each room may import besides itself. A room that is not here is a thing not yet understood. */
export const plan: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(workshops.map((room) => [room, []])),
  platform: [],
  people: ['platform'],
  // Members are placed into venues here: the workshop finds who fits where.
  organisation: ['platform', 'people', 'placement'],
  matters: ['platform', 'people', 'organisation'],
  hearing: [...ground, 'language'],
  ...Object.fromEntries(stops.map((room) => [room, beneathStops])),
  ...Object.fromEntries(windows.map((room) => [room, [...beneathStops, ...stops]])),
  front: [...beneathStops, ...stops, ...windows],
  demonstration: [...beneathStops, ...stops, ...windows, 'front'],
}

/** The composition root knows every room, and no room knows it. */
export const rootModules: readonly string[] = ['src/main.ts', 'src/rooms.ts']

export const roomOf = (file: string): string => file.split('/')[1] ?? ''

/** `file → file` for every import that looks up, sideways at another stop, or out of the house. */
export function lookingUp(house: readonly Module[]): string[] {
  return running(house).flatMap((one) =>
    one.imports.filter((to) => to.ours && !mayImport(one.file, to.to)).map((to) => arrow(one, to)),
  )
}

/** Modules in a room that the plan doesn't draw. */
export function outsideThePlan(house: readonly Module[]): string[] {
  const drawn = ({ file }: Module) => rootModules.includes(file) || Object.hasOwn(plan, roomOf(file))
  return running(house)
    .filter((one) => !drawn(one))
    .map((one) => one.file)
}

/** What runs in a browser knows only what runs in a browser. */
export function browserLookingBack(house: readonly Module[]): string[] {
  const packages = ['@simplewebauthn/browser', 'htmx.org']
  const mayKnow = ({ to, ours, typeOnly }: Import) =>
    typeOnly || (ours ? inBrowser(to) : packages.includes(to))
  const browser = running(house).filter((one) => inBrowser(one.file))
  return browser.flatMap((one) => one.imports.filter((to) => !mayKnow(to)).map((to) => arrow(one, to)))
}

/** HTTP is spoken in one room: elsewhere a route can't exist except as a door. */
export function speakingHttp(house: readonly Module[]): string[] {
  const http = /^(hono(?!\/jsx)|@hono\/|node:https?$)/
  const server = (file: string) => file.startsWith('src/platform/server/') || file === 'src/main.ts'
  return running(house)
    .filter((one) => !server(one.file))
    .flatMap((one) =>
      one.imports.filter((to) => !to.typeOnly && http.test(to.to)).map((to) => arrow(one, to)),
    )
}

function mayImport(from: string, to: string): boolean {
  if (!to.startsWith('src/') || isTest(to)) return false
  if (rootModules.includes(from)) return true
  if (rootModules.includes(to)) return false
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === there) return true
  if (windows.includes(here) && stops.includes(there)) return /\/queries(\/|\.ts$)/.test(to)
  return plan[here]?.includes(there) ?? false
}

const inBrowser = (file: string) => /\.client\.ts$|\/client\//.test(file)
const running = (house: readonly Module[]) =>
  house.filter(({ file }) => file.startsWith('src/') && !isTest(file))
const arrow = (from: Module, to: Import) => `${from.file} → ${to.to}`
