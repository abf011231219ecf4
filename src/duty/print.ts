// Owns: the doors by which a duty file leaves on paper: one's own for a member, any for the office, each on record.
import { z } from 'zod'
import { holds } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { audit } from '../platform/audit/audit.ts'
import { transaction } from '../platform/database/transaction.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { file } from '../platform/server/answer.ts'
import { type Door, door, limits } from '../platform/server/door.ts'
import { dutyFileOf } from './file.ts'
import { words } from './words.ts'

const office = ['committeeStaff', 'secretaryGeneral'] as const
const form = z.enum(['docx', 'pdf'])
const year = z.coerce.number().int().min(2000).max(2200)

export const printDoors: Door[] = [
  door({
    method: 'GET',
    path: '/duty/files/:year/:member/:form',
    who: staff('member', ...office),
    form: { params: z.object({ year, member: z.uuid(), form }) },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).title,
    async handle({ db, actor, params }) {
      if (!holds(actor, ...office) && params.member !== actor.accountId)
        throw new OutOfReach({ member: params.member })
      const print = await dutyFileOf(db, actor.committeeId, params.year, params.member)
      const made = await print.draw(params.form)
      await transaction(db, (tx) =>
        audit(tx, {
          ...{ committeeId: actor.committeeId, actorKind: 'staff', actorId: actor.accountId, success: true },
          ...{ act: 'duty.print', objectKind: 'account', objectId: params.member },
          detail: { year: params.year, form: params.form },
        }),
      )
      return file(made.bytes, made.mime, made.name)
    },
  }),
]
