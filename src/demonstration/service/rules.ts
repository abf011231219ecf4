// Owns: the rules that the year explained: published with plain words and somebody who can explain them; one still written.
import { addDays } from '../../platform/clock/day.ts'
import { draftPolicy, offerToExplain, publishPolicy } from '../../service/policies/policy.ts'
import { whoIs } from '../county/county.ts'
import type { Year } from './days.ts'
import * as told from './words/rules.ts'

export async function explainRules(year: Year): Promise<void> {
  const { tx, county, today } = year
  const office = whoIs(tx, county, 'committeeStaff')
  for (const [nth, { days, ...policy }] of told.policies.entries()) {
    year.go(days, 10)
    const id = await draftPolicy(tx, office, { ...policy, inForceOn: addDays(today, -days) })
    await publishPolicy(tx, office, id)
    await offerToExplain(tx, whoIs(tx, county, 'member', 'county', nth * 3), id)
  }
  year.go(2, 10)
  await draftPolicy(tx, office, { ...told.policyDraft, inForceOn: addDays(today, 20) })
}
