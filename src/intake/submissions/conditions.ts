// Owns: what must hold before something is received. Pure. Each refusal stands beside its field and says what to do.

import type { Teller } from '../../matters/words/tellers.ts'
import type { ConsentPurpose } from '../../people/identity/consents.ts'
import type { Identity } from '../../people/identity/vault.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { RegionId, SubmissionId, VenueId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Channel, Kind } from '../words.ts'
import { words } from './words.ts'

export interface NewSubmission {
  /** Reserved by a draft, whose photos already hang on it. */
  id?: SubmissionId
  channel: Channel
  entryCode?: string | null
  venueId?: VenueId | null
  /** 'report': sealed, for the one designated handler. */
  kind: Kind
  words?: string | undefined
  /** Why there may be no words: they lie in a recording, or somebody else has said the same before. */
  wordless?: 'recorded' | 'same' | undefined
  /** The call for topics that this answers. */
  callId?: string | null
  sinceYear?: number | undefined
  urgent?: boolean
  regionId: RegionId
  place?: string | undefined
  toldBefore?: string | undefined
  /** A joint letter: how many signed, and at most five who speak for them. */
  signatories?: number | undefined
  representatives?: readonly string[]
  person: Identity & { under14?: boolean }
  consents: readonly ConsentPurpose[]
  /** 代录: whose word it is, as a relation and never as a name: the journal can't forget. */
  onWordOf?: Teller | undefined
}

export const mostRepresentatives = 5
export const longestWords = 3000

export function refuseIncomplete(said: NewSubmission, now: Date): void {
  const say = words.both
  const { person, consents } = said
  if (!said.words && !said.wordless) throw new FieldRefused('words', say.wordsMissing)
  if ([...(said.words ?? '')].length > longestWords) throw new FieldRefused('words', say.wordsTooLong)
  if (said.sinceYear && said.sinceYear > yearOf(dayOf(now)))
    throw new FieldRefused('sinceYear', say.yearAhead)
  const identified = person.name || person.phone || person.address
  if (identified && !consents.includes('handling')) throw new FieldRefused('handling', say.handlingMissing)
  // A paper on a board names nobody; whoever is to be found at home has to say who or where they are.
  const found = identified || said.place
  if (person.tellThrough === 'visit' && !found) throw new FieldRefused('address', say.visitWhere)
  if (person.tellThrough === 'officer' && !found) throw new FieldRefused('name', say.officerWhom)
  if (person.under14 && !consents.includes('guardian'))
    throw new FieldRefused('guardian', say.guardianMissing)
  const spokesmen = said.representatives?.length ?? 0
  if (spokesmen > mostRepresentatives) throw new FieldRefused('representatives', say.tooManyRepresentatives)
  if (spokesmen > (said.signatories ?? 1)) throw new FieldRefused('signatories', say.fewerThanRepresentatives)
}

/** A report's identity is given to nobody, and nothing of a child is ever published, whatever was ticked. */
export function consentsGiven(said: NewSubmission): ConsentPurpose[] {
  const never: ConsentPurpose[] = [
    ...(said.kind === 'report' ? (['identityToUnit', 'publication'] as const) : []),
    ...(said.person.under14 ? (['publication'] as const) : []),
  ]
  return [...new Set(said.consents)].filter((purpose) => !never.includes(purpose))
}
