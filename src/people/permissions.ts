// Owns: the locks of doors. Each finds its actor or refuses; nobody else makes an actor from a call.
// Breaks if wrong: everything behind the doors.
import type { ResidentId, SubmissionId } from '../platform/ids.ts'
import { NotYours, OutOfReach, SignInNeeded } from '../platform/refusals.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { Call, Who } from '../platform/server/door.ts'
import type { AnyoneOf, LinkHolder, ReceiptHolder, Staff } from './actors.ts'
import { findLink, type LinkPurpose } from './links.ts'
import { type StaffRole, staffRoles } from './roles.ts'
import { type PresentPerson, personOfSession, sessionCookieName } from './signin/sessions.ts'

/** Signed in, not left, and holding one of the roles today. `as` is the first of them that the person holds. */
export function staff<const R extends StaffRole>(...roles: readonly R[]): Who<Staff<R>> {
  return { kind: 'staff', roles, admit: async (call) => actorOf(await present(call), roles) }
}

export const anyStaff: Who<Staff> = staff(...staffRoles)

/** Whose work is with matters. The three administrators and the confidential handler never read one. */
export const matterReaders = staff(
  'liaison',
  'convener',
  'venueHead',
  'groupLeader',
  'member',
  'committeeStaff',
  'proposalCommittee',
  'briefEditor',
  'secretaryGeneral',
  'chairCouncil',
  'unitHandler',
  'unitLeader',
  'expert',
)

/** Those of them who serve or work for residents: what was said and shown is not a unit's to see. */
export const residentsReaders = staff(
  'liaison',
  'convener',
  'venueHead',
  'groupLeader',
  'member',
  'committeeStaff',
  'secretaryGeneral',
)

/** The path carries the receipt's token. */
export const receipt: Who<ReceiptHolder> = {
  kind: 'receipt',
  roles: [],
  async admit(call) {
    const row = await byToken(call, receiptDigest(call.db.secrets, call.params.token ?? ''))
    if (!row) throw new OutOfReach({ receipt: 'unknown' })
    return {
      kind: 'receipt',
      committeeId: call.committee.id,
      submissionId: row.id as SubmissionId,
      residentId: row.resident_id as ResidentId | null,
    }
  },
}

/** The first key, or one that was made when the receipt was found again. */
async function byToken({ db, committee }: Call, hash: string) {
  const rows = db.q
    .selectFrom('submissions')
    .select(['id', 'resident_id'])
    .where('committee_id', '=', committee.id)
  const first = await rows.where('token_hash', '=', hash).executeTakeFirst()
  if (first) return first
  const further = db.q
    .selectFrom('receipt_keys')
    .select('submission_id')
    .where('committee_id', '=', committee.id)
    .where('token_hash', '=', hash)
  return rows.where('id', '=', further).executeTakeFirst()
}

/** What `submissions.token_hash` holds. */
export function receiptDigest(secrets: Secrets, token: string): string {
  return secrets.digest('receipt', token)
}

/** The path carries the link's token. */
export function oneTimeLink(...purposes: readonly LinkPurpose[]): Who<LinkHolder> {
  return {
    kind: 'oneTimeLink',
    roles: purposes,
    admit: (call) => findLink(call.db, call.committee.id, call.params.link ?? '', purposes),
  }
}

/** Open to all, and the verb needs to know whose committee it is. */
export const committeeAnyone: Who<AnyoneOf> = {
  kind: 'anyone',
  roles: [],
  admit: async (call) => ({ kind: 'anyone', committeeId: call.committee.id }),
}

async function present(call: Call): Promise<PresentPerson> {
  const token = call.cookie(sessionCookieName)
  const person = token ? await personOfSession(call.db, call.committee, token) : null
  if (!person) throw new SignInNeeded({ session: token ? 'ended' : 'none' })
  return person
}

function actorOf<R extends StaffRole>(person: PresentPerson, roles: readonly R[]): Staff<R> {
  const as = roles.find((role) => person.appointments.some((one) => one.role === role))
  if (!as) throw new NotYours({ account: person.accountId, asked: roles.join(' ') })
  const first = person.appointments.filter((one) => one.role === as)
  const others = person.appointments.filter((one) => one.role !== as)
  return { kind: 'staff', ...person, appointments: [...first, ...others], as }
}
