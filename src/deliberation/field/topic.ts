// Owns: a matter that arose in the yard and has no sender: the actor relays it, and names the representative whose word
// closes it. Opened, chosen and talked through in one go; the convener is told.
import { advanceMatter, type HeldMatter, openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { tellRole } from '../../matters/notices.ts'
import { addParticipant } from '../../matters/participants.ts'
import { reachOf } from '../../people/reach.ts'
import { ancestorsOf, regionOf } from '../../people/regions.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Host } from '../hands.ts'
import type { Guest } from '../meetings/guests.ts'
import { type FieldRecord, recordIn } from './session.ts'
import { words } from './words.ts'

export const fieldMethods = ['WEIXIESHANG', 'XIAOMAZHA'] as const

export interface NewTopic {
  headline: string
  category: string
  regionId: string
  method: (typeof fieldMethods)[number]
  sinceYear?: number
  representative: Guest
}

export function recordNewFieldSession(
  db: Db,
  actor: Host,
  topic: NewTopic,
  record: FieldRecord,
  onWordOf?: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const opened = await openTopic(tx, actor, topic, onWordOf)
    const { label, phone } = topic.representative
    await addParticipant(tx, opened.committee_id, {
      matterId: opened.id,
      part: 'representative',
      standing: 'team',
      label,
      phone,
    })
    const matter = await recordIn(tx, opened, actor, record, onWordOf)
    await tellConvener(tx, matter)
    return matter
  })
}

async function openTopic(tx: Tx, actor: Host, topic: NewTopic, onWordOf?: string): Promise<HeldMatter> {
  const regionId = topic.regionId as RegionId
  const region = await regionOf(tx, actor.committeeId, regionId)
  const { townshipId, villageId } = await ancestorsOf(tx, actor.committeeId, regionId)
  refuseElsewhere(actor, townshipId, villageId)
  const { code, version, tracks } = await newestMethod(tx, actor.committeeId, topic.method)
  const opened = await openMatter(
    tx,
    actor,
    {
      headline: topic.headline,
      category: topic.category,
      source: actor.as === 'member' ? 'memberRelay' : 'convenerList',
      level: region.level === 'village' ? 'village' : 'township',
      regionId,
      townshipId,
      villageId,
      venueId: null,
      method: { code, version, track: tracks[0]?.key ?? 'main' },
      sinceYear: topic.sinceYear ?? null,
    },
    { field: true },
  )
  const change = { actor, onWordOf, payload: { field: true } }
  return advanceMatter(tx, await advanceMatter(tx, opened, 'screen', change), 'confirm', change)
}

function refuseElsewhere(actor: Host, townshipId: RegionId | null, villageId: RegionId | null): void {
  const reach = reachOf(actor)
  const within =
    reach.whole || reach.townships.includes(townshipId ?? '') || reach.villages.includes(villageId ?? '')
  if (!within || townshipId === null)
    throw new FieldRefused('regionId', words.both.notHere, { region: villageId ?? townshipId })
}

async function tellConvener(tx: Tx, matter: HeldMatter): Promise<void> {
  const region = (matter.village_id ?? matter.township_id) as RegionId
  const news = { subject: words.both.newsField, body: { zh: matter.headline, en: matter.headline } }
  await tellRole(
    tx,
    matter.committee_id,
    ['convener'],
    region,
    { kind: 'matter', id: matter.id, townshipId: matter.township_id as RegionId | null },
    news,
  )
}
