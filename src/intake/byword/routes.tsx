// Owns: 代录: what someone said at the counter, on the phone or in the yard, written down for them on one page.
import { venuesWithin } from '../../organisation/queries.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions, type Region } from '../../people/regions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { words as blankWords } from '../blanks/words.ts'
import { openCalls } from '../calls/queries.ts'
import { importerRoles } from '../imports/import.ts'
import { words as importWords } from '../imports/words.ts'
import { words as knownWords } from '../known/words.ts'
import { keepPhotos } from '../submissions/photos.ts'
import { receive, receiverRoles } from '../submissions/receive.ts'
import { personIn } from '../submissions/steps.ts'
import { words } from '../submissions/words.ts'
import { begunForm, readForm } from './forms.ts'
import { ByWordPage } from './page.tsx'

const writer = staff(...receiverRoles)
const title = (lang: 'zh' | 'en') => words(lang).forSomeone

export const doors: Door[] = [
  door({
    method: 'GET',
    path: '/desk/submissions/new',
    who: writer,
    form: { query: begunForm },
    limit: limits.read,
    answer: 'page',
    title,
    async handle({ db, actor, view, query: { venue, channel } }) {
      const choices = await choicesOf(db, actor)
      const values = { venueId: venue, channel }
      return page(<ByWordPage {...{ view, ...choices, values, errors: [] }} />)
    },
  }),
  door({
    method: 'POST',
    path: '/desk/submissions/new',
    who: writer,
    form: { body: readForm },
    limit: limits.upload,
    answer: 'page',
    title,
    async handle({ db, actor, body }) {
      const { regions, venues, calls } = await choicesOf(db, actor)
      const region = regions.find((one) => one.id === body.regionId)
      if (!region) throw new FieldRefused('regionId', words.both.choosePlace)
      const venueId = venues.find((one) => one.id === body.venueId)?.id ?? null
      const callId = calls.find((one) => one.id === body.callId)?.id ?? null
      const kind = body.report ? ('report' as const) : body.kind
      const said = { ...body, kind, regionId: region.id, venueId, callId, ...personIn(body) }
      const { token, submissionId } = await receive(db, actor, said)
      const refused = await keepPhotos(db, actor.committeeId, submissionId, { photos: body.photos })
      if (refused) throw new FieldRefused('photos', refused)
      return goTo(`/receipts/${token}/slip?written=1`)
    },
    async again({ db, actor, view }, { values, errors }) {
      const choices = await choicesOf(db, actor)
      return page(<ByWordPage {...{ view, ...choices, values, errors }} />, 422)
    },
  }),
]

async function choicesOf(db: Db, actor: Staff) {
  const regions = (await allRegions(db, actor.committeeId)).filter(isWithin(actor))
  const venues = await venuesWithin(db, actor)
  const calls = await openCalls(db, actor.committeeId)
  return { regions, venues, calls, others: othersFor(actor), thisYear: yearOf(dayOf(db.clock.now())) }
}

function othersFor(actor: Staff) {
  return [
    ...(holds(actor, 'convener') ? [{ href: '/desk/known', label: knownWords.both.title }] : []),
    ...(holds(actor, ...importerRoles) ? [{ href: '/desk/import', label: importWords.both.title }] : []),
    { href: '/blanks', label: blankWords.both.title },
  ]
}

export function isWithin(actor: Staff): (region: Region) => boolean {
  const { whole, townships, villages } = reachOf(actor)
  return ({ id, parentId, level }) => {
    if (level === 'township') return whole || townships.includes(id)
    return level === 'village' && (whole || villages.includes(id) || townships.includes(parentId ?? ''))
  }
}
