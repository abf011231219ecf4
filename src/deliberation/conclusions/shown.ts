// Owns: what everyone reads of what was agreed: the items of minutes that are public, looked over like every other text
// that is published. Enters: whoever makes minutes public. Breaks if wrong: somebody's name or number on an open page.
import { clearForPublic } from '../../hearing/redaction/clearing.ts'
import { openText, type Part, type Review, review } from '../../hearing/redaction/review.ts'
import { type Item, itemsOf } from '../../matters/items.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { decidePublication, type Publication, publicationsOf } from '../../matters/publication/publication.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { meetingsOf, type Talk } from '../talk.ts'

/** Units are named in public; who else owes something is looked over with the text. */
export function resultParts(items: readonly Item[]): Part[] {
  return items
    .flatMap((item) => [
      { key: `item${item.no}`, text: item.text },
      { key: `done${item.no}`, text: item.done_when ?? '' },
      { key: `party${item.no}`, text: item.body_id ? '' : (item.party_name ?? '') },
    ])
    .filter(({ text }) => text !== '')
}

const what = 'result' as const

/**
 * After the minutes of a meeting became public, or are no longer. What was decided about those of other meetings stays.
 * Where the matter itself is not public, nothing is shown of it.
 */
export async function decideResult(
  tx: Tx,
  { matter, meeting }: Talk,
  actor: Staff,
  decided: Review | undefined,
): Promise<HeldMatter> {
  const all = await publicationsOf(tx, matter.committee_id, matter.id)
  const before = all.find((one) => one.what === what && one.decision === 'published')
  const body = await linesAfter(tx, { matter, meeting }, actor, before, decided)
  const topic = all.find((one) => one.what === 'topic' && one.decision === 'published')
  if (topic && body) {
    const shown = { what, decision: 'published', headline: topic.headline, body } as const
    return decidePublication(tx, actor, matter, shown)
  }
  return before ? decidePublication(tx, actor, matter, { what, decision: 'takenDown' }) : matter
}

/** A line an item, in their order; nothing where no minutes are public. */
async function linesAfter(
  tx: Tx,
  talk: Talk,
  actor: Staff,
  before: Publication | undefined,
  decided: Review | undefined,
): Promise<string> {
  const [own, others] = await publicItems(tx, talk)
  const publishing = { matterId: talk.matter.id, what, parts: resultParts(own) }
  const open = await clearForPublic(tx, actor, publishing, decided)
  const looked = own.map((item) => ({ no: item.no, text: lineOf(item, open) }))
  return [...asPublished(others, before), ...looked]
    .sort((a, b) => a.no - b.no)
    .map(({ no, text }) => `${no}. ${text}`)
    .join('\n')
}

/** As the public reads them. What nobody decided about is shown with everything hidden that looks personal. */
export function asPublished(items: readonly Item[], decided: Publication | undefined): Item[] {
  if (decided && decided.decision !== 'published') return []
  const lines = new Map(
    [...(decided?.body ?? '').matchAll(/^(\d+)\. (.*)$/gm)].map(([, no, line]) => [Number(no), line]),
  )
  const open = openText(review(resultParts(items.filter(({ no }) => !lines.has(no)))), [])
  return items.map((item) => {
    const text = lines.get(item.no) ?? lineOf(item, open)
    return { ...item, text, done_when: null, party_name: null }
  })
}

/** Of this meeting, and of others whose minutes are public. */
async function publicItems(db: Db, { matter, meeting }: Talk): Promise<[Item[], Item[]]> {
  const open = (await meetingsOf(db, matter)).filter(({ state }) => state === 'published')
  const ids = open.map(({ id }) => id as string)
  const items = await itemsOf(db, matter.committee_id, matter.id)
  const shown = items.filter(({ meeting_id }) => meeting_id !== null && ids.includes(meeting_id))
  const own = (item: Item) => item.meeting_id === meeting.id
  return [shown.filter(own), shown.filter((item) => !own(item))]
}

function lineOf({ no }: Item, open: Record<string, string>): string {
  const [text, done, party] = [open[`item${no}`], open[`done${no}`], open[`party${no}`]]
  const said = [text, done].filter(Boolean).join('；')
  return (party ? `${said}（${party}）` : said).replace(/\s+/g, ' ')
}
