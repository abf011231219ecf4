// Owns: what those who sit on a day are told: members and liaisons on their desk and by mail, a professional by a text
// message, which becomes a line to ring where no machine sends it.
import { type News, tellAccount } from '../../matters/notices.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { day, time } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Shift } from './queries.ts'
import { words } from './words.ts'

type Said = (w: ReturnType<typeof words>, at: string) => readonly [subject: string, body: string]

export function newsOf(shift: Shift, now: Date, said: Said): News {
  const of = (lang: Lang) => said(words(lang), whenAndWhere(shift, lang, now))
  const [zh, en] = [of('zh'), of('en')]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}

export function whenAndWhere(shift: Shift, lang: Lang, now: Date): string {
  const hours = `${time(shift.startsAt)}–${time(shift.endsAt)}`
  return [day(shift.day, lang, now), hours, shift.venueName[lang]].join(' ')
}

export async function tellSeated(tx: Tx, shift: Shift, said: Said): Promise<void> {
  const { committeeId } = shift
  const news = newsOf(shift, tx.clock.now(), said)
  const about = { kind: 'shift', id: shift.id, townshipId: shift.place.township_id } as const
  for (const { accountId, professionalId } of shift.seated) {
    if (accountId) await tellAccount(tx, committeeId, accountId, about, news)
    if (professionalId) await tellProfessional(tx, committeeId, professionalId, shift, news)
  }
}

async function tellProfessional(tx: Tx, committeeId: CommitteeId, id: string, shift: Shift, news: News) {
  const row = await tx.q
    .selectFrom('professionals')
    .select('phone_sealed')
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.phone_sealed) return
  await queueMessage(tx, {
    ...{ committeeId, channel: 'sms', sealedAddress: row.phone_sealed },
    ...{ subject: news.subject.zh, body: news.body.zh, aboutKind: 'shift', aboutId: shift.id },
    townshipId: shift.place.township_id as RegionId | null,
  })
}
