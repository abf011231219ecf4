// Owns: the questions of the three steps. A step is kept as typed and read by these; staff on someone's word are asked
// the same on one page.
import { z } from 'zod'
import type { TellThrough } from '../../people/identity/vault.ts'
import type { Region } from '../../people/regions.ts'
import { ask } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { kindWords } from '../words.ts'
import { longestWords } from './conditions.ts'
import { words } from './words.ts'

const say = words.both
export const mostPhotos = 6
const everyday = ['problem', 'suggestion', 'topic'] as const

/** What a residents’ code leads to; `report` is a tick of its own, never a tempting first choice. */
const kindOptions = everyday.map((value) => ({ value, label: kindWords[value] }))

const whatFields = {
  kind: ask.choice({ label: say.kind, options: kindOptions, required: true }),
  words: ask.text({
    label: say.words,
    hint: say.wordsHint,
    missing: say.wordsMissing,
    max: longestWords,
    min: 5,
    rows: 7,
    required: true,
  }),
  photos: ask.files({ label: say.photos, hint: say.photosHint, max: mostPhotos, accept: 'image/*' }),
  urgent: ask.tick({ label: say.urgent, hint: say.urgentHint }),
  report: ask.tick({ label: say.report, hint: say.reportHint }),
}

const someWords = ask.text({ label: say.words, hint: say.wordsHint, max: longestWords, rows: 4 })
/** With a recording, words of one's own are no longer needed. */
export function whatForm(thisYear: number, recorded = false) {
  const { urgent, report, kind, words: said, photos } = whatFields
  const first = { kind, words: recorded ? someWords : said, photos }
  const sinceYear = ask.number({
    ...{ label: say.sinceYear, hint: say.sinceYearHint },
    ...{ min: 1949, max: thisYear, unit: say.year },
  })
  return z.object({ ...first, sinceYear, urgent, report })
}

export function whereForm(regions: readonly Region[]) {
  const options = regions.map((region) => ({ value: region.id as string, label: nameOf(region, regions) }))
  return z.object({
    regionId: ask.choice({ label: say.region, options, as: 'select', required: true }),
    place: ask.text({ label: say.place, hint: say.placeHint, max: 120 }),
    toldBefore: ask.text({ label: say.toldBefore, why: say.toldBeforeWhy, max: 200 }),
  })
}

/** A village is named with its township where the list holds several townships. */
function nameOf(region: Region, all: readonly Region[]): Bilingual {
  const several = all.filter((one) => one.level === 'township').length > 1
  const above =
    several && region.level === 'village' ? all.find((one) => one.id === region.parentId) : undefined
  if (!above) return region.name
  return { zh: `${above.name.zh} ${region.name.zh}`, en: `${region.name.en}, ${above.name.en}` }
}

const throughs: readonly { value: TellThrough; label: Bilingual; hint?: Bilingual }[] = [
  { value: 'sms', label: say.throughSms },
  { value: 'call', label: say.throughCall },
  { value: 'officer', label: say.throughOfficer, hint: say.throughOfficerHint },
  { value: 'visit', label: say.throughVisit },
  { value: 'board', label: say.throughBoard, hint: say.throughBoardHint },
  { value: 'nothing', label: say.throughNothing, hint: say.throughNothingHint },
]

export const reachForm = z.object({
  tellThrough: ask.choice({ label: say.tellThrough, options: throughs, required: true }),
  phone: ask.text({ label: say.phone, why: say.phoneWhy, max: 40, inputmode: 'tel', autocomplete: 'tel' }),
  name: ask.text({ label: say.name, why: say.nameWhy, max: 40, autocomplete: 'name' }),
  address: ask.text({ label: say.address, hint: say.addressHint, max: 120, autocomplete: 'street-address' }),
})

/** Each consent is a tick of its own. Only the first is needed, and only the notice behind it is long. */
export const consentForm = z.object({
  handling: ask.tick({ label: say.handling, missing: say.handlingMissing, required: true }),
  identityToUnit: ask.tick({ label: say.identityToUnit, hint: say.identityToUnitHint }),
  publication: ask.tick({ label: say.publication, hint: say.publicationHint }),
})

/** For the few: a child who writes, a letter that many have signed. */
export const furtherForm = z.object({
  under14: ask.tick({ label: say.under14 }),
  guardian: ask.tick({ label: say.guardian }),
  signatories: ask.number({ label: say.signatories, min: 1, max: 100_000, unit: say.people }),
  representatives: ask.text({ label: say.representatives, hint: say.representativesHint, max: 300, rows: 3 }),
})

export const contactForm = z.object({ ...reachForm.shape, ...consentForm.shape, ...furtherForm.shape })

/** A report is never published and nobody learns who made it: it isn't even asked. */
export const sealedConsentForm = consentForm.pick({ handling: true })

/** The same questions with any answer let through: a step is stored as it was typed and put right on its own page. */
export function asTyped(form: z.ZodObject) {
  return z.object(Object.fromEntries(Object.keys(form.shape).map((name) => [name, z.unknown().optional()])))
}

export const anything = z.unknown().optional()
/** Where a step comes back to be put right. */
export const fixQuery = z.object({ fix: z.literal('1').optional().catch(undefined) })
