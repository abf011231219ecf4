// Owns: what rings on whose desk: events with an alarm that nobody has acknowledged, for those who sort the messages.
import type { DeskShelf } from '../../matters/chapters.ts'
import { holds } from '../../people/actors.ts'
import { regionNames } from '../../people/regions.ts'
import { risingNow } from './queries.ts'
import { words } from './words.ts'

const mostLines = 10
/** So long nobody need look; then it is late. */
const aDay = 86_400_000

export const risingShelves: DeskShelf[] = [
  {
    key: 'hearing.rising',
    title: words.both.alarmShelf,
    async lines(db, actor) {
      if (!holds(actor, 'liaison', 'committeeStaff')) return []
      const rings = (await risingNow(db, actor, mostLines)).filter(({ alarms }) => alarms.length > 0)
      const names = await regionNames(
        db,
        actor.committeeId,
        rings.flatMap(({ places }) => places),
      )
      return rings.map((one) => ({
        key: one.id,
        headline: one.headline,
        place: one.places.map((place) => names.get(place)?.[actor.lang]).join(' · ') || null,
        todo: words.both[one.alarms[0] ?? 'takesOff'],
        path: `/rising/${one.id}`,
        since: new Date(one.heat.firstSeen),
        due: new Date(one.heat.lastSeen + aDay),
        urgent: one.alarms.includes('life'),
      }))
    },
  },
]
