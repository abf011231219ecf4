// Owns: the doors of the list of members and of a member's own page.
import type { Staff } from '../../people/actors.ts'
import { matterReaders, staff } from '../../people/permissions.ts'
import { allRegions } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { RegionId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import type { FromAbove } from '../board/section.ts'
import { findQuery, hearingForm, registrationForm, registrationFormOf } from './forms.ts'
import { MembersPage, OwnPage } from './pages.tsx'
import { membersOf, placesOfMember } from './queries.ts'
import { hearAppeals, makeKnown } from './registration.ts'
import { words } from './words.ts'

const member = staff('member')
const title = (key: 'members' | 'me' | 'register' | 'hears') => (lang: View['lang']) => words(lang)[key]

export const memberDoors = (above: FromAbove): Door[] => [ownPage(above), registering(above), list, hearing]

const list = door({
  method: 'GET',
  path: '/members',
  who: matterReaders,
  form: { query: findQuery },
  limit: limits.read,
  answer: 'page',
  title: title('members'),
  async handle({ db, actor, view, query }) {
    const found = await membersOf(db, actor.committeeId, query)
    return page(<MembersPage view={view} {...found} asked={query} />)
  },
})

const ownPage = (above: FromAbove) =>
  door({
    method: 'GET',
    path: '/members/me',
    who: member,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: title('me'),
    handle: ({ db, actor, view }) => own(above, db, actor, view),
  })

const registering = (above: FromAbove) =>
  door({
    method: 'POST',
    path: '/registrations',
    who: member,
    form: { body: registrationForm },
    limit: limits.write,
    answer: 'page',
    title: title('register'),
    async handle({ db, actor, body }) {
      await makeKnown(db, actor, body.regionId as RegionId, body.offers)
      return goTo('/members/me')
    },
    again: ({ db, actor, view }, again) => own(above, db, actor, view, again),
  })

const hearing = door({
  method: 'POST',
  path: '/members/me/hearing',
  who: member,
  form: { body: hearingForm },
  limit: limits.write,
  answer: 'page',
  title: title('hears'),
  async handle({ db, actor, body }) {
    await hearAppeals(db, actor, body.hears)
    return goTo('/members/me')
  },
})

async function own(above: FromAbove, db: Db, actor: Staff<'member'>, view: View, again?: Attempted) {
  const places = await placesOfMember(db, actor.committeeId, actor.accountId)
  const near = await above.nearMember(db, { ...actor, lang: view.lang })
  const villages = (await allRegions(db, actor.committeeId)).filter((one) => one.level === 'village')
  const schema = registrationFormOf(villages)
  return page(<OwnPage {...{ view, places, near, schema, ...again }} />, again ? 422 : 200)
}
