// Owns: problems that a convener knows of and nobody has brought (带着问题清单来的): entered several at once. Each names
// the household representatives whose word will close it. Leaves: matters without a sender.
// Breaks if wrong: a matter that nobody outside the office can ever call done.
import { canAdvance } from '../../matters/machines/place.ts'
import { advanceMatter, type HeldMatter, openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { addParticipant } from '../../matters/participants.ts'
import type { Category } from '../../matters/words.ts'
import type { Staff } from '../../people/actors.ts'
import { normalPhone } from '../../people/identity/phone.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { mostRepresentatives } from '../submissions/conditions.ts'
import { placeWithin } from '../submissions/receive.ts'
import { words } from './words.ts'

export interface Representative {
  /** As the record calls them: "a household of house 3". */
  label: string
  phone: string | null
}

export interface Known {
  headline: string
  category: Category
  regionId: RegionId
  sinceYear?: number | undefined
  representatives: readonly Representative[]
}

/** All of them or none: a list that is half entered is entered twice. */
export function enterKnown(
  db: Db,
  actor: Staff<'convener'>,
  method: string,
  problems: readonly Known[],
): Promise<HeldMatter[]> {
  return transaction(db, async (tx) => {
    const entered: HeldMatter[] = []
    for (const one of problems) entered.push(await enterOne(tx, actor, method, one))
    return entered
  })
}

async function enterOne(tx: Tx, actor: Staff<'convener'>, method: string, one: Known): Promise<HeldMatter> {
  const place = await placeWithin(tx, actor, one.regionId)
  const opened = await openMatter(
    tx,
    actor,
    {
      ...{ headline: one.headline, category: one.category, sinceYear: one.sinceYear ?? null },
      ...{ source: 'convenerList', regionId: one.regionId, ...place, venueId: null },
      ...{ method: await methodOf(tx, actor, method), level: 'township' as const },
    },
    { representatives: one.representatives.length },
  )
  await nameRepresentatives(tx, opened, one.representatives)
  return openToMembers(tx, actor, opened)
}

export async function nameRepresentatives(
  tx: Tx,
  { committee_id, id }: HeldMatter,
  representatives: readonly Representative[],
): Promise<void> {
  for (const { label, phone } of representatives) {
    const seat = { matterId: id, part: 'representative', standing: 'invited' } as const
    await addParticipant(tx, committee_id, { ...seat, label, phone })
  }
}

/** A method that doesn't choose its topics goes straight to its members. */
export function openToMembers(tx: Tx, actor: Staff, opened: HeldMatter): Promise<HeldMatter> | HeldMatter {
  const place = { state: opened.state, suspendedFrom: null, conclusion: null }
  const { route } = opened.method
  const waits = route.isPart('screen') || !canAdvance(place, 'openClaims', route)
  return waits ? opened : advanceMatter(tx, opened, 'openClaims', { actor })
}

/** `CODE/track`. */
export async function methodOf(tx: Tx, actor: Staff, wanted: string) {
  const [code = '', track = ''] = wanted.split('/')
  const method = await newestMethod(tx, actor.committeeId, code)
  if (!method.tracks.some((one) => one.key === track))
    throw new FieldRefused('method', words.both.methodUnknown)
  if (!method.levels.includes('township')) throw new FieldRefused('method', words.both.methodNotHere)
  return { code, track, version: method.version }
}

/** One a line; a number at the end of the line is theirs. */
export function representativesIn(text: string): Representative[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostRepresentatives)
    .map((line) => {
      const [, label = line, tail = ''] = /^(.*?)[\s,，、:：]+([+\d][\d\s-]{6,})$/.exec(line) ?? []
      const phone = normalPhone(tail)
      return phone ? { label, phone } : { label: line, phone: null }
    })
}
