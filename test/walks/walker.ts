// Owns: somebody with a browser without script: reads a page, follows what it offers, sends the forms that stand on it.
import assert from 'node:assert/strict'
import { sessionCookieName } from '../../src/people/signin/sessions.ts'
import type { OpenHouse } from '../open-house.ts'
import type { PersonName } from '../world.ts'
import { filled, formsOn, linksOn, type PaperForm, textOf } from './paper.ts'

export interface Seen {
  status: number
  path: string
  html: string
  text: string
}
export type Typed = Record<string, string | string[] | File>

export interface Walker extends ReturnType<typeof walker> {}

/** What somebody sent: the form as it stood on the page, and what they put into it. */
export interface Sent {
  name: PersonName | null
  action: string
  form: PaperForm
  typed: Typed
  /** Of the page that came of it. */
  status: number
}

/** `after` is called whenever something was sent. */
export function walker(
  house: OpenHouse,
  name: PersonName | null,
  after: (sent?: Sent) => Promise<void>,
  from?: { here: Seen; cookies: Map<string, string> },
) {
  const cookies = new Map(from?.cookies)
  let here: Seen = from?.here ?? { status: 0, path: '', html: '', text: '' }

  async function ask(path: string, body?: FormData | URLSearchParams): Promise<Response> {
    const staff = name ? [`${sessionCookieName}=${await house.cookieOf(name)}`] : []
    const cookie = [...staff, ...[...cookies].map(([key, value]) => `${key}=${value}`)].join('; ')
    const headers = { cookie, origin: house.base, referer: house.base + here.path }
    const url = new URL(path, house.base + here.path)
    const answer = await fetch(url, {
      ...{ headers, redirect: 'manual' as const },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const line of answer.headers.getSetCookie()) keep(line)
    return answer
  }
  function keep(line: string): void {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value && !/max-age=0/i.test(line)) cookies.set(key, value)
    else cookies.delete(key)
  }
  async function look(path: string, body?: FormData | URLSearchParams): Promise<Seen> {
    const answer = await ask(path, body)
    const to = answer.headers.get('location')
    if (to) return look(to)
    const html = await answer.text()
    here = { status: answer.status, path: new URL(answer.url).pathname, html, text: textOf(html) }
    return here
  }

  const me = {
    name,
    cookies,
    get here() {
      return here
    },
    /** Any address: what it answers, with what status. */
    look,
    /** A file, or anything else that is no page. */
    fetch: (path: string): Promise<Response> => ask(path),
    /** The same browser in a second tab, with the same page open. */
    copy: (): Walker => walker(house, name, after, { here, cookies }),
    async open(path: string): Promise<Seen> {
      const seen = await look(path)
      assert.equal(seen.status, 200, `${name} at ${path}: ${seen.text.slice(0, 300)}`)
      return seen
    },
    /** Only what the page offers. */
    async follow(path: string | RegExp): Promise<Seen> {
      const found = linksOn(here.html).find((href) => matches(href, path))
      assert.ok(
        found,
        `${name} at ${here.path} sees no link to ${path}, only ${linksOn(here.html).join(' ')}`,
      )
      return me.open(found)
    },
    offers: (action: string | RegExp): PaperForm | undefined =>
      formsOn(here.html).find((form) => matches(form.action || here.path, action)),
    sees: (words: string | RegExp): boolean =>
      typeof words === 'string' ? here.text.includes(words) : words.test(here.text),
    /** The form on this page that goes to `action`; whoever may send it lands on a page. */
    async send(action: string | RegExp, typed: Typed = {}): Promise<Seen> {
      const seen = await me.sends(action, typed)
      assert.equal(seen.status, 200, `${name} sending ${action}: ${seen.status} ${seen.text.slice(0, 400)}`)
      return seen
    },
    /** The same, whatever comes of it. */
    async sends(action: string | RegExp, typed: Typed = {}): Promise<Seen> {
      const form = me.offers(action)
      const actions = formsOn(here.html).map((one) => one.action)
      assert.ok(form, `${name} at ${here.path} sees no form to ${action}, only ${actions.join(' ')}`)
      const to = form.action || here.path
      const seen = await look(to, bodyOf(form, typed))
      await after({ name, action: to, form, typed, status: seen.status })
      return seen
    },
    /** Past the page, as a program would. */
    async knock(path: string, typed: Record<string, string> = {}): Promise<number> {
      const answer = await ask(path, new URLSearchParams(typed))
      await answer.arrayBuffer()
      await after()
      return answer.status
    },
  }
  return me
}

const matches = (path: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? path === wanted : wanted.test(path)

function bodyOf(form: PaperForm, typed: Typed): FormData | URLSearchParams {
  const written = Object.entries(typed).filter(([, value]) => !(value instanceof File))
  const fields = filled(form, Object.fromEntries(written) as Record<string, string | string[]>)
  if (!form.multipart) return new URLSearchParams(fields)
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) if (value instanceof File) body.append(name, value)
  return body
}
