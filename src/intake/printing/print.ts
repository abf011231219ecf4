// Owns: the registration of each message on paper, for those who may read its words. Who spoke is never on it: name and
// telephone stay places to be filled in by hand.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import type { Chapter } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { goneOn } from '../../matters/submissions/earlier.ts'
import { type Said, saidIn } from '../../matters/submissions/said.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import { onWhoseWord } from '../../matters/words/tellers.ts'
import { regionOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { readableOf } from '../reading.ts'
import { type Channel, channelWords, words as intakeWords } from '../words.ts'
import { words } from './words.ts'

const w = words('zh')
/** Forty of the same are told of by the matter's own papers. */
const most = 40

export const prints: NonNullable<Chapter['prints']> = async (db, actor, matter) => {
  const readable = (await readableOf(db, actor, matter.id)).slice(0, most)
  const said = await saidIn(
    db,
    matter.committee_id,
    readable.map((one) => one.id),
  )
  const left = await goneOn(db, matter.committee_id, matter.id)
  const made: PrintOf[] = []
  for (const one of readable) {
    const until = left.get(one.id)
    const theirs = (said.get(one.id) ?? []).filter(({ at }) => !until || at <= until)
    made.push(await registrationOf(db, matter, one, theirs))
  }
  return made
}

async function registrationOf(
  db: Db,
  matter: MatterRow,
  submission: SubmissionRow,
  said: readonly Said[],
): Promise<PrintOf> {
  const { village_id, township_id, region_id, venue_id, number } = submission
  const region = await regionOf(db, matter.committee_id, (village_id ?? township_id ?? region_id) as RegionId)
  const texts = said.filter((one) => ['words', 'gist', 'addition'].includes(one.part)).map((one) => one.text)
  const teller = onWhoseWord(submission.on_word_of, 'zh')
  const facts = {
    number,
    received: dayAndTime(submission.created_at, 'zh', new Date(0)),
    channel: channelWords[submission.channel as Channel]?.zh ?? '',
    venue: venue_id ? await venueName(db, matter, venue_id) : '',
    area: [region.name.zh, submission.place].filter(Boolean).join('\n'),
    content: [teller && w.onWord(teller), ...texts.map((text) => text ?? intakeWords('zh').erased)]
      .filter(Boolean)
      .join('\n'),
    destination: w.became(matter.number, matter.headline),
  }
  return printOf('registration', facts, { of: submission.id, at: submission.created_at, hint: number })
}

async function venueName(db: Db, matter: MatterRow, id: string): Promise<string> {
  const row = await db.q
    .selectFrom('venues')
    .select('name_zh')
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name_zh ?? ''
}
