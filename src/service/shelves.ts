// Owns: what of activities, orders and studies waits for whom.
import type { DeskShelf } from '../matters/chapters.ts'
import { holds } from '../people/actors.ts'
import { endOfDay } from '../platform/clock/day.ts'
import { mayWrite } from './activities/activity.ts'
import { activitiesToSettle } from './activities/queries.ts'
import { words as activityWords } from './activities/words.ts'
import { keeperRoles, type Server } from './hands.ts'
import { ordersWithin } from './orders/queries.ts'
import { words as orderWords } from './orders/words.ts'
import { toldToConfirm } from './outcomes/queries.ts'
import { studiesWithin } from './studies/queries.ts'
import { words as studyWords } from './studies/words.ts'

export const serviceShelves: DeskShelf[] = [
  {
    key: 'service.orders',
    title: orderWords.both.shelf,
    async lines(db, actor) {
      const open = (await ordersWithin(db, actor, true)).filter(({ state }) => state === 'asked')
      return open.map((one) => ({
        ...{ key: one.id, headline: one.about, place: `${one.groupName} · ${one.regionName[actor.lang]}` },
        ...{ todo: orderWords.both.shelfDo, path: `/desk/orders/${one.id}` },
        ...{ since: one.askedAt, due: one.dueAt, urgent: false },
      }))
    },
  },
  {
    key: 'service.activities',
    title: activityWords.both.shelfSettle,
    async lines(db, actor) {
      const over = await activitiesToSettle(db, actor)
      return over
        .filter((one) => mayWrite(actor as Server, one))
        .map((one) => ({
          ...{ key: one.id, headline: one.title, place: one.where, todo: activityWords.both.shelfSettleDo },
          ...{ path: `/activities/${one.id}`, since: one.endsAt, due: null, urgent: false },
        }))
    },
  },
  {
    key: 'service.confirm',
    title: activityWords.both.shelfConfirm,
    async lines(db, actor) {
      if (!holds(actor, ...keeperRoles)) return []
      return (await toldToConfirm(db, actor)).map((one) => ({
        ...{ key: one.id, headline: one.title, place: one.place, todo: activityWords.both.shelfConfirmDo },
        ...{ path: `/activities/${one.id}`, since: one.since, due: null, urgent: false },
      }))
    },
  },
  {
    key: 'service.studies',
    title: studyWords.both.shelf,
    async lines(db, actor) {
      const open = (await studiesWithin(db, actor)).filter(
        ({ state, leadId }) => state === 'open' && leadId === actor.accountId,
      )
      return open.map((one) => ({
        ...{ key: one.id, headline: one.title, place: null, todo: studyWords.both.shelfDo },
        ...{
          path: `/studies/${one.id}`,
          since: endOfDay(one.begunOn),
          due: endOfDay(one.endsOn),
          urgent: false,
        },
      }))
    },
  },
]
