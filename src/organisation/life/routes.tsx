// Owns: the doors through which the committee changes a venue that is there.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { venueMakers } from '../reach.ts'
import { closureForm, nameForm, parentForm, roomForm } from './forms.ts'
import { branchVenue, closeVenue, renameVenue, useRoom } from './life.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const shared = { method: 'POST', who: staff(...venueMakers), limit: limits.write, answer: 'page' } as const
const title = (key: 'rename' | 'branch' | 'chooseRoom' | 'close') => (lang: View['lang']) => words(lang)[key]
const back = (id: string) => goTo(`/venues/${id}/desk?done=saved`)

export const lifeDoors: Door[] = [
  door({
    ...shared,
    path: '/venues/:id/name',
    form: { params, body: nameForm },
    title: title('rename'),
    async handle({ db, actor, params: { id }, body }) {
      await renameVenue(db, actor, id, { zh: body.nameZh, en: body.nameEn ?? body.nameZh })
      return back(id)
    },
  }),
  door({
    ...shared,
    path: '/venues/:id/parent',
    form: { params, body: parentForm },
    title: title('branch'),
    async handle({ db, actor, params: { id }, body }) {
      await branchVenue(db, actor, id, body.parentId ?? null)
      return back(id)
    },
  }),
  door({
    ...shared,
    path: '/venues/:id/room',
    form: { params, body: roomForm },
    title: title('chooseRoom'),
    async handle({ db, actor, params: { id }, body }) {
      await useRoom(db, actor, id, body.room)
      return back(id)
    },
  }),
  door({
    ...shared,
    path: '/venues/:id/closure',
    form: { params, body: closureForm },
    title: title('close'),
    async handle({ db, actor, params: { id }, body }) {
      await closeVenue(db, actor, id, body.why)
      return goTo(`/venues/${id}`)
    },
  }),
]
