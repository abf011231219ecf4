// Owns: offers that wait for the secretary-general's answer, and the way to a desk elsewhere.
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { guestsHere, mySeats } from './queries.ts'
import { words } from './words.ts'

const quiet = { place: null, due: null, urgent: false }

export const offerShelf = {
  key: 'organisation.guests',
  title: words.both.shelfOffered,
  async lines(db: Db, actor: Staff) {
    if (!holds(actor, 'secretaryGeneral')) return []
    const waiting = (await guestsHere(db, actor.committeeId)).filter((one) => one.answer === null)
    return waiting.map(({ id, name, home, offeredAt }) => ({
      ...{ key: id, headline: `${name} · ${home[actor.lang]}`, todo: words.both.shelfOfferedDo },
      ...{ path: '/guest-seats', since: offeredAt, ...quiet },
    }))
  },
}

export const elsewhereShelf = {
  key: 'organisation.elsewhere',
  title: words.both.shelfElsewhere,
  async lines(db: Db, actor: Staff) {
    return (await mySeats(db, actor)).map(({ id, there, offeredAt }) => ({
      ...{ key: id, headline: there.name[actor.lang], todo: words.both.shelfElsewhereDo },
      ...{ path: '/elsewhere', since: offeredAt, ...quiet },
    }))
  },
}
