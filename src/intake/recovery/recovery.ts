// Owns: a lost receipt found again through its phone number. A code of ten minutes goes to the phone, or is read over
// it by whoever rings; then the list of that number's receipts. Breaks if wrong: a stranger learns who has spoken, so a
// number that nobody knows gets the same answer, and a sealed report is never in the list.
import { randomInt } from 'node:crypto'
import { isMobile } from '../../people/identity/phone.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { submissionsOfPhone } from './queries.ts'
import { words } from './words.ts'

const minute = 60_000
export const codeMinutes = 10
const codeDigits = 6
const mostTries = 5
/** To one number in an hour: enough for who mistypes, too little to be a nuisance. */
const mostAnHour = 3
/** Whoever is rung back types the code on the same phone that day. */
export const askingHours = 24

export interface Asking {
  committeeId: CommitteeId
  /** In its one writing. */
  phone: string
  /** The browser that asked: the code is good there and nowhere else. */
  browser: string
}

export function askForCode(db: Db, { committeeId, phone, browser }: Asking): Promise<void> {
  return transaction(db, async (tx) => {
    const hash = tx.secrets.digest('phone', phone)
    const [newest] = await submissionsOfPhone(tx, committeeId, hash)
    const often = (await askedLately(tx, committeeId, hash)) >= mostAnHour
    const id = newId<'recovery'>(tx.clock.now())
    const code = newest && !often && isMobile(phone) ? newCode() : null
    await tx.q
      .insertInto('recoveries')
      .values({
        ...{ committee_id: committeeId, id, phone_hash: hash, asked_at: tx.clock.now() },
        ...{ browser_hash: tx.secrets.digest('recovery', browser), ...codeColumns(tx, id, code) },
      })
      .execute()
    if (newest && !often) await send(tx, { committeeId, id, phone, code, townshipId: newest.townshipId })
    await note(tx, committeeId, 'receipt.recovery.ask', id, Boolean(newest) && !often)
  })
}

/** Of a wrong code nobody learns whether it was late, spent or never there. Five tries, counted also when wrong. */
export function proveCode(db: Db, committeeId: CommitteeId, browser: string, code: string): Promise<boolean> {
  return transaction(db, async (tx) => {
    const row = await newestOf(tx, committeeId, browser).forUpdate().executeTakeFirst()
    if (!row) return false
    const now = tx.clock.now()
    const known = row.code_hash !== null && row.code_until !== null && row.code_until > now
    const right =
      known && row.tries < mostTries && tx.secrets.same(row.code_hash ?? '', digest(tx, row.id, code))
    await tx.q
      .updateTable('recoveries')
      .set({ tries: row.tries + 1, ...(right ? { proven_at: now, code_hash: null } : {}) })
      .where('committee_id', '=', committeeId)
      .where('id', '=', row.id)
      .execute()
    await note(tx, committeeId, 'receipt.recovery.prove', row.id, right)
    return right
  })
}

/** Made when the person is on the line, so that it is never older than the call. */
export async function codeToRead(tx: Tx, committeeId: CommitteeId, id: string): Promise<string> {
  const code = newCode()
  await tx.q
    .updateTable('recoveries')
    .set({ ...codeColumns(tx, id, code), tries: 0 })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .execute()
  return code
}

/** What this browser asked for last, that day. */
export function newestOf(db: Db, committeeId: CommitteeId, browser: string) {
  return db.q
    .selectFrom('recoveries')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('browser_hash', '=', db.secrets.digest('recovery', browser))
    .where('asked_at', '>', new Date(db.clock.now().getTime() - askingHours * 60 * minute))
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
}

/** Two days on, nobody needs to know who asked. */
export async function forgetRecoveries(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  const old = new Date(db.clock.now().getTime() - 2 * askingHours * 60 * minute)
  const gone = db.q
    .deleteFrom('recoveries')
    .where('committee_id', '=', committeeId)
    .where('asked_at', '<', old)
  return { forgotten: Number((await gone.executeTakeFirst()).numDeletedRows) }
}

const newCode = () => String(randomInt(0, 10 ** codeDigits)).padStart(codeDigits, '0')

function codeColumns(tx: Tx, id: string, code: string | null) {
  const code_until = new Date(tx.clock.now().getTime() + codeMinutes * minute)
  return code ? { code_hash: digest(tx, id, code), code_until } : { code_hash: null, code_until: null }
}

/** With the asking's own id, so that two equal codes don't look alike. */
function digest(db: Db, id: string, code: string): string {
  return db.secrets.digest('recoveryCode', `${id} ${code}`)
}

async function askedLately(tx: Tx, committeeId: CommitteeId, hash: string): Promise<number> {
  const { n } = await tx.q
    .selectFrom('recoveries')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', committeeId)
    .where('phone_hash', '=', hash)
    .where('asked_at', '>', new Date(tx.clock.now().getTime() - 60 * minute))
    .executeTakeFirstOrThrow()
  return Number(n)
}

interface Sending {
  committeeId: CommitteeId
  id: string
  phone: string
  code: string | null
  townshipId: string | null
}

/** Someone stands there and waits: the quiet hours don't hold it back. A landline is rung by people. */
async function send(tx: Tx, { committeeId, id, phone, code, townshipId }: Sending): Promise<void> {
  const w = words('zh')
  await queueMessage(tx, {
    ...{ committeeId, address: phone, aboutKind: 'recovery', aboutId: id, subject: w.messageSubject },
    ...(code ? { channel: 'sms', body: w.smsBody(code) } : { channel: 'ring', body: w.ringBody }),
    townshipId: townshipId as RegionId | null,
    urgent: true,
  })
}

function note(tx: Tx, committeeId: CommitteeId, act: string, id: string, success: boolean): Promise<void> {
  return audit(tx, { committeeId, actorKind: 'anyone', act, objectKind: 'recovery', objectId: id, success })
}
