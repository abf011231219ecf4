// Owns: where somebody knocks who was not asked in: a thing of the right kind, its twin that is nowhere, and a form for it.
import type { Door } from '../../src/platform/server/door.ts'
import type { Dice } from './dice.ts'
import { careless } from './filling.ts'
import { type Asked, kinds, type Town } from './town.ts'

const nowhereId = '019cd01b-0000-7000-8000-0000000000ff'

export function bodyFor(town: Town, door: Door, dice: Dice): [string, string][] {
  const like = town.sent.filter(({ path }) => matches(door, path))
  const fresh = (body: Asked['body'] = []) => body.filter(([name]) => name !== '_replay')
  if (like.length > 0 && dice.often(0.7)) return fresh(dice.one(like)?.body)
  const names = Object.keys(door.form.body?.shape ?? {})
  const fields = names.map((name) => ({
    name,
    kind: 'text' as const,
    value: [''],
    options: [],
    required: false,
  }))
  return careless({ fields }, Object.values(town.ids).flat(), dice)
}

export function addressOf(town: Town, door: Door, dice: Dice): { there: string; nowhere: string } {
  const kind =
    kinds.find((one) => door.path.startsWith(`/${one}/:`)) ??
    (door.path.startsWith('/reports') ? 'submissions' : 'matters')
  const tokens = door.path.startsWith('/receipts')
    ? town.receipts.map((one) => one.split('/')[2])
    : [...town.links].map((one) => one.split('/')[2])
  const held = dice.one(tokens) ?? 'none'
  const id = dice.one(town.ids[kind]) ?? nowhereId
  const other = dice.one(Object.values(town.ids).flat()) ?? nowhereId
  const from = (own: string) =>
    door.path
      .replace(/:(token|link)/, held)
      .replace(/:code/, town.world.entryCode)
      .replace(/:id/, own)
      .replaceAll(/:\w+/g, other)
  return { there: from(id), nowhere: from(nowhereId) }
}

const matches = ({ path }: Door, asked: string): boolean =>
  new RegExp(`^${path.replaceAll(/:[^/]+/g, '[^/]+')}$`).test(asked.split('?')[0] ?? '')
