// Owns: one person of a roll: an account without a password yet, and what is known of a member.
import { addAccountIn } from '../../../people/accounts.ts'
import { signatureOf } from '../../../people/actors.ts'
import { categories, categoryWords } from '../../../people/words.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Cells } from '../columns.ts'
import type { Fate } from '../fate.ts'
import { levelWords, severalMark } from '../words.ts'
import { type Bringing, placeId } from './names.ts'

type Row = Cells<'people'>

export async function bringPerson(names: Bringing, { id, cells }: Fate<'people'>): Promise<void> {
  const { tx, by } = names
  const { committeeId } = by
  const accountId = id ?? (await addAccountIn(tx, committeeId, accountFrom(cells)))
  if (id) await putRight(names, id, cells)
  names.people.set(cells.login.toLowerCase(), accountId)
  if (cells.term) await keepProfile(names, accountId, cells)
  const of = { committeeId, ...signatureOf(by), objectKind: 'account', objectId: accountId, success: true }
  await audit(tx, { ...of, act: id ? 'account.putRight' : 'account.bringOver' })
}

const accountFrom = (cells: Row) => ({
  ...{ login: cells.login, name: cells.name, nameEn: cells.nameEn || undefined },
  ...{ mail: cells.mail || undefined, phone: cells.phone || undefined },
})

async function putRight({ tx, by }: Bringing, id: string, cells: Row): Promise<void> {
  const phone_sealed = cells.phone ? tx.secrets.seal(cells.phone) : null
  await tx.q
    .updateTable('accounts')
    .set({ name_en: cells.nameEn || null, mail: cells.mail || null, phone_sealed })
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', id)
    .execute()
}

async function keepProfile(names: Bringing, accountId: string, cells: Row): Promise<void> {
  const { tx, by, bodies } = names
  const place = (cell: string) => (cell ? placeId(names, cell) : null)
  const listed = (cell: string) => cell.split(severalMark).filter(Boolean)
  const profile = {
    ...{ term: Number(cells.term), standing: cells.standing !== '', level: levelOf(cells.level) },
    ...{ sectors: listed(cells.sectors), expertise: listed(cells.expertise).map(knowing) },
    ...{ body_id: bodies.get(cells.committee) ?? null, work_unit: cells.workUnit || null },
    ...{ home_region_id: place(cells.home), work_region_id: place(cells.work) },
  }
  await tx.q
    .insertInto('member_profiles')
    .values({ committee_id: by.committeeId, account_id: accountId, ...profile })
    .onConflict((there) => there.columns(['committee_id', 'account_id']).doUpdateSet(profile))
    .execute()
}

const levelOf = (word: string) =>
  Object.entries(levelWords).find(([, one]) => one.zh === word)?.[0] ?? 'county'
const knowing = (word: string) => categories.find((one) => categoryWords[one].zh === word) ?? 'other'
