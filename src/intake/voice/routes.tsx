// Owns: the door through which a recording's gist is written down.
import { z } from 'zod'
import { gistForm } from '../../matters/submissions/recording.tsx'
import { staff } from '../../people/permissions.ts'
import { goTo } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { listenerRoles, writeGist } from './gist.ts'
import { words } from './words.ts'

export const doors: Door[] = [
  door({
    method: 'POST',
    path: '/submissions/:id/gist',
    who: staff(...listenerRoles),
    form: { params: z.object({ id: z.uuid() }), body: gistForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).writeGist,
    async handle({ db, actor, params, body }) {
      await writeGist(db, actor, params.id, body)
      return goTo(`/submissions/${params.id}`)
    },
  }),
]
