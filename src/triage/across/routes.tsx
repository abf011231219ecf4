// Owns: the doors between committees. Each stands on a matter of one's own: another committee's is never found here.
import { z } from 'zod'
import type { Chapter } from '../../matters/chapters.ts'
import { findMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { countyDeciders } from '../screening/rules.ts'
import { answerBelow, readyToSend, type Sender, sendAbove } from './across.ts'
import { AnswerPage, answerForm, SendPage } from './pages.tsx'
import { fromBelow } from './queries.ts'
import { words } from './words.ts'

const sender = staff(...countyDeciders)
const params = z.object({ id: z.uuid() })

const sendDoors = (chapters: readonly Chapter[]): Door[] => [
  door({
    ...{ method: 'GET', path: '/matters/:id/sent-above', who: sender },
    form: { params },
    ...{ limit: limits.read, answer: 'page', title: (lang) => words(lang).send },
    async handle({ db, actor, view, params: { id } }) {
      const matter = await findMatter(db, actor, id)
      const held = { ...matter, method: await methodOf(db, matter) }
      const ready = await readyToSend(db, actor, held, chapters)
      return page(<SendPage {...{ view, matter, ready }} />)
    },
  }),
  door({
    ...{ method: 'POST', path: '/matters/:id/sent-above', who: sender },
    form: { params, body: nothingAsked },
    ...{ limit: limits.write, answer: 'page', title: (lang) => words(lang).send },
    async handle({ db, actor, params: { id } }) {
      await sendAbove(db, actor, id, chapters)
      return goTo(`/matters/${id}`)
    },
  }),
]

const answerDoors: Door[] = [
  door({
    ...{ method: 'GET', path: '/matters/:id/answer-below', who: sender },
    form: { params },
    ...{ limit: limits.read, answer: 'page', title: (lang) => words(lang).answer },
    handle: async ({ db, actor, view, params: { id } }) =>
      page(<AnswerPage view={view} {...(await answering(db, actor, id))} />),
  }),
  door({
    ...{ method: 'POST', path: '/matters/:id/answer-below', who: sender },
    form: { params, body: answerForm },
    ...{ limit: limits.write, answer: 'page', title: (lang) => words(lang).answer },
    async handle({ db, actor, params: { id }, body }) {
      await answerBelow(db, actor, id, body.result)
      return goTo(`/matters/${id}`)
    },
    again: async ({ db, actor, view, params: { id } }, tried) =>
      page(<AnswerPage view={view} {...(await answering(db, actor, id))} {...tried} />, 422),
  }),
]

export const acrossDoors = (chapters: readonly Chapter[]): Door[] => [...sendDoors(chapters), ...answerDoors]

async function answering(db: Db, actor: Sender, id: string) {
  const matter = await findMatter(db, actor, id)
  const from = await fromBelow(db, matter)
  if (!from) throw new OutOfReach({ matter: id })
  return { matter, from }
}
