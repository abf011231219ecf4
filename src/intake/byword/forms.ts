import { z } from 'zod'
import { tellers, tellerWords } from '../../matters/words/tellers.ts'
import type { Venue } from '../../organisation/queries.ts'
import type { Region } from '../../people/regions.ts'
import { ask, listed } from '../../platform/html/index.ts'
import type { Call } from '../calls/queries.ts'
import { consentForm, furtherForm, reachForm, whatForm, whereForm } from '../submissions/forms.ts'
import { words } from '../submissions/words.ts'
import { channelWords } from '../words.ts'

const say = words.both
const waysIn = ['phone', 'visit', 'reception', 'field', 'memberRelay'] as const
const channelOptions = waysIn.map((value) => ({ value, label: channelWords[value] }))
const tellerOptions = tellers.map((value) => ({ value, label: tellerWords[value] }))

const heard = {
  channel: ask.choice({ label: say.howItCame, options: channelOptions, as: 'select', required: true }),
  onWordOf: ask.choice({ label: say.onWordOf, options: tellerOptions, as: 'select', required: true }),
}
/** Read out or shown: the tick says that it was done, and that the person agreed. */
const agreed = {
  ...consentForm.shape,
  handling: ask.tick({ label: say.readAloud, missing: say.handlingMissing, required: true }),
}

/** What every entry needs: the writer's own places to choose from. */
export function mainForm(regions: readonly Region[], thisYear: number) {
  const { words: said, urgent } = whatForm(thisYear).shape
  const { regionId, place } = whereForm(regions).shape
  return z.object({ ...heard, words: said, urgent, regionId, place, ...reachForm.shape })
}

/** What some entries have: folded away until it is opened. */
export function moreForm(venues: readonly Venue[], calls: readonly Call[], thisYear: number) {
  const { kind, photos, sinceYear, report } = whatForm(thisYear).shape
  const { toldBefore } = whereForm([]).shape
  const options = venues.map((venue) => ({ value: venue.id as string, label: venue.name }))
  const at = options.length ? { venueId: ask.choice({ label: say.atVenue, options, as: 'select' }) } : {}
  const open = calls.map((call) => ({ value: call.id, label: { zh: call.title, en: call.title } }))
  const to = open.length ? { callId: ask.choice({ label: say.forCall, options: open, as: 'select' }) } : {}
  return z.object({ kind, photos, sinceYear, toldBefore, ...at, ...to, report, ...furtherForm.shape })
}

/** What the door reads: which places are the writer's own is checked by the door, then by the verb. */
export const readForm = z.object({
  ...heard,
  ...whatForm(2200).shape,
  ...whereForm([]).shape,
  regionId: listed({ label: say.region, missing: say.choosePlace, required: true }),
  venueId: listed({ label: say.atVenue }),
  callId: listed({ label: say.forCall }),
  ...reachForm.shape,
  ...furtherForm.shape,
  ...agreed,
})

export const agreedForm = z.object(agreed)

/** From a page that knows where and how it was said: a listening day. */
export const begunForm = z.object({
  venue: z.uuid().optional().catch(undefined),
  channel: z.enum(waysIn).optional().catch(undefined),
})
