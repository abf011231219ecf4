// Owns: what the parts of one proposal's page are handed.
import type { View } from '../../../platform/html/index.ts'
import type { Told } from '../queries.ts'
import type { Returned } from './act.tsx'
import type { Rights } from './rights.ts'

export interface OneProps {
  view: View
  told: Told
  rights: Rights
  /** A link shows what the unit needs and no way elsewhere. */
  byLink: boolean
  /** The address below which a unit's own deeds lie. */
  unitBase(unitId: string): string
  returned?: Returned | undefined
}
