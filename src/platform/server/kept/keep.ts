// Owns: pages that were drawn and are still true. Kept in memory under the moment of the database at which they were
// asked for, its own account of which transactions have ended (docs/decisions/015-kept-pages.md). Whatever is committed,
// by anyone, ends that moment for ever. Permission is asked before, each time; a page is kept for one reader alone.
// Breaks if wrong: someone is shown another's page, or yesterday's.
import type { Answer } from '../answer.ts'
import type { Door, Visit } from '../door.ts'
import { filled, fits, type Holed, holed, holes } from './holes.ts'

// biome-ignore lint/suspicious/noExplicitAny: a list of doors holds doors of every actor and form
type Anyone = Visit<any, any, any, any>

interface Kept {
  page: Holed
  /** It was drawn for a browser without these cookies. */
  without: readonly string[]
}
interface Drawn {
  answer: Answer
  kept: Kept | null
  bytes: number
}

const most = 32 * 1024 * 1024

export class KeptPages {
  private moment = ''
  private bytes = 0
  private readonly pages = new Map<string, Promise<Kept | null>>()

  async answer(door: Door, visit: Anyone, moment: string | null): Promise<Answer> {
    const answer = await (moment === null || !fits(visit.view)
      ? door.handle(visit)
      : this.drawnOnce(door, visit, moment))
    const given = answer.kind === 'kept' || (answer.kind === 'page' && answer.status === 200)
    if (given) door.looked?.(visit)
    return answer
  }

  private async drawnOnce(door: Door, visit: Anyone, state: string): Promise<Answer> {
    // Lights and "three days left" go by the clock.
    const moment = `${state} ${Math.floor(visit.db.clock.now().getTime() / 60_000)}`
    if (moment !== this.moment) this.begin(moment)
    const key = keyOf(door, visit)
    const found = this.pages.get(key)
    if (!found) return (await this.draw(key, door, visit)).answer
    const kept = await found
    const same = kept?.without.every((name) => visit.cookie(name) === undefined)
    return kept && same ? { kind: 'kept', page: kept.page, fresh: visit.view } : door.handle(visit)
  }

  /** Whoever asks for the same while it is drawn waits for this drawing. */
  private draw(key: string, door: Door, visit: Anyone): Promise<Drawn> {
    const drawing = drawnFor(door, visit)
    const page = drawing.then(
      ({ kept }) => kept,
      () => null,
    )
    this.pages.set(key, page)
    const settle = (drawn: Drawn | null) => {
      if (this.pages.get(key) !== page) return
      if (!drawn?.kept) this.pages.delete(key)
      else this.bytes += drawn.bytes
      if (this.bytes > most) this.begin(this.moment)
    }
    drawing.then(settle, () => settle(null))
    return drawing
  }

  private begin(moment: string): void {
    this.moment = moment
    this.bytes = 0
    this.pages.clear()
  }
}

/** The first asker's answer, and what of it is for the next: nothing where more than address and reader went into it. */
async function drawnFor(door: Door, visit: Anyone): Promise<Drawn> {
  const without = new Set<string>()
  let own = false
  const cookie = (name: string) => {
    const value = visit.cookie(name)
    if (value === undefined) without.add(name)
    else own = true
    return value
  }
  const header = (name: string) => {
    own = true
    return visit.header(name)
  }
  const answer = await door.handle({ ...visit, cookie, header, view: { ...visit.view, ...holes } })
  if (answer.kind !== 'page') return { answer, kept: null, bytes: 0 }
  const html = String(await answer.html)
  const page =
    own || answer.status !== 200 || answer.cookies.length > 0 ? null : holed(`<!doctype html>${html}`)
  const whole = Promise.resolve(filled(html, visit.view)) as never
  // The bytes, and as much again once they are packed.
  const bytes = page ? 2 * page.texts.reduce((sum, text) => sum + text.length, 0) : 0
  return { answer: { ...answer, html: whole }, kept: page && { page, without: [...without] }, bytes }
}

/** All that a page can depend on besides the database and the clock. */
function keyOf(door: Door, { view, site, committee, actor }: Anyone): string {
  // A moment that a reader carries (proven just now) is another at each look; what it allows ends with a minute.
  const reader = Object.entries(actor as object).filter(([, value]) => !(value instanceof Date))
  return JSON.stringify([door.path, committee.id, site, { ...view, ...holes }, reader])
}
