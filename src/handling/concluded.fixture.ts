// Owns: for this room's tests, a matter that has been talked through, made by the spine's own verbs.

import type { World } from '../../test/world.ts'
import { addItem, type NewItem } from '../matters/items.ts'
import { advanceMatter, openMatter } from '../matters/matter.ts'
import { newestMethod } from '../matters/methods/in-force.ts'
import type { ReceiptHolder } from '../people/actors.ts'
import { keepResident, type TellThrough } from '../people/identity/vault.ts'
import { transaction } from '../platform/database/transaction.ts'
import { type MatterId, newId, newToken, type SubmissionId } from '../platform/ids.ts'

export interface Wanted {
  items?: readonly NewItem[]
  level?: 'township' | 'county'
  senders?: readonly TellThrough[]
}

export const lamp = (world: World): NewItem => ({
  kind: 'consensus',
  text: '修好三单元的路灯',
  partyKind: 'unit',
  bodyId: world.body.housing,
  dueOn: '2026-04-10',
  doneWhen: '夜里亮着',
})

export async function concluded(
  world: World,
  { items = [lamp(world)], level = 'township', senders = ['call'] }: Wanted = {},
): Promise<{ id: MatterId; senders: ReceiptHolder[] }> {
  return transaction(world.db, async (tx) => {
    const actor = world.as('cui')
    const method = await newestMethod(tx, actor.committeeId, 'TONGYONG')
    const place = {
      regionId: world.region.estate,
      townshipId: world.region.street,
      villageId: world.region.estate,
      venueId: world.venue,
    }
    const opened = await openMatter(tx, actor, {
      ...place,
      headline: '三单元路灯不亮',
      category: 'utilities',
      source: 'submission',
      level,
      method: { code: method.code, version: method.version, track: 'main' },
    })
    const holders = []
    for (const tellThrough of senders) holders.push(await sender(world, tx, opened.id, tellThrough))
    let matter = opened
    for (const verb of ['screen', 'confirm', 'openClaims', 'startDeliberation'] as const)
      matter = await advanceMatter(tx, matter, verb, { actor })
    for (const item of items) await addItem(tx, matter, null, item)
    await advanceMatter(tx, matter, 'conclude', { actor, conclusion: 'consensus' })
    return { id: opened.id, senders: holders }
  })
}

async function sender(
  world: World,
  tx: Parameters<typeof keepResident>[0],
  matterId: MatterId,
  tellThrough: TellThrough,
): Promise<ReceiptHolder> {
  const now = tx.clock.now()
  const { id: committeeId } = world.committee
  const residentId = await keepResident(tx, {
    committeeId,
    name: '张桂兰',
    phone: '13800138000',
    tellThrough,
    under14: false,
    regionId: world.region.estate,
  })
  const submissionId = newId<'submission'>(now) as SubmissionId
  await tx.q
    .insertInto('submissions')
    .values({
      committee_id: committeeId,
      id: submissionId,
      number: `QX26-${newToken().slice(0, 6)}`,
      state: 'accepted',
      state_since: now,
      channel: 'qr',
      kind: 'problem',
      region_id: world.region.estate,
      township_id: world.region.street,
      village_id: world.region.estate,
      resident_id: residentId,
      matter_id: matterId,
      token_hash: newToken(),
      code_hash: newToken(),
      first_due_at: now,
      notice_due_at: now,
      created_at: now,
    })
    .execute()
  return { kind: 'receipt', committeeId, submissionId, residentId }
}

export const days = (world: World, n: number): void =>
  world.clock.set(new Date(world.clock.now().getTime() + n * 86_400_000))

export async function stateOf(world: World, id: string): Promise<string> {
  const row = await world.db.q
    .selectFrom('matters')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.state
}
