// Owns: what a door may answer.
import type { HtmlEscapedString } from 'hono/utils/html'
import type { View } from '../html/view.ts'
import type { Holed } from './kept/holes.ts'

export interface CookieToSet {
  name: string
  value: string
  seconds: number | null
}

export type Page = HtmlEscapedString | Promise<HtmlEscapedString>
export type Answer =
  | {
      kind: 'page'
      html: Page
      status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500
      cookies: CookieToSet[]
    }
  /** A page as it was drawn before; what is fresh in it goes in as it leaves. */
  | { kind: 'kept'; page: Holed; fresh: Pick<View, 'nonce' | 'replayKey'> }
  | { kind: 'goTo'; path: string; cookies: CookieToSet[] }
  | {
      kind: 'file'
      bytes: Uint8Array | ReadableStream<Uint8Array>
      type: string
      name: string
      inline: boolean
      /** Named by its digest: may be kept for ever by anyone. */
      kept: boolean
    }
  | { kind: 'data'; data: unknown; status: 200 | 404 | 409 | 422 }
  | { kind: 'stream'; body: ReadableStream<Uint8Array>; type: string }

type Status = Extract<Answer, { kind: 'page' }>['status']

/** JSX elements are HtmlEscapedString at run time; the cast keeps that knowledge in one place. */
export function page(html: unknown, status: Status = 200, cookies: CookieToSet[] = []): Answer {
  return { kind: 'page', html: html as Page, status, cookies }
}
export function goTo(path: string, cookies: CookieToSet[] = []): Answer {
  return { kind: 'goTo', path, cookies }
}
export function data(body: unknown, status: 200 | 404 | 409 | 422 = 200): Answer {
  return { kind: 'data', data: body, status }
}
export function file(
  bytes: Uint8Array | ReadableStream<Uint8Array>,
  type: string,
  name: string,
  { inline = false, kept = false } = {},
): Answer {
  return { kind: 'file', bytes, type, name, inline, kept }
}
