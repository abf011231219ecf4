// Owns: what somebody says who chooses a topic, or takes one up again.
import type { Part, Review } from '../../hearing/redaction/review.ts'
import type { refusalReasons } from '../../matters/publication/publication.ts'

export const screeningDecisions = [
  'confirmed',
  'resolvedDirectly',
  'diverted',
  'notSuitable',
  'escalated',
] as const
export type ScreeningDecision = (typeof screeningDecisions)[number]

export interface Screening {
  decision: ScreeningDecision
  reason: string
  criteria: readonly string[]
  negatives: readonly string[]
  metRepresentatives?: string
  partyCommitteeConsent?: string
  destination?: string
  contact?: string
  /** The named decision on what may be read by everyone; asked with a confirmation. */
  publication?: PublicTopic
  onWordOf?: string
  /** The joint meeting in which it was decided together with others. */
  joint?: string
}
export type PublicTopic =
  | { publish: true; headline: string; summary?: string; review?: Review }
  | { publish: false; reason: (typeof refusalReasons)[number] }

/** What everyone would read. */
export const topicParts = ({ headline, summary }: { headline: string; summary?: string }): Part[] => [
  { key: 'headline', text: headline },
  { key: 'summary', text: summary ?? '' },
]

export const reopeningGrounds = ['notSolved', 'cameBack', 'newEvidence'] as const
export interface Reopening {
  ground: (typeof reopeningGrounds)[number]
  onWordOf?: string
}
