// Owns: where someone stands in the three steps: what they typed so far, which venue's code led here, which places
// they can choose, and from all of it the one submission.
import { z } from 'zod'
import { type KnownTopic, knownNear } from '../../hearing/twins/known.tsx'
import { type EntryPoint, entryAndRegion, entryPointOf } from '../../organisation/queries.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { allRegions, ancestorsOf, type Region } from '../../people/regions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type FieldError, readForm } from '../../platform/html/index.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import type { CookieToSet } from '../../platform/server/answer.ts'
import type { Visit } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Call, openCallOf } from '../calls/queries.ts'
import type { NewSubmission } from './conditions.ts'
import { type Draft, draftToken, findDraft, lockDraft, newDraft, type Typed } from './draft.ts'
import {
  type consentForm,
  contactForm,
  type furtherForm,
  type reachForm,
  whatForm,
  whereForm,
} from './forms.ts'

export interface Standing {
  token: string
  cookies: CookieToSet[]
  draft: Draft
  begun: boolean
  /** The code is in force and names a venue. */
  entry: EntryPoint | null
  /** The code led here and has been withdrawn. */
  codeEnded: boolean
  /** The call for topics that led here, while it is open. */
  call: Call | null
  regions: Region[]
}

type Caller = Visit<AnyoneOf, unknown, unknown, unknown>

export async function standingOf(
  visit: Caller,
  led: { code?: string; call?: string } = {},
): Promise<Standing> {
  const { db, actor } = visit
  const { token, cookies } = draftToken(visit)
  const found = await findDraft(db, actor.committeeId, token)
  const draft = found ?? newDraft(db)
  if (led.code) draft.code = led.code
  if (led.call) draft.call = led.call
  const point = draft.code ? await entryPointOf(db, actor.committeeId, draft.code) : null
  const entry = point && !point.revokedAt ? point : null
  const regions = await regionsFor(db, actor.committeeId, entry)
  if (entry) draft.typed.regionId ??= entry.venue.regionId
  const call = draft.call ? await openCallOf(db, actor.committeeId, draft.call) : null
  const codeEnded = point !== null && !entry
  return { token, cookies, draft, begun: found !== null, entry, codeEnded, call, regions }
}

/** At the last press only what was chosen is looked up, not all that could be. Null: nothing is begun, or it is sent. */
export async function standingToSend(
  visit: Visit<AnyoneOf, unknown, unknown, unknown, Tx>,
): Promise<Standing | null> {
  const { db, actor } = visit
  const { committeeId } = actor
  const { token, cookies } = draftToken(visit)
  const draft = await lockDraft(db, committeeId, token)
  if (!draft) return null
  const chosen = z.uuid().safeParse(draft.typed.regionId)
  if (!chosen.success) return standingOf(visit)
  const { point, region } = await entryAndRegion(db, committeeId, draft.code, chosen.data as RegionId)
  const entry = point && !point.revokedAt ? point : null
  const call = draft.call ? await openCallOf(db, committeeId, draft.call) : null
  const regions = region && isOffered(region, entry) ? [region] : []
  return { token, cookies, draft, begun: true, entry, codeEnded: point !== null && !entry, call, regions }
}

/** The same as in the list that the second step shows. */
function isOffered({ id, level, parentId }: Region, entry: EntryPoint | null): boolean {
  const township = entry?.venue.townshipId
  if (!township) return level === 'township' || level === 'village'
  return id === township || (level === 'village' && parentId === township)
}

/** Around the venue where a code led here, otherwise the whole county. */
async function regionsFor(db: Db, committeeId: CommitteeId, entry: EntryPoint | null): Promise<Region[]> {
  const all = (await allRegions(db, committeeId)).filter(
    ({ level }) => level === 'township' || level === 'village',
  )
  const township = entry?.venue.townshipId
  if (!township) return all
  const villages = all.filter(({ level, parentId }) => level === 'village' && parentId === township)
  return [
    ...all.filter(({ id }) => id === township),
    ...villages.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  ]
}

/** Answers of one step replace what was typed there before; an empty box is an answer too. */
export function retyped(typed: Typed, form: z.ZodObject, body: Record<string, unknown>): Typed {
  const names = Object.keys(form.shape)
  const kept = Object.entries(typed).filter(([name]) => !names.includes(name))
  const fresh = names.flatMap((name): [string, string | string[]][] => {
    const value = body[name]
    if (typeof value === 'string' && value !== '') return [[name, value.slice(0, longestTyped)]]
    return []
  })
  return Object.fromEntries([...kept, ...fresh])
}
/** Far past what is accepted, so that who wrote too much can shorten it and lose nothing. */
const longestTyped = 30_000

export const stepPaths = ['/submissions/new', '/submissions/new/where', '/submissions/new/contact'] as const

/** The errors of one step as it was typed; none where it is complete. */
export function errorsIn(form: z.ZodObject, typed: Typed, lang: Lang): FieldError[] {
  const read = readForm(form, typed, lang)
  return read.ok ? [] : read.errors
}

/** The whole submission, or the first step that isn't complete. */
export function assembled(
  { draft, entry, regions, call }: Standing,
  lang: Lang,
  thisYear: number,
): NewSubmission | { incomplete: (typeof stepPaths)[number] } {
  const [what, where] = [whatForm(thisYear, draft.recorded), whereForm(regions)].map((form) =>
    readForm(form, draft.typed, lang),
  )
  const contact = readForm(contactForm, draft.typed, lang)
  if (!what?.ok) return { incomplete: stepPaths[0] }
  if (!where?.ok) return { incomplete: stepPaths[1] }
  if (!contact.ok) return { incomplete: stepPaths[2] }
  const said = what.value as z.output<ReturnType<typeof whatForm>>
  const place = where.value as z.output<ReturnType<typeof whereForm>>
  return {
    id: draft.id,
    ...cameBy(entry),
    kind: said.report ? 'report' : said.kind,
    words: said.words,
    wordless: draft.recorded ? 'recorded' : undefined,
    callId: call?.id ?? null,
    sinceYear: said.sinceYear,
    urgent: said.urgent,
    regionId: place.regionId as RegionId,
    place: place.place,
    toldBefore: place.toldBefore,
    ...personIn(contact.value),
  }
}

function cameBy(entry: EntryPoint | null) {
  const channel = entry ? ('qr' as const) : ('web' as const)
  return { channel, entryCode: entry?.code ?? null, venueId: entry?.venue.id ?? null }
}

type Contact = z.output<typeof reachForm> & z.output<typeof consentForm> & z.output<typeof furtherForm>

type Told = Pick<NewSubmission, 'person' | 'consents' | 'signatories'> & { representatives: string[] }

/** Who speaks, for whom, and what they agreed to. */
export function personIn(contact: Contact): Told {
  const { name, phone, address, tellThrough, under14, signatories } = contact
  const purposes = ['handling', 'identityToUnit', 'publication', 'guardian'] as const
  return {
    person: { name, phone, address, tellThrough, under14 },
    consents: purposes.filter((purpose) => contact[purpose]),
    signatories,
    representatives: (contact.representatives ?? '')
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  }
}

/** A report of wrongdoing is compared with nothing. */
export async function knownHere({ db, actor }: Caller, { draft }: Standing): Promise<KnownTopic[]> {
  const { words, regionId, report } = draft.typed
  if (report || typeof words !== 'string' || typeof regionId !== 'string') return []
  const { townshipId } = await ancestorsOf(db, actor.committeeId, regionId as RegionId)
  return knownNear(db, actor, words, townshipId)
}
