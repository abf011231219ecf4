// Owns: a year of papers in the invented county: briefs in every state, three issues of the bulletin sent and one that waits
// to be signed, two instructions, one followed to its end. All by the real verbs.

import { rewriteBrief, submitBrief } from '../../papers/briefs/brief.ts'
import * as editing from '../../papers/briefs/editing.ts'
import { type BriefId, findBrief } from '../../papers/briefs/reach.ts'
import { makeBulletin, sendBulletin, signBulletin } from '../../papers/bulletins/bulletin.ts'
import type { BulletinId } from '../../papers/bulletins/queries.ts'
import { closeInstruction, noteProgress, recordInstruction } from '../../papers/instructions/instruction.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { addDays } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, whoIs } from '../county/county.ts'
import * as told from './words.ts'
import { briefFrom, ownBrief, type Year, yearWith } from './writing.ts'

export async function yearOfPapers(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const year = yearWith(tx, clock, county)
  await answered(year)
  await sentUpAlone(year)
  const second = await briefFrom(year, 100)
  if (second) await inIssue(year, await adopted(year, second.id, 98), 95)
  await kept(year)
  await tried(year)
  await waiting(year)
  year.go(0, 24)
}

const editor = ({ tx, county }: Year) => whoIs(tx, county, 'briefEditor')
const secretary = ({ tx, county }: Year) => whoIs(tx, county, 'secretaryGeneral')

/** The first: a leader answered, it was followed to its end, and the writer knows. */
async function answered(year: Year): Promise<void> {
  const { tx } = year
  const found = await briefFrom(year, 190)
  const brief = found?.id ?? (await ownBrief(year, 190, 4, told.own.clinic))
  const issue = await inIssue(year, await adopted(year, brief, 188), 185)
  year.go(178, 15)
  const { steps, outcome, ...said } = told.instructions.closed
  const follower = whoIs(tx, year.county, 'committeeStaff')
  const id = await recordInstruction(tx, secretary(year), {
    ...{ ...said, about: { kind: 'bulletin', id: issue }, level: 'county', followerId: follower.accountId },
    ...{ givenOn: addDays(year.today, -180), dueOn: addDays(year.today, -148) },
  })
  for (const [nth, done] of steps.entries()) {
    year.go(172 - nth * 8, 16)
    await noteProgress(tx, follower, id, done)
  }
  year.go(152, 16)
  await closeInstruction(tx, follower, id, outcome)
  year.go(150)
  await editing.feedBackBrief(tx, editor(year), brief, told.editor.doneOf)
}

/** The newest is being followed. */
async function tried(year: Year): Promise<void> {
  const { tx, county } = year
  const brief = await adopted(year, await ownBrief(year, 40, 9, told.own.bus), 38)
  const issue = await inIssue(year, brief, 35)
  year.go(20, 15)
  const { steps, ...said } = told.instructions.open
  const follower = whoIs(tx, county, 'committeeStaff', 'county', 1)
  const id = await recordInstruction(tx, secretary(year), {
    ...{ ...said, about: { kind: 'bulletin', id: issue }, level: 'city', followerId: follower.accountId },
    ...{ givenOn: addDays(year.today, -22), dueOn: addDays(year.today, 12) },
    readerIds: [whoIs(tx, county, 'chairCouncil').accountId],
  })
  year.go(9, 16)
  for (const done of steps) await noteProgress(tx, follower, id, done)
}

/** Several matters of one kind, sent to the city without standing in an issue. */
async function sentUpAlone(year: Year): Promise<void> {
  const found = await briefFrom(year, 130, { several: 2 })
  if (!found) return
  await adopted(year, found.id, 128)
  year.go(126)
  await editing.sendUpBrief(year.tx, editor(year), found.id, told.editor.sentTo)
  year.go(96)
  await editing.feedBackBrief(year.tx, editor(year), found.id, told.editor.cameOf)
}

async function kept(year: Year): Promise<void> {
  const id = await ownBrief(year, 80, 14, told.own.library)
  await takenUp(year, id, 78)
  await editing.keepBrief(year.tx, editor(year), id, told.editor.kept)
}

/** What lies on desks today: an issue to sign, one adopted, one that came back, one being edited, two handed in, a draft. */
async function waiting(year: Year): Promise<void> {
  const { tx } = year
  const again = await briefFrom(year, 33)
  if (again) {
    await takenUp(year, again.id, 31)
    await editing.returnBrief(tx, editor(year), again.id, told.editor.backOnce)
    year.go(28, 19)
    const brief = await findBrief(tx, again.by, again.id)
    await rewriteBrief(tx, again.by, again.id, { ...brief, title: told.editor.shorter(brief.title) })
    await submitBrief(tx, again.by, again.id)
    await adopted(year, again.id, 26)
    year.go(2, 11)
    await issueOf(year, again.id)
  }
  const lying = await briefFrom(year, 24)
  if (lying) await adopted(year, lying.id, 17)
  const back = await ownBrief(year, 12, 20, told.own.straw)
  await takenUp(year, back, 10)
  await editing.returnBrief(tx, editor(year), back, told.editor.back)
  const open = await briefFrom(year, 6)
  if (open) await takenUp(year, open.id, 4)
  for (const ago of [3, 2]) await briefFrom(year, ago)
  await briefFrom(year, 1, { draft: true })
}

async function takenUp(year: Year, id: BriefId, ago: number): Promise<void> {
  year.go(ago, 10)
  await editing.takeUpBrief(year.tx, editor(year), id)
}

async function adopted(year: Year, id: BriefId, ago: number): Promise<BriefId> {
  await takenUp(year, id, ago)
  year.go(ago, 15)
  const { addressees, praise: note } = told.editor
  await editing.adoptBrief(year.tx, editor(year), id, { addressees, note })
  return id
}

async function issueOf(year: Year, id: BriefId): Promise<BulletinId> {
  const { title } = await findBrief(year.tx, editor(year), id)
  return makeBulletin(year.tx, editor(year), { ...told.lists, title, forInstruction: true, briefIds: [id] })
}

async function inIssue(year: Year, id: BriefId, ago: number): Promise<BulletinId> {
  year.go(ago, 10)
  const issue = await issueOf(year, id)
  year.go(ago, 15)
  await signBulletin(year.tx, secretary(year), issue)
  year.go(ago - 1, 9)
  await sendBulletin(year.tx, editor(year), issue)
  return issue
}
