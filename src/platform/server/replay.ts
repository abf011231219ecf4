// Owns: "sent twice, done once". The key is claimed in the verb's own transaction: a refusal frees it again. A page that
// was the answer is kept sealed for a quarter of an hour, so that a second press does not lose the link it showed.
import type { Db, Tx } from '../database/transaction.ts'
import type { View } from '../html/view.ts'
import type { CommitteeId } from '../ids.ts'
import type { Answer } from './answer.ts'

type GoTo = Extract<Answer, { kind: 'goTo' }>
type Stored = GoTo | { kind: 'sealed'; page: string }
interface KeptPage {
  html: string
  nonce: string
  /** Whoever presses with the same key and is somebody else gets nothing of it. */
  reader: string
}

/** Longer than anybody waits before pressing again, shorter than a shared desk stays with one person. */
const pageMinutes = 15

export interface Press {
  committeeId: CommitteeId
  key: string
  door: string
  view: View
}

/** Null: this call is the first and owns the key. Otherwise the answer that the first call got. */
export async function claimReplayKey(tx: Tx, press: Press): Promise<Answer | null> {
  const { committeeId, key, door } = press
  const claimed = await tx.q
    .insertInto('replays')
    .values({ committee_id: committeeId, key, door, created_at: tx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows) return null
  return (await keptAnswer(tx, press)) ?? { kind: 'goTo', path: '/', cookies: [] }
}

export async function keptAnswer(db: Db, { committeeId, key, door, view }: Press): Promise<Answer | null> {
  const row = await db.q
    .selectFrom('replays')
    .select(['answer', 'created_at'])
    .where('committee_id', '=', committeeId)
    .where('key', '=', key)
    .where('door', '=', door)
    .executeTakeFirst()
  const stored = (row?.answer ?? null) as unknown as Stored | null
  if (!row || !stored) return null
  if (stored.kind === 'goTo') return stored
  if (db.clock.now().getTime() - row.created_at.getTime() > pageMinutes * 60_000) return null
  const { html, nonce, reader }: KeptPage = JSON.parse(db.secrets.open(Buffer.from(stored.page, 'base64')))
  if (reader !== readerOf(view)) return null
  // Scripts run under the nonce of the answer that carries them.
  const fresh = nonce ? html.replaceAll(nonce, view.nonce) : html
  return { kind: 'page', html: Promise.resolve(fresh) as never, status: 200, cookies: [] }
}

/** The answer to send: a page is drawn here, once for both presses. */
export async function keepAnswer(tx: Tx, press: Press, answer: Answer): Promise<Answer> {
  if (answer.kind === 'goTo') await store(tx, press, { ...answer, cookies: [] })
  // A page that signs somebody in is not for a second hand.
  if (answer.kind !== 'page' || answer.status !== 200 || answer.cookies.length > 0) return answer
  const html = String(await answer.html)
  const kept: KeptPage = { html, nonce: press.view.nonce, reader: readerOf(press.view) }
  const page = tx.secrets.seal(JSON.stringify(kept)).toString('base64')
  await store(tx, press, { kind: 'sealed', page })
  return { ...answer, html: Promise.resolve(html) as never }
}

async function store(tx: Tx, { committeeId, key }: Press, answer: Stored): Promise<void> {
  await tx.q
    .updateTable('replays')
    .set({ answer: JSON.stringify(answer) })
    .where('committee_id', '=', committeeId)
    .where('key', '=', key)
    .execute()
}

const readerOf = ({ person }: View): string => JSON.stringify(person)
