// Owns: how many fields staff write for one matter beyond the meeting's own record, counted over the doors' forms.
import assert from 'node:assert/strict'
import { type Drawing, drawingOf } from '../../../src/platform/html/form/drawing.ts'
import type { Door } from '../../../src/platform/server/door.ts'
import type { Walk } from '../walk.ts'
import type { Sent } from '../walker.ts'

export interface Row {
  method: string
  forms: number
  /** Written by hand: text, numbers, days. */
  written: number
  /** Chosen or ticked. */
  chosen: number
  fields: string[]
}

/** What is said, agreed and signed at the table, whether in a hall or on one page in a yard. */
const meetingsOwn =
  /^\/meetings\/[^/]+\/(record|items|sealing|conclusion|objection-window|confirmation)$|\/field(\/new)?$/

export function countFields(method: string, walk: Walk, doors: readonly Door[]): Row {
  const sent = walk.sent.filter(
    ({ name, action, status }) => name !== null && status === 200 && !meetingsOwn.test(action),
  )
  const all = sent.flatMap((one) => answersIn(one, doorOf(one, doors)))
  const written = all.filter(({ kind }) => byHand.has(kind))
  return {
    method,
    forms: sent.length,
    written: written.length,
    chosen: all.length - written.length,
    fields: written.map(({ field }) => field),
  }
}

const byHand: ReadonlySet<Drawing['kind']> = new Set(['text', 'number', 'day', 'moment', 'code', 'secret'])

/** Asked for by the door's own form, and not standing on the page already; or what a rule made necessary. */
function answersIn({ action, form, typed }: Sent, door: Door): { field: string; kind: Drawing['kind'] }[] {
  const shape = door.form.body?.shape ?? {}
  return Object.keys(shape).flatMap((field) => {
    const { kind, required } = drawingOf(shape[field], field)
    const standing = form.fields.find(({ name }) => name === field)?.value.some((one) => one !== '') ?? false
    const given = field in typed
    assert.ok(!required || standing || given, `${action}: ${field} is required and nobody gave it`)
    const needed = (given && !standing) || (required && !standing)
    return needed ? [{ field: `${door.path} ${field}`, kind }] : []
  })
}

function doorOf({ action }: Sent, doors: readonly Door[]): Door {
  const path = action.split('?')[0] ?? action
  const found = doors.find((one) => one.method === 'POST' && patternOf(one.path).test(path))
  assert.ok(found, `no door for ${action}`)
  return found
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

export function tableOf(rows: readonly Row[]): string {
  const head = ['method/track', 'forms', 'written', 'chosen']
  const lines = rows.map(({ method, forms, written, chosen }) => [method, forms, written, chosen].map(String))
  const width = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)))
  return [head, ...lines]
    .map((line) => line.map((cell, at) => cell.padEnd(width[at] ?? 0)).join('  '))
    .join('\n')
}
