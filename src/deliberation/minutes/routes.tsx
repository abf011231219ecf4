// Owns: the slips for representatives, and the doors that a slip opens: to read, to agree, to object.
import { z } from 'zod'
import { oneTimeLink, staff } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { agreeToMinutes, openForObjections } from './confirm.ts'
import { objectionForm } from './form.ts'
import { objectToMinutes } from './objections.ts'
import { Slips, slipPage, Thanks } from './pages.tsx'
import { words } from './words.ts'

const slip = z.object({ link: z.string().min(10).max(80) })
const who = oneTimeLink('minutes')
const title = (lang: 'zh' | 'en') => words(lang).linkTitle
const label = words.both.byLabel.zh

export const minutesDoors: Door[] = [
  door({
    method: 'POST',
    path: '/meetings/:id/objection-window',
    who: staff(...hostRoles),
    form: { params: z.object({ id: z.uuid() }), body: z.object({}) },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).open,
    async handle({ db, actor, params, view, site }) {
      const { slips } = await openForObjections(db, actor, params.id)
      return page(<Slips view={view} slips={slips} site={site} meetingId={params.id} />)
    },
  }),
  door({
    method: 'GET',
    path: '/m/:link',
    who,
    form: { params: slip },
    limit: limits.guess,
    answer: 'page',
    title,
    handle: async ({ db, actor, params, view }) => page(await slipPage(db, actor, params.link, view)),
  }),
  door({
    method: 'POST',
    path: '/m/:link/agreement',
    who,
    form: { params: slip, body: nothingAsked },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).agree,
    async handle({ db, actor, view }) {
      await agreeToMinutes(db, actor)
      return page(<Thanks view={view} said={words(view.lang).thanksAgreed} />)
    },
  }),
  door({
    method: 'POST',
    path: '/m/:link/objection',
    who,
    form: { params: slip, body: objectionForm },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).object,
    async handle({ db, actor, body, view }) {
      await objectToMinutes(db, actor, actor.subjectId, { text: body.text, byLabel: actor.party ?? label })
      return page(<Thanks view={view} said={words(view.lang).thanksObjected} />)
    },
    again: async ({ db, actor, params, view }, tried) =>
      page(await slipPage(db, actor, params.link, view, tried), 422),
  }),
]
