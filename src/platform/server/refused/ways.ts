// Owns: where a refused call can go on: to the page of the thing itself, to where it came from. Only pages that this
// reader's role may open are named; what lies behind them is looked up again there.
import type { Context } from 'hono'
import type { Raw } from '../../html/form/read.ts'
import { writtenIn } from '../../html/form/tried.ts'
import { AlreadyDone, Refusal, StageRefused } from '../../refusals.ts'
import type { Lang } from '../../words/phrases.ts'
import type { Call, Door } from '../door.ts'

export interface Way {
  href: string
  label: 'backThere' | 'howItStands' | 'whatItBecame' | 'myDesk' | 'myAccount'
}

/** What the page of a refusal leaves its reader with. */
export interface Left {
  ways: readonly Way[]
  written: readonly (readonly [label: string, text: string])[]
}

interface Refused {
  doors: readonly Door[]
  door: Door
  call: Call
  lang: Lang
  /** The form that came with it. */
  raw: Raw | null
}

export async function leftWith(refusal: unknown, refused: Refused, c: Context): Promise<Left> {
  const late = refused.door.method === 'POST' && wasLate(refusal)
  const became = refusal instanceof Refusal ? refusal.became : undefined
  const thing = late ? await pageAbove(refused, c.req.path) : null
  const back = await cameFrom(refused, c)
  const mine = late || refused.door.who.kind !== 'staff' ? null : await ownPlace(refused)
  const ways: (Way | null)[] = [
    became ? { href: became, label: 'whatItBecame' } : null,
    thing ? { href: thing, label: 'howItStands' } : null,
    back && back.split('?')[0] !== thing ? { href: back, label: 'backThere' } : null,
    mine,
  ]
  return {
    ways: ways.filter((one) => one !== null),
    written: late && refused.raw ? writtenIn(refused.door.form.body, refused.raw, refused.lang) : [],
  }
}

/** Somebody was first, or the thing has moved on. */
function wasLate(refusal: unknown): boolean {
  const taken = (refusal as { code?: string } | null)?.code === '23505'
  return taken || refusal instanceof AlreadyDone || refusal instanceof StageRefused
}

/** Whoever works here is led to where their own work is, also where this door is another's. */
async function ownPlace(refused: Refused): Promise<Way | null> {
  if (await opens(refused, '/desk')) return { href: '/desk', label: 'myDesk' }
  return (await opens(refused, '/me')) ? { href: '/me', label: 'myAccount' } : null
}

/** `/matters/7/claims` lies beneath `/matters/7`. */
async function pageAbove(refused: Refused, path: string): Promise<string | null> {
  const parts = path.split('/')
  for (let length = parts.length; length > 1; length--) {
    const above = parts.slice(0, length).join('/')
    if (await opens(refused, above)) return above
  }
  return null
}

async function cameFrom(refused: Pick<Refused, 'doors' | 'call'>, c: Context): Promise<string | null> {
  const from = URL.parse(c.req.header('referer') ?? '')
  if (!from || from.host !== c.req.header('host') || from.pathname === c.req.path) return null
  return (await opens(refused, from.pathname)) ? from.pathname + from.search : null
}

async function opens({ doors, call }: Pick<Refused, 'doors' | 'call'>, pathname: string): Promise<boolean> {
  const length = pathname.split('/').length
  for (const door of doors) {
    if (door.method !== 'GET' || door.answer !== 'page' || door.path.split('/').length !== length) continue
    const found = new URLPattern({ pathname: door.path }).exec({ pathname })
    if (!found) continue
    const params = found.pathname.groups as Record<string, string>
    return door.who.admit({ ...call, params }).then(
      () => true,
      () => false,
    )
  }
  return false
}
