// Owns: who acts. Every verb takes one of these; no ambient current user. Found only by the permissions in permissions.ts.
import type {
  AccountId,
  BodyId,
  CommitteeId,
  RegionId,
  ResidentId,
  SubmissionId,
  VenueId,
} from '../platform/ids.ts'
import type { StaffRole } from './roles.ts'

export interface Appointment {
  role: StaffRole
  regionId: RegionId
  regionLevel: 'province' | 'city' | 'county' | 'township' | 'village'
  bodyId: BodyId | null
  venueId: VenueId | null
  acting: boolean
}

export interface Staff<R extends StaffRole = StaffRole> {
  readonly kind: 'staff'
  readonly committeeId: CommitteeId
  readonly accountId: AccountId
  readonly name: string
  readonly lang: 'zh' | 'en'
  /** Appointments in force today, the one that this door asked for first. */
  readonly appointments: readonly Appointment[]
  readonly as: R
  /** When the person last proved who they are: identity, approval and export ask again after a while. */
  readonly provenAt: Date
  readonly sessionHash: string
}

/** A resident by receipt token or short code. */
export interface ReceiptHolder {
  readonly kind: 'receipt'
  readonly committeeId: CommitteeId
  readonly submissionId: SubmissionId
  readonly residentId: ResidentId | null
}

/** A unit's contact, a representative, an invited person: one link for one thing. */
export interface LinkHolder {
  readonly kind: 'oneTimeLink'
  readonly committeeId: CommitteeId
  readonly tokenHash: string
  readonly purpose: 'task' | 'evaluation' | 'minutes' | 'invitation' | 'recovery' | 'receiptRecovery'
  readonly subjectId: string
  readonly party: string | null
}

/** The clock's own hand: a job carries its committee. */
export interface JobActor {
  readonly kind: 'job'
  readonly committeeId: CommitteeId
  readonly job: string
}

export interface AnyoneOf {
  readonly kind: 'anyone'
  readonly committeeId: CommitteeId
}

export type Actor = Staff | ReceiptHolder | LinkHolder | JobActor | AnyoneOf

/** For audit and journal: kind and id, never a name. */
export function signatureOf(actor: Actor): { actorKind: string; actorId: string | null } {
  switch (actor.kind) {
    case 'staff':
      return { actorKind: actor.as, actorId: actor.accountId }
    case 'receipt':
      return { actorKind: 'receipt', actorId: actor.submissionId }
    case 'oneTimeLink':
      return { actorKind: 'oneTimeLink', actorId: null }
    default:
      return { actorKind: actor.kind, actorId: null }
  }
}

export function holds(actor: Staff, ...roles: readonly StaffRole[]): boolean {
  return actor.appointments.some((one) => roles.includes(one.role))
}
