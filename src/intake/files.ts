// Owns: the door to a submission's photos for staff: after the same reach as its words.
import { z } from 'zod'
import { residentsReaders } from '../people/permissions.ts'
import { fileById, readFile } from '../platform/files/files.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { file } from '../platform/server/answer.ts'
import { door, limits } from '../platform/server/door.ts'
import { findReadable } from './reading.ts'
import { words } from './words.ts'

export const photoDoor = door({
  method: 'GET',
  path: '/submissions/:id/files/:file',
  who: residentsReaders,
  form: { params: z.object({ id: z.uuid(), file: z.uuid() }) },
  limit: limits.read,
  answer: 'file',
  title: (lang) => words(lang).photo(1),
  async handle({ db, actor, params }) {
    const submission = await findReadable(db, actor, params.id)
    const found = await fileById(db, actor.committeeId, params.file)
    if (found.subjectId !== submission.id) throw new OutOfReach({ file: params.file })
    const { bytes } = await readFile(db, actor.committeeId, found.id)
    return file(bytes, found.kind, found.name, { inline: true })
  },
})
