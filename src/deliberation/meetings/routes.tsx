import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { findMeeting, peopleOf } from '../talk.ts'
import { meetingForm } from './form.ts'
import { guestsFrom } from './guests.ts'
import { Letters } from './letters.tsx'
import { setMeeting } from './meeting.ts'
import { readNewMeeting } from './new-page.tsx'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const who = staff(...hostRoles)
const title = (lang: 'zh' | 'en') => words(lang).newTitle

export const meetingDoors: Door[] = [
  door({
    method: 'GET',
    path: '/matters/:id/meetings/new',
    who,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title,
    async handle({ db, actor, params, view }) {
      return page(await readNewMeeting(db, actor, await findMatter(db, actor, params.id), view))
    },
  }),
  door({
    method: 'POST',
    path: '/matters/:id/meetings/new',
    who,
    form: { params, body: meetingForm() },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, params, body }) {
      const { chair, clerk, residents, experts, onWordOf, ...rest } = body
      const seats = {
        chairId: chair,
        clerkId: clerk,
        residents: guestsFrom(residents),
        experts: guestsFrom(experts),
      }
      const { meeting } = await setMeeting(db, actor, params.id, { ...rest, ...seats }, onWordOf)
      return goTo(`/meetings/${meeting.id}`)
    },
    async again({ db, actor, params, view }, tried) {
      return page(await readNewMeeting(db, actor, await findMatter(db, actor, params.id), view, tried), 422)
    },
  }),
  door({
    method: 'GET',
    path: '/meetings/:id/invitation',
    who,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).invitation,
    async handle({ db, actor, params, view }) {
      const { meeting, matter } = await findMeeting(db, actor, params.id)
      return page(
        <Letters view={view} meeting={meeting} matter={matter} people={await peopleOf(db, meeting)} />,
      )
    },
  }),
]
