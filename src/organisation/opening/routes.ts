// Owns: the door by which the keepers of a venue write down when it is open.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import { goTo } from '../../platform/server/answer.ts'
import { door, limits } from '../../platform/server/door.ts'
import { venueKeepers } from '../reach.ts'
import { hoursForm, hoursFrom } from './forms.tsx'
import { setHours } from './hours.ts'
import { words } from './words.ts'

export const hoursDoor = door({
  ...{ method: 'POST', path: '/venues/:id/hours', who: staff(...venueKeepers) },
  form: { params: z.object({ id: z.uuid() }), body: hoursForm },
  ...{ limit: limits.write, answer: 'page', title: (lang) => words(lang).hours },
  async handle({ db, actor, params, body }) {
    await setHours(db, actor, params.id, hoursFrom(body))
    return goTo(`/venues/${params.id}/desk?done=saved`)
  },
})
