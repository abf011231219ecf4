// Owns: the doors of "I have this too", and the part of a topic's page that leads there.
import { z } from 'zod'
import { openTopic, publicationsOf } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { MatterId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { browserToken, heldToken } from '../../platform/server/browser.ts'
import { type Attempted, type Call, type Door, door, limits } from '../../platform/server/door.ts'
import { voicesOf } from '../reading.ts'
import { joiningForm } from './forms.ts'
import { hasJoined, joinIn } from './join.ts'
import { JoiningCard, JoiningPage } from './pages.tsx'
import { words } from './words.ts'

const cookieName = 'joined'
const daysKept = 365
const params = z.object({ id: z.uuid() })
const common = { path: '/topics/:id/joining', who: committeeAnyone, answer: 'page' } as const

export const doors: Door[] = [
  door({
    ...common,
    method: 'GET',
    form: { params },
    limit: limits.read,
    title: (lang) => words(lang).title,
    async handle(visit) {
      const { db, actor, view, params } = visit
      const token = heldToken(visit, cookieName)
      const joined = token !== null && (await hasJoined(db, actor.committeeId, params.id as MatterId, token))
      // The topic's own page says that they have spoken, and where to look it up.
      return joined ? goTo(`/topics/${params.id}`) : joiningPage(db, actor, view, params.id)
    },
  }),
  door({
    ...common,
    method: 'POST',
    form: { params, body: joiningForm },
    // A village shares an address on the mobile net; a program that presses all day is stopped.
    limit: { ...limits.write, rate: { times: 60, seconds: 600 } },
    title: (lang) => words(lang).press,
    async handle(visit) {
      const { db, actor, params, body } = visit
      const { token, cookies } = browserToken(visit, cookieName, daysKept)
      if (await hasJoined(db, actor.committeeId, params.id as MatterId, token))
        return goTo(`/topics/${params.id}`)
      const receipt = await joinIn(db, actor, params.id, token, body)
      return goTo(`/receipts/${receipt.token}?new=1`, cookies)
    },
    again: ({ db, actor, view, params: { id } }, attempted) => joiningPage(db, actor, view, id, attempted),
  }),
]

/** For the page of a topic: null once it is no longer talked over. */
export async function joiningPart(
  call: Pick<Call, 'db' | 'cookie'>,
  actor: AnyoneOf,
  id: string,
): Promise<((view: View) => unknown) | null> {
  const matter = await openTopic(call.db, actor.committeeId, id)
  if (!matter) return null
  const { spoke } = await voicesOf(call.db, matter)
  const token = heldToken(call, cookieName)
  const joined = token !== null && (await hasJoined(call.db, actor.committeeId, matter.id, token))
  return (view) => <JoiningCard view={view} matterId={matter.id} spoke={spoke} joined={joined} />
}

async function joiningPage(db: Db, actor: AnyoneOf, view: View, id: string, again?: Attempted) {
  if (!(await openTopic(db, actor.committeeId, id))) throw new OutOfReach({ topic: id })
  const published = await publicationsOf(db, actor.committeeId, id as MatterId)
  const headline = published.find((one) => one.what === 'topic')?.headline ?? ''
  return page(<JoiningPage {...{ view, topic: { id, headline }, ...again }} />, again ? 422 : 200)
}
