// Owns: what members looked into: one street from site to site until a speech, and one question still open.
import { addDays, dayOf } from '../../platform/clock/day.ts'
import { addFinding, beginStudy, reportStudy, visitSite, writeSpeech } from '../../service/studies/study.ts'
import { whoIs } from '../county/county.ts'
import type { Year } from './days.ts'
import * as told from './words/studies.ts'

export async function lookInto(year: Year): Promise<void> {
  const { tx, county, today } = year
  const [lead, ...people] = [2, 5, 9, 14].map((nth) => whoIs(tx, county, 'member', 'county', nth))
  if (!lead) return
  const team = { people: people.map(({ accountId }) => accountId), regionId: year.region('county') }
  const { title, question } = told.study
  year.go(180)
  const id = await beginStudy(tx, lead, { title, question, ...team, endsOn: addDays(today, -20) })
  for (const [nth, { at, place, seen }] of told.study.sites.entries()) {
    const day = dayOf(year.go(170 - nth * 22, 15))
    await visitSite(tx, lead, id, { regionId: year.region(at), place, day, seen })
  }
  for (const [kind, text] of told.study.findings) await addFinding(tx, lead, id, { kind, text })
  year.go(30)
  await reportStudy(tx, lead, id, told.study.report)
  await writeSpeech(tx, lead, id, { title: told.study.speechTitle, text: told.study.speech })
  year.go(25)
  const open = await beginStudy(tx, lead, {
    ...{ title: told.studyOpen.title, question: told.studyOpen.question, ...team },
    endsOn: addDays(today, 90),
  })
  const { at, place, seen } = told.studyOpen.site
  await visitSite(tx, lead, open, { regionId: year.region(at), place, day: dayOf(year.go(10)), seen })
}
