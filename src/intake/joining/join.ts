// Owns: "I have this too": whoever reads an open topic adds their voice to it. Enters: anyone, once a browser.
// Leaves: a real submission with its own receipt, merged already; told and asked like everyone who brought it.
// Breaks if wrong: a voice that counts and is never answered, or one phone that speaks for a village.
import { lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import { tellRole, tellSender } from '../../matters/notices.ts'
import { openTopic } from '../../matters/publication/publication.ts'
import {
  advanceSubmission,
  findSubmission,
  type SubmissionRow,
  submissionsOfMatter,
} from '../../matters/submissions/submission.ts'
import type { AnyoneOf, ReceiptHolder } from '../../people/actors.ts'
import { isMobile, normalPhone } from '../../people/identity/phone.ts'
import type { TellThrough } from '../../people/identity/vault.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId, RegionId, SubmissionId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { type Receipt, store } from '../submissions/receive.ts'
import { words } from './words.ts'

export interface Voice {
  /** Nothing here is needed: the press says it all. */
  words?: string | undefined
  place?: string | undefined
  name?: string | undefined
  phone?: string | undefined
  tellThrough?: TellThrough | undefined
  handling?: boolean
}

export function joinIn(db: Db, actor: AnyoneOf, id: string, token: string, voice: Voice): Promise<Receipt> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, id)
    if (!(await openTopic(tx, actor.committeeId, matter.id))) throw new OutOfReach({ topic: id })
    const receipt = await storeVoice(tx, actor, matter, voice)
    await claimVoice(tx, matter, token, receipt.submissionId)
    const joined = await mergeAtOnce(tx, actor, matter, receipt.submissionId)
    const signatories = matter.signatories + joined.signatories
    const payload = { submission: joined.id, signatories, joined: true }
    await noteOnMatter(tx, matter, 'merge', { actor, payload, set: { signatories } })
    await tell(tx, matter, joined, voice)
    return receipt
  })
}

/** Whether this browser has spoken already. */
export async function hasJoined(
  db: Db,
  committeeId: CommitteeId,
  id: MatterId,
  token: string,
): Promise<boolean> {
  const row = await db.q
    .selectFrom('joinings')
    .select('at')
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', id)
    .where('token_hash', '=', db.secrets.digest('joining', token))
    .executeTakeFirst()
  return row !== undefined
}

function storeVoice(tx: Tx, actor: AnyoneOf, matter: MatterRow, voice: Voice): Promise<Receipt> {
  const { name, phone, place } = voice
  const regionId = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  const within = {
    townshipId: matter.township_id as RegionId | null,
    villageId: matter.village_id as RegionId | null,
  }
  const said = {
    ...({ channel: 'web', kind: 'topic', wordless: 'same' } as const),
    ...{ words: voice.words, place, regionId },
    person: { name, phone, tellThrough: voice.tellThrough ?? usualWay(phone) },
    consents: voice.handling ? (['handling'] as const) : [],
  }
  return store(tx, actor, said, within)
}

/** Whoever leaves a number wants to hear from us; whoever leaves none looks it up. */
function usualWay(phone: string | undefined): TellThrough {
  if (!phone) return 'nothing'
  return isMobile(normalPhone(phone) ?? '') ? 'sms' : 'call'
}

/** The key holds one voice a browser, also of two presses at once. */
async function claimVoice(tx: Tx, matter: MatterRow, token: string, submission: SubmissionId): Promise<void> {
  const claimed = await tx.q
    .insertInto('joinings')
    .values({
      ...{ committee_id: matter.committee_id, matter_id: matter.id, submission_id: submission },
      ...{ token_hash: tx.secrets.digest('joining', token), at: tx.clock.now() },
    })
    .onConflict((held) => held.doNothing())
    .executeTakeFirst()
  if (!claimed.numInsertedOrUpdatedRows) throw new AlreadyDone({ joining: matter.id })
}

async function mergeAtOnce(
  tx: Tx,
  actor: AnyoneOf,
  matter: MatterRow,
  submissionId: SubmissionId,
): Promise<SubmissionRow> {
  const [first] = await submissionsOfMatter(tx, matter.committee_id, matter.id)
  const holder: ReceiptHolder = { ...actor, kind: 'receipt', submissionId, residentId: null }
  const fresh = await findSubmission(tx, holder, submissionId)
  const taken = await advanceSubmission(tx, fresh, 'startTriage', { actor })
  const set = { matter_id: matter.id, merged_into: first?.id ?? null, told_at: tx.clock.now() }
  return advanceSubmission(tx, taken, 'mergeInto', { actor, payload: { matter: matter.id }, set })
}

/** The desk hears of it only where there is something to read. */
async function tell(tx: Tx, matter: MatterRow, joined: SubmissionRow, voice: Voice): Promise<void> {
  const both = (key: 'toldBody' | 'deskBody', text: string) => ({
    zh: words('zh')[key](text),
    en: words('en')[key](text),
  })
  const told = { subject: words.both.toldSubject, body: both('toldBody', matter.number) }
  await tellSender(tx, matter.committee_id, joined.id, told)
  if (!voice.words) return
  const about = { kind: 'submission', id: joined.id, townshipId: matter.township_id } as const
  const news = { subject: words.both.deskSubject, body: both('deskBody', joined.number) }
  await tellRole(tx, matter.committee_id, ['liaison', 'venueHead'], matter.region_id, about, news)
}
