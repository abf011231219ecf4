// Owns: what lies in the county while it is measured: a desk with its forty messages, two thousand in the next
// township, matters under way, and drafts that wait for their last press. Made by the real verbs.
import { sql } from 'kysely'
import { beginDraft, newDraft } from '../../src/intake/submissions/draft.ts'
import { receive } from '../../src/intake/submissions/receive.ts'
import { type Db, transaction } from '../../src/platform/database/transaction.ts'
import type { RegionId } from '../../src/platform/ids.ts'
import { accept } from '../../src/triage/sorting/acceptance.ts'
import type { Sorter } from '../../src/triage/sorting/held.ts'
import type { County } from './county.ts'
import { stepOne, stepTwo } from './resident.ts'

const waiting = 40
const elsewhere = 2000
const underWay = 30
const text =
  '小区三号楼东侧的路灯坏了两个多月，晚上老人下楼看不清台阶，上周已经有人摔倒。请帮忙看看能不能尽快修好，或者先装一盏临时的灯。'

export async function fill(db: Db, county: County): Promise<{ receipt: string }> {
  const said = (regionId: RegionId) => ({
    channel: 'qr' as const,
    kind: 'problem' as const,
    entryCode: county.code,
    venueId: county.venueId,
    words: text,
    regionId,
    sinceYear: 2021,
    person: { name: '王桂兰', phone: '13800138000', tellThrough: 'call' as const },
    consents: ['handling' as const],
  })
  const actor = { kind: 'anyone', committeeId: county.committeeId } as const
  const far = county.villages[2] as RegionId
  for (let n = 0; n < elsewhere; n++) await receive(db, actor, said(far))
  let receipt = ''
  for (let n = 0; n < underWay; n++) {
    const { submissionId, token } = await receive(db, actor, said(county.regionId))
    await accept(db, county.liaison.actor as Sorter, submissionId, accepted)
    receipt = token
  }
  for (let n = 0; n < waiting; n++) await receive(db, actor, said(county.regionId))
  await sql`analyze`.execute(db.q)
  return { receipt }
}

const accepted = {
  headline: '三号楼东侧路灯损坏，夜间出行不便',
  category: 'utilities',
  method: 'TONGYONG/main',
  level: 'village',
  urgent: false,
} as const

/** Cookies of residents who have taken two of the three steps. */
export async function begunDrafts(db: Db, county: County, amount: number): Promise<string[]> {
  const typed = { ...stepOne(county.code, text), ...stepTwo(county.regionId) }
  const tokens = Array.from({ length: amount }, () => `bench-${crypto.randomUUID()}`)
  for (let from = 0; from < amount; from += 250)
    await transaction(db, async (tx) => {
      for (const token of tokens.slice(from, from + 250))
        await beginDraft(tx, county.committeeId, token, { ...newDraft(tx), code: county.code, typed })
    })
  return tokens.map((token) => `draft=${token}`)
}
