// Reads how the members of a dimension are called, and puts them in order: places by their code, others by name. Never
// by how much they have.
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { categoryWords } from '../../matters/words.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { channelWords } from '../words.ts'
import type { Dimension, Part } from './values.ts'

export interface NamedPart extends Part {
  name: Bilingual
}

export async function named(
  db: Db,
  actor: Actor,
  by: Dimension,
  parts: readonly Part[],
): Promise<NamedPart[]> {
  const names = await namesOf(db, actor, by, parts)
  const order = new Map([...names.keys()].map((member, at) => [member, at]))
  return parts
    .map((part) => ({ ...part, name: names.get(part.member) ?? { zh: part.member, en: part.member } }))
    .toSorted((a, b) => (order.get(a.member) ?? 1e9) - (order.get(b.member) ?? 1e9))
}

async function namesOf(db: Db, actor: Actor, by: Dimension, parts: readonly Part[]) {
  if (by === 'township' || by === 'village') return placeNames(db, actor, parts)
  if (by === 'venue') return venueNames(db, actor, parts)
  if (by === 'method') {
    const methods = await methodsInForce(db, actor.committeeId)
    return new Map<string, Bilingual>(methods.map((one) => [one.code, one.name]))
  }
  if (by === 'month') return new Map(monthNames(parts))
  return new Map<string, Bilingual>(Object.entries(by === 'category' ? categoryWords : channelWords))
}

const monthNames = (parts: readonly Part[]): [string, Bilingual][] =>
  parts
    .map(({ member }) => member)
    .toSorted()
    .map((member) => [member, { zh: member, en: member }])

const membersOf = (parts: readonly Part[]) => parts.map(({ member }) => member)

async function placeNames(db: Db, actor: Actor, parts: readonly Part[]) {
  if (parts.length === 0) return new Map<string, Bilingual>()
  const rows = await db.q
    .selectFrom('regions')
    .select(['id', 'name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', 'in', membersOf(parts))
    .orderBy('code')
    .execute()
  return new Map<string, Bilingual>(rows.map(({ id, ...name }) => [id, name]))
}

async function venueNames(db: Db, actor: Actor, parts: readonly Part[]) {
  if (parts.length === 0) return new Map<string, Bilingual>()
  const rows = await db.q
    .selectFrom('venues')
    .select(['id', 'name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', 'in', membersOf(parts))
    .orderBy('name_zh')
    .orderBy('id')
    .execute()
  return new Map<string, Bilingual>(rows.map(({ id, ...name }) => [id, name]))
}
