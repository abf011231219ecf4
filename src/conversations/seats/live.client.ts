// A phone in a room. A vote is kept on the phone before it is sent and forgotten when it has arrived; each carries the
// key it was first sent with, so it is counted once however often it goes out. Screens show what the server tells them.

const retryMs = 4_000
const pollMs = 4_000
const patienceMs = 15_000

interface Kept {
  key: string
  statement: string
  vote: string
}
type Fate = 'arrived' | 'refused' | 'waits'

class Phone {
  private readonly part: HTMLElement
  private readonly store: string
  private readonly line: HTMLElement | null
  private sending = false
  private news = false
  /** There was something to answer when the page came. */
  private readonly asked: boolean
  private kept: Kept[]

  constructor(part: HTMLElement) {
    this.part = part
    this.store = `votes:${part.dataset.live}`
    this.line = part.querySelector('[data-live-line]')
    this.kept = read(this.store)
    this.asked = this.cards.length > 0
    // Before the listeners of every form: those would call it sent.
    document.addEventListener('submit', (event) => this.take(event), true)
    document.addEventListener('keydown', (event) => this.press(event))
    addEventListener('online', () => void this.send())
    setInterval(() => void this.send(), retryMs)
    this.hideAnswered()
    void this.send()
  }

  private get cards(): HTMLFormElement[] {
    return [...this.part.querySelectorAll<HTMLFormElement>('form[data-vote]')]
  }

  private take(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (!form.matches('form[data-vote]') || !this.part.contains(form)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const vote = (event.submitter as HTMLButtonElement | null)?.value
    if (!vote) return
    this.kept.push({ key: textIn(form, '_replay'), statement: textIn(form, 'statement'), vote })
    keep(this.store, this.kept)
    if (!form.querySelector('[aria-pressed="true"]')) this.countOne()
    this.goOn(form)
    void this.send()
  }

  /** What waits from before is answered; its card is not asked again. */
  private hideAnswered(): void {
    const answered = new Set(this.kept.map(({ statement }) => statement))
    for (const card of this.cards) if (answered.has(textIn(card, 'statement'))) card.remove()
    const [first] = this.cards
    if (first) first.hidden = false
  }

  private goOn(form: HTMLFormElement): void {
    form.remove()
    const [next] = this.cards
    if (!next) return
    next.hidden = false
    next.querySelector('button')?.focus({ preventScroll: true })
  }

  /** The line of the next number, as the server would have written it. */
  private countOne(): void {
    const line = this.part.querySelector<HTMLElement>('[data-live-progress]')
    const lines = line?.dataset.liveProgress?.split('|') ?? []
    const next = lines[lines.indexOf(line?.textContent?.trim() ?? '') + 1]
    if (line && next) line.textContent = next
  }

  private press(event: KeyboardEvent): void {
    const typing = (event.target as HTMLElement).closest('input, textarea, select')
    const place = ['1', '2', '3'].indexOf(event.key)
    if (typing || place < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    this.cards[0]?.querySelectorAll('button')[place]?.click()
  }

  private async send(): Promise<void> {
    if (this.sending) return
    this.sending = true
    for (let one = this.kept[0]; one; one = this.kept[0]) {
      const fate = await post(this.part.dataset.live ?? '', one)
      if (fate === 'waits') break
      this.kept.shift()
      keep(this.store, this.kept)
      this.say(fate)
    }
    this.sending = false
    if (this.kept.length > 0) this.say('waiting')
    else this.ask()
  }

  private say(what: 'arrived' | 'refused' | 'waiting'): void {
    if (this.line) this.line.textContent = this.part.dataset[what] ?? ''
  }

  /** All are answered, or something new stands there: the page is asked for anew, but never under a thumb. */
  private ask(): void {
    const asked = this.part.querySelector('form[data-vote]')
    if (!asked && (this.news || this.asked) && !writing()) location.replace(`/live/${this.part.dataset.live}`)
    const link = this.part.querySelector<HTMLElement>('[data-live-new]')
    if (asked && this.news && link) link.hidden = false
  }

  hear({ shown }: { shown?: string }): void {
    if (shown === undefined || shown === this.part.dataset.shown) return
    this.news = true
    this.ask()
  }
}

/** Nobody who writes a statement of their own loses it to a page that comes by itself. */
const writing = () => [...document.querySelectorAll('textarea')].some((box) => box.value !== '')

async function post(code: string, { key, statement, vote }: Kept): Promise<Fate> {
  const body = new URLSearchParams({ _replay: key, statement, vote })
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const answer = await fetch(`/live/${code}/votes`, { method: 'POST', body, redirect: 'manual', signal })
    if (answer.type === 'opaqueredirect' || answer.ok) return 'arrived'
    return answer.status === 429 || answer.status >= 500 ? 'waits' : 'refused'
  } catch {
    return 'waits'
  }
}

const textIn = (form: HTMLFormElement, name: string) =>
  (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? ''

// A full or forbidden store must not stop anyone from voting.
function keep(place: string, votes: Kept[]): void {
  try {
    if (votes.length > 0) localStorage.setItem(place, JSON.stringify(votes))
    else localStorage.removeItem(place)
  } catch {}
}

function read(place: string): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Kept[]
  } catch {
    return []
  }
}

/** The server's line; where none holds, it is asked every few seconds. */
function listen(code: string, part: string, hear: (told: { html?: string; shown?: string }) => void): void {
  const line = new EventSource(`/live/${code}/stream?part=${part}`)
  let asking = 0
  line.onmessage = (event) => hear(JSON.parse(event.data))
  line.onopen = () => {
    clearInterval(asking)
    asking = 0
  }
  line.onerror = () => {
    asking ||= window.setInterval(async () => {
      const answer = await fetch(`/live/${code}/state?part=${part}`).catch(() => null)
      if (answer?.ok) hear(await answer.json())
    }, pollMs)
  }
}

for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
  const phone = new Phone(part)
  listen(part.dataset.live ?? '', 'room', (told) => phone.hear(told))
}
for (const part of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
  const { code = '', livePart = '' } = part.dataset
  listen(code, livePart, ({ html }) => {
    // Drawn by the server, with every word escaped.
    if (html !== undefined) part.innerHTML = html
  })
}
