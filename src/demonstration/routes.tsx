// Owns: the doors of the demonstration. They exist where it is switched on, and lead nowhere for a real committee.
import { z } from 'zod'
import type { DeskShelf } from '../matters/chapters.ts'
import { committeeAnyone } from '../people/permissions.ts'
import { backTo } from '../people/signin/back.ts'
import { sessionCookie, walkInAs } from '../people/signin/sessions.ts'
import type { Committee } from '../platform/committees.ts'
import type { AccountId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { goTo, page } from '../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../platform/server/door.ts'
import { begunBy, receiptCookie } from './begun.ts'
import { castOf } from './cast.ts'
import type { Later } from './later.ts'
import { entryForm } from './page/forms.ts'
import { neighboursOf } from './page/neighbours.tsx'
import { DemonstrationPage } from './page/page.tsx'
import { tourOf } from './tour.ts'
import { atWork } from './waits.ts'
import { words } from './words.ts'

export function demonstrationDoors(later: Later, shelves: readonly DeskShelf[] = []): Door[] {
  return [look(shelves), walkIn, threeDaysLater(later)]
}

const lookQuery = z.object({ moved: z.literal('1').optional().catch(undefined) })

function look(shelves: readonly DeskShelf[]): Door {
  return door({
    method: 'GET',
    path: '/demonstration',
    who: committeeAnyone,
    form: { query: lookQuery },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).title,
    async handle({ db, committee, view, query, site, cookie, header }) {
      refuseReal(committee)
      const fresh = receiptIn(header('referer'))
      const token = fresh ?? cookie(receiptCookie)
      const begun = token ? await begunBy(db, committee.id, token) : null
      const tour = await tourOf(db, committee.id, begun)
      const people = await atWork(db, committee.id, await castOf(db, committee.id), shelves)
      const neighbours = await neighboursOf(db, committee.id, site)
      const told = { view, ...people, tour, neighbours, now: db.clock.now() }
      const kept = fresh && begun ? [{ name: receiptCookie, value: fresh, seconds: aDay }] : []
      return page(<DemonstrationPage {...told} moved={query.moved !== undefined} />, 200, kept)
    },
  })
}

/** Whoever comes here from the page of a receipt goes on with that matter; the browser keeps it for the walk. */
function receiptIn(referer: string | undefined): string | null {
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : ''
  return /^\/receipts\/([\w-]+)/u.exec(path)?.[1] ?? null
}
const aDay = 86_400

const walkIn = door({
  method: 'POST',
  path: '/demonstration/entries',
  who: committeeAnyone,
  form: { body: entryForm },
  limit: limits.write,
  answer: 'page',
  title: (lang) => words(lang).title,
  async handle({ db, committee, body }) {
    refuseReal(committee)
    const known = await db.q
      .selectFrom('accounts')
      .select('id')
      .where('committee_id', '=', committee.id)
      .where('id', '=', z.uuid().catch(committee.id).parse(body.who))
      .where('left_at', 'is', null)
      .executeTakeFirst()
    if (!known) throw new OutOfReach({ account: body.who })
    const session = await walkInAs(db, committee, known.id as AccountId)
    return goTo(backTo(body.to), [sessionCookie(session)])
  },
})

function threeDaysLater(later: Later): Door {
  return door({
    method: 'POST',
    path: '/demonstration/days',
    who: committeeAnyone,
    form: { body: nothingAsked },
    limit: { rate: { times: 10, seconds: 60 } },
    answer: 'page',
    title: (lang) => words(lang).later,
    async handle({ db, committee }) {
      refuseReal(committee)
      await later(db)
      return goTo('/demonstration?moved=1')
    },
  })
}

function refuseReal(committee: Committee): void {
  if (!committee.demonstration) throw new OutOfReach({ demonstration: false })
}
