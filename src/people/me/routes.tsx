// Owns: the doors of "my sign-ins". Everything here is one's own: nobody sets another's phone or language.
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { anyStaff } from '../permissions.ts'
import { authenticatorForm, languageForm, newPasskeyAnswer, passkeyLabel, which } from '../signin/forms.ts'
import { PasskeyPage } from '../signin/pages.tsx'
import { addPasskey, offerPasskey, passkeysOf, removePasskey, siteOf } from '../signin/passkeys.ts'
import { answerFrom } from '../signin/routes.tsx'
import { endSession, mustBeProven, sessionsOf } from '../signin/sessions.ts'
import { confirmTotp, endTotp, offerTotp, usesTotp } from '../signin/totp.ts'
import { words } from '../signin/words.ts'
import { keepLanguage } from './language.ts'
import { AuthenticatorPage, MePage, NewPasskeyPage, type Notice, noticeQuery, notices } from './pages.tsx'

type TextKey =
  | 'me'
  | 'passkeyAdd'
  | 'passkeyRemove'
  | 'authenticatorBegin'
  | 'authenticatorEnd'
  | 'endThis'
  | 'language'
const title = (key: TextKey) => (lang: Lang) => words(lang)[key]
const done = (notice: Notice) => goTo(`/me?done=${notice}`)

const own = { who: anyStaff, limit: limits.write, answer: 'page' } as const
const looking = { ...own, limit: limits.read }

export const meDoors: Door[] = [
  door({
    ...looking,
    method: 'GET',
    path: '/me',
    form: { query: noticeQuery },
    title: title('me'),
    async handle({ db, actor, view, query }) {
      const [devices, passkeys] = [await sessionsOf(db, actor), await passkeysOf(db, actor)]
      const notice = notices.find((one) => one === query.done)
      const authenticator = await usesTotp(db, actor)
      return page(<MePage {...{ view, actor, devices, passkeys, authenticator, done: notice }} />)
    },
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/language',
    form: { body: languageForm },
    title: title('language'),
    async handle({ db, actor, body }) {
      await keepLanguage(db, actor, body.lang)
      return done('kept')
    },
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/devices/end',
    form: { body: which },
    title: title('endThis'),
    async handle({ db, actor, body }) {
      await endSession(db, actor, body.which)
      return done('ended')
    },
  }),
  door({
    ...looking,
    method: 'GET',
    path: '/me/passkeys/new',
    form: {},
    title: title('passkeyAdd'),
    async handle({ db, actor, view }) {
      mustBeProven(actor, db.clock)
      return page(<NewPasskeyPage view={view} />)
    },
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/passkeys/new',
    form: { body: passkeyLabel },
    title: title('passkeyAdd'),
    async handle({ db, committee, actor, body, view, site }) {
      const challenge = await offerPasskey(db, committee, actor, siteOf(site))
      const at = { act: 'create' as const, action: '/me/passkeys', otherwise: '/me' }
      return page(<PasskeyPage view={view} values={body} challenge={challenge} {...at} />)
    },
    again: async ({ view }, { errors }) => page(<NewPasskeyPage view={view} errors={errors} />, 422),
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/passkeys',
    form: { body: newPasskeyAnswer },
    title: title('passkeyAdd'),
    async handle({ db, actor, body, site }) {
      await addPasskey(db, actor, siteOf(site), { ...body, response: answerFrom(body.response) })
      return done('passkeyAdded')
    },
    again: async ({ view }, { errors }) => page(<NewPasskeyPage view={view} errors={errors} />, 422),
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/passkeys/remove',
    form: { body: which },
    title: title('passkeyRemove'),
    async handle({ db, actor, body }) {
      await removePasskey(db, actor, body.which)
      return done('passkeyRemoved')
    },
  }),
  door({
    ...looking,
    method: 'GET',
    path: '/me/authenticator',
    form: {},
    title: title('authenticatorBegin'),
    handle: async ({ db, committee, actor, view }) =>
      page(<AuthenticatorPage view={view} offer={offerTotp(db, committee, actor)} />),
  }),
  door({
    ...own,
    limit: limits.guess,
    method: 'POST',
    path: '/me/authenticator',
    form: { body: authenticatorForm },
    title: title('authenticatorBegin'),
    async handle({ db, actor, body }) {
      await confirmTotp(db, actor, body.offer, body.code)
      return done('authenticatorBegun')
    },
    async again({ db, committee, actor, view }, { values, errors }) {
      const offer = offerTotp(db, committee, actor, String(values.offer))
      return page(<AuthenticatorPage view={view} offer={offer} values={values} errors={errors} />, 422)
    },
  }),
  door({
    ...own,
    method: 'POST',
    path: '/me/authenticator/end',
    form: { body: nothingAsked },
    title: title('authenticatorEnd'),
    async handle({ db, actor }) {
      await endTotp(db, actor)
      return done('authenticatorEnded')
    },
  }),
]
