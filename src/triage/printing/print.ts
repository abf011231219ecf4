// Owns: the screening of a topic on paper: measured by the method's own standards, then decided, by whom and why. What a
// unit's officer reads of it on the page they may also print; whom the members met they may not.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import type { Chapter } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { negatives } from '../../matters/methods/negatives.ts'
import { holds } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import type { RegionId } from '../../platform/ids.ts'
import { day } from '../../platform/words/format.ts'
import { type KeptScreening, screeningsOf } from '../screening/queries.ts'
import { decisionWords } from '../screening/words.ts'
import { words } from './words.ts'

const w = words('zh')

export const prints: NonNullable<Chapter['prints']> = async (db, actor, matter) => {
  if (holds(actor, 'unitHandler', 'unitLeader', 'expert')) return []
  const { criteria } = (await methodOf(db, matter)).body.screening
  const place = matter.village_id ?? matter.township_id ?? matter.region_id
  const region = await regionOf(db, matter.committee_id, place as RegionId)
  const labels = new Map(criteria.map(({ key, label }) => [key, label.zh]))
  const kept = await screeningsOf(db, matter.committee_id, matter.id)
  return kept.map((one) => screeningOf(matter, one, labels, region.name.zh))
}

function screeningOf(
  matter: MatterRow,
  one: KeptScreening,
  labels: ReadonlyMap<string, string>,
  village: string,
): PrintOf {
  const found = negatives.filter(({ key }) => one.criteria.negatives.includes(key))
  const met = one.criteria.met.flatMap((key) => labels.get(key) ?? [])
  const facts = {
    ...{ number: matter.number, day: day(one.at, 'zh', new Date(0)), topic: matter.headline, village },
    negative: found.map(({ label }) => label.zh).join('\n') || w.none,
    met: one.metRepresentatives ?? '',
    opinion: [...met.map(w.meets), one.reason].join('\n'),
    decision: [
      w.decided(decisionWords[one.decision].zh, one.by),
      ...(one.consent ? [w.consent(one.consent)] : []),
      ...(one.present ? [w.jointly(one.present)] : []),
    ].join('\n'),
  }
  return printOf('topicScreening', facts, { of: String(one.at.getTime()), at: one.at })
}
