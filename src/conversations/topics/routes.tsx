// Owns: the doors of support, and the part of a topic's page that shows it.
import { z } from 'zod'
import { openTopic } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import type { MatterId } from '../../platform/ids.ts'
import { goTo } from '../../platform/server/answer.ts'
import { browserToken, heldToken } from '../../platform/server/browser.ts'
import { type Call, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { SupportCard } from './section.tsx'
import { support, supportOf, takeBackSupport } from './support.ts'
import { words } from './words.ts'

const cookieName = 'supporter'
const daysKept = 365
const params = z.object({ id: z.uuid() })
const common = {
  method: 'POST',
  who: committeeAnyone,
  form: { params, body: nothingAsked },
  // A village shares an address on the mobile net; a program that presses all day is stopped.
  limit: { ...limits.write, rate: { times: 60, seconds: 600 } },
  answer: 'page',
} as const

export const doors: Door[] = [
  door({
    ...common,
    path: '/topics/:id/support',
    title: (lang) => words(lang).support,
    async handle(visit) {
      const { db, actor, params } = visit
      const { token, cookies } = browserToken(visit, cookieName, daysKept)
      await support(db, actor, params.id, token)
      return goTo(`/topics/${params.id}`, cookies)
    },
  }),
  door({
    ...common,
    path: '/topics/:id/support/withdrawal',
    title: (lang) => words(lang).takeBack,
    async handle(visit) {
      const { db, actor, params } = visit
      const token = heldToken(visit, cookieName)
      if (token) await takeBackSupport(db, actor, params.id, token)
      return goTo(`/topics/${params.id}`)
    },
  }),
]

/** For the page of a topic that is published. */
export async function supportPart(
  call: Pick<Call, 'db' | 'cookie'>,
  actor: AnyoneOf,
  id: string,
): Promise<(view: View) => unknown> {
  const open = (await openTopic(call.db, actor.committeeId, id)) !== null
  const token = heldToken(call, cookieName)
  const supported = await supportOf(call.db, actor.committeeId, id as MatterId, token)
  return (view) => <SupportCard view={view} matterId={id} supported={supported} open={open} />
}
