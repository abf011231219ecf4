// Owns: what every door must have, and the one table in which a sceptic reads who may open which.
import { Hono } from 'hono'
import { z } from 'zod'
import { staffRoles } from '../../src/people/roles.ts'
import type { Door } from '../../src/platform/server/door.ts'

const kinds = ['anyone', 'receipt', 'seat', 'oneTimeLink', 'feedToken'] as const

export const nameOf = (door: Door): string => `${door.method} ${door.path}`

/** A door without a lock, a form, a limit or a name in both languages. */
export function unfinished(doors: readonly Door[]): string[] {
  return doors.flatMap((door) => lacking(door).map((what) => `${nameOf(door)} has no ${what}`))
}

function lacking(door: Door): string[] {
  const { who, form, limit } = door
  return [
    !(who.kind === 'staff' ? isRoles(who.roles) : kinds.includes(who.kind)) && 'known permission',
    door.method === 'POST' && !(form.body instanceof z.ZodObject) && 'form for its body',
    door.method === 'GET' && form.body && 'reason to read a body',
    !(limit.rate.times > 0 && limit.rate.seconds > 0) && 'rate limit',
    !isTitle(door) && 'title in both languages',
    !/^\/\S*$/.test(door.path) && 'path from the root',
  ].filter((what) => typeof what === 'string')
}

function isRoles(roles: readonly string[]): boolean {
  const all: readonly string[] = staffRoles
  return roles.length > 0 && new Set(roles).size === roles.length && roles.every((role) => all.includes(role))
}

/** What nobody reads as a page (health, a stylesheet) may be called the same in both. */
function isTitle({ title, answer }: Door): boolean {
  const [zh, en] = [title('zh').trim(), title('en').trim()]
  const read = answer === 'page' || answer === 'fragment'
  return zh !== '' && en !== '' && (zh !== en || !read)
}

/** Doors that a call to their own address never reaches, because an earlier one answers it: asked of the router itself. */
export async function hidden(doors: readonly Door[]): Promise<string[]> {
  const app = new Hono()
  for (const door of doors) app.on(door.method, door.path, (c) => c.text(nameOf(door)))
  const found = await Promise.all(
    doors.map(async (door) => {
      const answer = await app.request(door.path.replaceAll(/:[^/]+/g, 'x'), { method: door.method })
      const reached = await answer.text()
      return reached === nameOf(door) ? [] : [`${nameOf(door)} is hidden by ${reached}`]
    }),
  )
  const names = doors.map(nameOf)
  return [
    ...found.flat(),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`),
  ]
}

/** Role × door. ● may open it (and then sees only what is in reach); nobody else gets past the lock. */
export function permissionTable(doors: readonly Door[]): string {
  const columns = [...kinds.filter((kind) => doors.some(({ who }) => who.kind === kind)), ...staffRoles]
  const wide = Math.max(...doors.map((door) => nameOf(door).length))
  const opens = ({ who }: Door, column: string) =>
    who.kind === 'staff' ? who.roles.includes(column) : who.kind === column
  const purpose = ({ who }: Door) =>
    who.kind === 'staff' || !who.roles.length ? '' : ` ${who.roles.join(', ')}`
  const legend = columns.map((column, at) => `${' '.repeat(wide + 2)}${'│ '.repeat(at)}┌ ${column}`)
  const rows = doors.map((door) => {
    const marks = columns.map((column) => (opens(door, column) ? '●' : '·')).join(' ')
    return `${nameOf(door).padEnd(wide)}  ${marks}${purpose(door)}`
  })
  return `${[...legend, ...rows.toSorted(byPath)].join('\n')}\n`
}

const byPath = (a: string, b: string) => pathOf(a).localeCompare(pathOf(b), 'en') || a.localeCompare(b, 'en')
const pathOf = (row: string) => row.slice(row.indexOf('/'), row.indexOf(' ', row.indexOf('/')))
