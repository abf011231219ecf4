// Owns: what rooms above may add to a venue's public page: what came of matters there, who receives when, what is planned.
// They register in src/front/venue/above.ts; the organisation knows none of them.
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, VenueId } from '../../platform/ids.ts'
import type { Bilingual, Lang } from '../../platform/words/phrases.ts'

export interface SectionLine {
  title: string
  href: string
  hint?: string
}

/** Public: whoever has the address reads it. */
export interface VenueSection {
  key: string
  title: Bilingual
  /** None: the section is left out. */
  lines(db: Db, committeeId: CommitteeId, venueId: VenueId, lang: Lang): Promise<readonly SectionLine[]>
}

export interface DutyPart {
  key: string
  name: Bilingual
  kept: number
  asked: number
}

export interface FromAbove {
  sections: readonly VenueSection[]
  /** The working methods in force, to choose from and to name. */
  methods(db: Db, committeeId: CommitteeId): Promise<readonly { code: string; name: Bilingual }[]>
  /** What waits for members near this one, and whether it is what they know. */
  nearMember(db: Db, actor: Staff<'member'>): Promise<readonly SectionLine[]>
  /** How much is under way and how much is done, for an office above: counts alone. */
  mattersOf(db: Db, committeeId: CommitteeId): Promise<{ underWay: number; kept: number }>
  /** Duty by duty, in how many periods of the last year it was kept. */
  rhythmOf(db: Db, committeeId: CommitteeId): Promise<readonly DutyPart[]>
}
