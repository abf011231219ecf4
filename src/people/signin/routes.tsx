// Owns: the doors on the way in and out. A wrong password is an answer, not an exception: its count must be stored.
import { z } from 'zod'
import type { Db } from '../../platform/database/transaction.ts'
import type { AccountId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { anyone, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import type { Bilingual, Lang } from '../../platform/words/phrases.ts'
import { acceptInvitation, accountOfLink } from '../accounts.ts'
import type { Staff } from '../actors.ts'
import { appointmentsOf } from '../appointments.ts'
import { anyStaff, committeeAnyone, oneTimeLink } from '../permissions.ts'
import { backTo } from './back.ts'
import { backQuery, codeForm, passkeyAnswer, passwordForm, proveWithCodeForm, signInForm } from './forms.ts'
import {
  CodePage,
  PasskeyPage,
  PasswordPage,
  ProvePage,
  SignInPage,
  WaitingPage,
  type WaysToProve,
} from './pages.tsx'
import { askForPasskey, passkeysOf, proveWithPasskey, signInWithPasskey, siteOf } from './passkeys.ts'
import { noSessionCookie, sessionCookie, sessionCookieName, signOut } from './sessions.ts'
import { proveWithPassword, signIn, signInWithCode } from './signin.ts'
import { usesTotp } from './totp.ts'
import { words } from './words.ts'

type TextKey = 'signIn' | 'codeStep' | 'passkeyNow' | 'signOut' | 'prove' | 'setPassword'
const title = (key: TextKey) => (lang: Lang) => words(lang)[key]
const wrong = (message: Bilingual, lang: Lang, field = '') => [{ field, message: message[lang] }]
const isPhone = (agent: string | undefined) => /Mobile|Android|iPhone|HarmonyOS/.test(agent ?? '')

export const signInDoors: Door[] = [
  door({
    method: 'GET',
    path: '/sign-in',
    who: anyone,
    form: { query: backQuery },
    limit: limits.read,
    answer: 'page',
    title: title('signIn'),
    handle: async ({ view, query }) => page(<SignInPage view={view} values={query} />),
  }),
  door({
    method: 'POST',
    path: '/sign-in',
    who: committeeAnyone,
    form: { body: signInForm },
    limit: limits.guess,
    answer: 'page',
    title: title('signIn'),
    async handle({ db, actor, body, view }) {
      const result = await signIn(db, actor.committeeId, body)
      if (result.kind === 'in') return goTo(backTo(body.back), [sessionCookie(result.session)])
      const { login, back } = body
      if (result.kind === 'codeNeeded')
        return page(<CodePage view={view} values={{ secondStep: result.secondStep, back }} />)
      const errors = wrong(words.both.refused, view.lang, 'login')
      return page(<SignInPage view={view} values={{ login, back }} errors={errors} />, 422)
    },
    again: async ({ view }, tried) => page(<SignInPage view={view} {...tried} />, 422),
  }),
  door({
    method: 'POST',
    path: '/sign-in/code',
    who: committeeAnyone,
    form: { body: codeForm },
    limit: limits.guess,
    answer: 'page',
    title: title('codeStep'),
    async handle({ db, actor, body, view }) {
      const result = await signInWithCode(db, actor.committeeId, body)
      if (result.kind === 'in') return goTo(backTo(body.back), [sessionCookie(result.session)])
      const errors = wrong(words.both.codeRefused, view.lang, 'code')
      return page(<CodePage view={view} values={{ ...body, code: undefined }} errors={errors} />, 422)
    },
    again: async ({ view }, tried) => page(<CodePage view={view} {...tried} />, 422),
  }),
  door({
    method: 'POST',
    path: '/sign-in/passkey',
    who: committeeAnyone,
    form: { body: backQuery },
    limit: limits.guess,
    answer: 'page',
    title: title('passkeyNow'),
    async handle({ db, committee, body, view, site }) {
      const challenge = await askForPasskey(db, committee, siteOf(site))
      const at = { act: 'get' as const, action: '/sign-in/passkey/answer', otherwise: '/sign-in' }
      return page(<PasskeyPage view={view} values={body} challenge={challenge} {...at} />)
    },
  }),
  door({
    method: 'POST',
    path: '/sign-in/passkey/answer',
    who: committeeAnyone,
    form: { body: passkeyAnswer },
    limit: limits.guess,
    answer: 'page',
    title: title('passkeyNow'),
    async handle({ db, actor, body, view, site, header }) {
      const answer = { ...body, response: answerFrom(body.response), onPhone: isPhone(header('user-agent')) }
      const session = await signInWithPasskey(db, actor.committeeId, siteOf(site), answer)
      if (session) return goTo(backTo(body.back), [sessionCookie(session)])
      const errors = wrong(words.both.passkeyFailed, view.lang)
      return page(<SignInPage view={view} values={{ back: body.back }} errors={errors} />, 422)
    },
  }),
  door({
    method: 'POST',
    path: '/sign-out',
    who: committeeAnyone,
    form: { body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: title('signOut'),
    async handle({ db, actor, cookie }) {
      const token = cookie(sessionCookieName)
      if (token) await signOut(db, actor.committeeId, token)
      return goTo('/sign-in', [noSessionCookie])
    },
  }),
]

const linkParams = z.object({ link: z.string().max(100) })
const invitation = oneTimeLink('invitation', 'recovery')

export const invitationDoors: Door[] = [
  door({
    method: 'GET',
    path: '/invitations/:link',
    who: invitation,
    form: { params: linkParams },
    limit: limits.guess,
    answer: 'page',
    title: title('setPassword'),
    async handle({ db, actor, view }) {
      const person = await accountOfLink(db, actor)
      return page(<PasswordPage view={view} person={person} recovery={actor.purpose === 'recovery'} />)
    },
  }),
  door({
    method: 'POST',
    path: '/invitations/:link',
    who: invitation,
    form: { params: linkParams, body: passwordForm },
    limit: limits.guess,
    answer: 'page',
    title: title('setPassword'),
    async handle({ db, actor, body, view }) {
      const cookie = sessionCookie(await acceptInvitation(db, actor, body.password))
      const held = await appointmentsOf(db, actor.committeeId, actor.subjectId as AccountId)
      return held.length ? goTo('/me', [cookie]) : page(<WaitingPage view={view} />, 200, [cookie])
    },
    async again({ db, actor, view }, { errors }) {
      const person = await accountOfLink(db, actor)
      const recovery = actor.purpose === 'recovery'
      return page(<PasswordPage view={view} person={person} recovery={recovery} errors={errors} />, 422)
    },
  }),
]

export const proveDoors: Door[] = [
  door({
    method: 'GET',
    path: '/prove',
    who: anyStaff,
    form: { query: backQuery },
    limit: limits.read,
    answer: 'page',
    title: title('prove'),
    handle: async ({ db, actor, view, query }) =>
      page(<ProvePage view={view} values={query} ways={await waysOf(db, actor)} />),
  }),
  door({
    method: 'POST',
    path: '/prove',
    who: anyStaff,
    form: { body: proveWithCodeForm },
    limit: limits.guess,
    answer: 'page',
    title: title('prove'),
    async handle({ db, actor, body, view }) {
      if (await proveWithPassword(db, actor, body)) return goTo(backTo(body.back))
      const errors = wrong(words.both.proveRefused, view.lang, 'password')
      const ways = await waysOf(db, actor)
      return page(<ProvePage view={view} values={{ back: body.back }} errors={errors} ways={ways} />, 422)
    },
    again: async ({ db, actor, view }, tried) =>
      page(<ProvePage view={view} {...tried} ways={await waysOf(db, actor)} />, 422),
  }),
  door({
    method: 'POST',
    path: '/prove/passkey',
    who: anyStaff,
    form: { body: backQuery },
    limit: limits.guess,
    answer: 'page',
    title: title('passkeyNow'),
    async handle({ db, committee, body, view, site }) {
      const challenge = await askForPasskey(db, committee, siteOf(site))
      const back = body.back ? `?back=${encodeURIComponent(body.back)}` : ''
      const at = { act: 'get' as const, action: '/prove/passkey/answer', otherwise: `/prove${back}` }
      return page(<PasskeyPage view={view} values={body} challenge={challenge} {...at} />)
    },
  }),
  door({
    method: 'POST',
    path: '/prove/passkey/answer',
    who: anyStaff,
    form: { body: passkeyAnswer },
    limit: limits.guess,
    answer: 'page',
    title: title('passkeyNow'),
    async handle({ db, actor, body, view, site }) {
      const answer = { ...body, response: answerFrom(body.response) }
      if (await proveWithPasskey(db, actor, siteOf(site), answer)) return goTo(backTo(body.back))
      const errors = wrong(words.both.passkeyFailed, view.lang)
      const ways = await waysOf(db, actor)
      return page(<ProvePage view={view} values={{ back: body.back }} errors={errors} ways={ways} />, 422)
    },
  }),
]

async function waysOf(db: Db, actor: Staff): Promise<WaysToProve> {
  return { code: await usesTotp(db, actor), passkey: (await passkeysOf(db, actor)).length > 0 }
}

/** What a script sent: anything that isn't JSON is no answer. */
export function answerFrom(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
