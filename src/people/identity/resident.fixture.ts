// Owns: one resident whose submission became a matter, in the world's county: for the tests of this folder.
import { type PersonName, start, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { newId, type ResidentId, type SubmissionId } from '../../platform/ids.ts'
import type { ReceiptHolder } from '../actors.ts'
import { revealIdentity } from './reveal.ts'
import { keepResident } from './vault.ts'

export const mine = { actorKind: 'receipt', actorId: null }

export interface Case {
  residentId: ResidentId
  submissionId: SubmissionId
  matterId: string
  receipt: ReceiptHolder
}
interface Kind {
  confidential?: boolean
  region?: 'estate' | 'bridge'
}

export type Vault = ReturnType<typeof openVault>

export function openVault(world: World) {
  let made = 0
  const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(world.db, work)
  return {
    tx,
    brought: (kind: Kind = {}) => brought(world, kind, `QX-${++made}`),
    look: (who: PersonName, { residentId }: Case) =>
      tx((t) => revealIdentity(t, world.as(who), residentId, 'callBack')),
  }
}

async function brought(world: World, kind: Kind, number: string): Promise<Case> {
  const { committee, region } = world
  const residentId = await transaction(world.db, (tx) =>
    keepResident(tx, {
      committeeId: committee.id,
      name: '张三',
      phone: '138 0013 8000',
      address: '桂花路 7 号',
      tellThrough: 'sms',
      under14: false,
      regionId: region.estate,
    }),
  )
  const matterId = newId<'matter'>(start)
  const submissionId = newId<'submission'>(start) as SubmissionId
  const at = kind.region ?? 'estate'
  const township = at === 'estate' ? region.street : region.town
  const places = { region_id: region[at], township_id: township, village_id: region[at] }
  const common = { committee_id: committee.id, number, created_at: start, state_since: start, ...places }
  await keepMatter(world, { ...common, id: matterId })
  const confidential = kind.confidential ?? false
  await keepSubmission(world, {
    ...common,
    id: submissionId,
    resident_id: residentId,
    matter_id: matterId,
    confidential,
  })
  await keepWords(world, submissionId)
  const receipt = { kind: 'receipt', committeeId: committee.id, submissionId, residentId } as const
  return { residentId, submissionId, matterId, receipt }
}

type Common = {
  id: string
  committee_id: string
  number: string
  created_at: Date
  state_since: Date
  region_id: string
}

async function keepMatter(world: World, common: Common): Promise<void> {
  const method = { method_code: 'TONGYONG', method_version: 1, track: 'main' }
  const about = { level: 'township', source: 'submission', headline: '路灯不亮', category: 'streets' }
  await world.db.q
    .insertInto('matters')
    .values({ ...common, ...method, ...about, state: 'handling' })
    .execute()
}

async function keepSubmission(
  world: World,
  common: Common & { resident_id: string; matter_id: string; confidential: boolean },
): Promise<void> {
  const due = { first_due_at: start, notice_due_at: start }
  const keys = { token_hash: common.number, code_hash: common.number }
  const said = { kind: common.confidential ? 'report' : 'problem', place: '桂花路 7 号门前' }
  const how = { state: 'accepted', channel: 'web' }
  await world.db.q
    .insertInto('submissions')
    .values({ ...common, ...due, ...keys, ...said, ...how })
    .execute()
}

async function keepWords(world: World, submissionId: SubmissionId): Promise<void> {
  const sealed = world.db.secrets.seal('我叫张三，路灯坏了')
  const said = { said_by: 'resident', part: 'words', sealed, at: start }
  const ids = { committee_id: world.committee.id, id: newId<'said'>(start), submission_id: submissionId }
  await world.db.q
    .insertInto('submission_words')
    .values({ ...ids, ...said })
    .execute()
}
