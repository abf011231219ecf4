// Owns: doors about the software itself: what people think of it, and how they like to read it.
import { z } from 'zod'
import { tellRole } from '../matters/notices.ts'
import { committeeAnyone } from '../people/permissions.ts'
import { audit } from '../platform/audit/audit.ts'
import { ask, Form, Page, Toast } from '../platform/html/index.ts'
import { goTo, page } from '../platform/server/answer.ts'
import { anyone, type Door, door, limits } from '../platform/server/door.ts'
import * as queries from './queries.ts'
import { words } from './words.ts'

const feedbackForm = z.object({
  words: ask.text({ label: words.both.feedbackLabel, max: 2000, min: 2, rows: 5, required: true }),
})

export const aboutDoors = (): Door[] => [feedbackPage, giveFeedback, preferences]

const feedbackPage = door({
  method: 'GET',
  path: '/about/feedback',
  who: committeeAnyone,
  form: { query: z.object({ thanks: ask.hidden({}) }) },
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).feedbackTitle,
  async handle({ db, actor, view, query }) {
    const w = words(view.lang)
    return page(
      <Page view={view} title={w.feedbackTitle} lead={w.feedbackLead}>
        {query.thanks && <Toast>{w.feedbackThanks}</Toast>}
        <Form view={view} schema={feedbackForm} action="/about/feedback" submit={w.feedbackSend} />
        <p class="hint">{w.feedbackCount(await queries.feedbackCount(db, actor.committeeId))}</p>
      </Page>,
    )
  },
})

const giveFeedback = door({
  method: 'POST',
  path: '/about/feedback',
  who: committeeAnyone,
  form: { body: feedbackForm },
  limit: { rate: { times: 10, seconds: 60 }, body: 32 * 1024 },
  answer: 'page',
  title: (lang) => words(lang).feedbackTitle,
  async handle({ db, actor: { committeeId }, body }) {
    await audit(db, { committeeId, actorKind: 'anyone', act: 'feedback.give', success: true })
    const news = { subject: words.both.feedbackTitle, body: { zh: body.words, en: body.words } }
    const about = { kind: 'matter', id: committeeId, townshipId: null } as const
    await tellRole(
      db,
      committeeId,
      ['secretaryGeneral'],
      await queries.rootRegion(db, committeeId),
      about,
      news,
    )
    return goTo('/about/feedback?thanks=1')
  },
})

const year = 365 * 24 * 3600
const preferencesForm = z.object({
  lang: z.enum(['zh', 'en']).optional(),
  elder: z.enum(['0', '1']).optional(),
  theme: z.enum(['auto', 'light', 'dark']).optional(),
  back: z.string().max(2000).optional(),
})

const preferences = door({
  method: 'GET',
  path: '/preferences',
  who: anyone,
  form: { query: preferencesForm },
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).home,
  async handle({ query }) {
    const back = query.back && /^\/(?![/\\])/.test(query.back) ? query.back : '/'
    const set = (['lang', 'elder', 'theme'] as const).flatMap((name) =>
      query[name] ? [{ name, value: query[name], seconds: year }] : [],
    )
    return goTo(back, set)
  },
})
