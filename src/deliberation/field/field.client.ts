// The one page in a field: without a network it stays on this phone and is sent once when there is one. The replay key
// it was first sent with stays with it, so that the server stores it once however often it arrives.

const patience = 20_000
const retry = 30_000

class FieldPage {
  private readonly form: HTMLFormElement
  private readonly said: DOMStringMap
  private readonly place: string
  private readonly line = document.createElement('p')
  private sending = false

  constructor(form: HTMLFormElement, said: DOMStringMap) {
    this.form = form
    this.said = said
    this.place = `field:${form.getAttribute('action')}`
    this.line.setAttribute('role', 'status')
    form.append(this.line)
    // Before the form's own listeners: those would call it sent.
    document.addEventListener('submit', (event) => this.take(event), true)
    addEventListener('online', () => this.sendWaiting())
    setInterval(() => this.sendWaiting(), retry)
    this.goOn()
  }

  /** What came back to be changed, or was never filled in again, waits for the person. */
  private goOn(): void {
    const key = read(this.place)
    if (!key) return
    const refused = this.form.querySelector('[aria-invalid="true"]') !== null
    if (refused || isBlank(this.form)) {
      forget(this.place)
      return
    }
    keyOf(this.form).value = key
    this.sendWaiting()
  }

  private take(event: SubmitEvent): void {
    if (event.target !== this.form) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void this.send()
  }

  private sendWaiting(): void {
    if (read(this.place)) void this.send()
  }

  private async send(): Promise<void> {
    if (this.sending) return
    this.sending = true
    keep(this.place, keyOf(this.form).value)
    this.line.textContent = this.said.sending ?? ''
    const answer = await post(this.form)
    this.sending = false
    if (answer) this.arrived(answer)
    else this.line.textContent = this.said.waiting ?? ''
  }

  /** Stored: on to the matter. Signed out: sign in, and the page is still here. Refused: the page says what to change. */
  private arrived(answer: Response): void {
    const signedOut = answer.redirected && new URL(answer.url).pathname.startsWith('/sign-in')
    if (!signedOut) forget(this.place)
    if (!answer.redirected) {
      this.form.submit()
      return
    }
    if (!signedOut) localStorage.removeItem(`draft:${this.form.dataset.draft}`)
    location.assign(answer.url)
  }
}

/** Null where nothing came back: the page waits. */
async function post(form: HTMLFormElement): Promise<Response | null> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  try {
    return await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(patience) })
  } catch {
    return null
  }
}

function isBlank(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('textarea')].every((box) => box.value === '')
}

function keyOf(form: HTMLFormElement): HTMLInputElement {
  return form.querySelector('input[name=_replay]') as HTMLInputElement
}

// A full or forbidden store must not stop anyone from sending.
function keep(place: string, key: string): void {
  try {
    localStorage.setItem(place, key)
  } catch {}
}

function read(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

function forget(place: string): void {
  localStorage.removeItem(place)
}

for (const part of document.querySelectorAll<HTMLElement>('[data-field-session]')) {
  const form = part.closest('form')
  if (form) new FieldPage(form, part.dataset)
}
