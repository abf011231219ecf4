// The one page in a field: without a network it stays on this phone and is sent once when there is one. The replay key
// it was first sent with stays with it, so that the server stores it once however often it arrives.

interface Waiting {
  key: string
}

const patience = 20_000
const retry = 30_000

for (const part of document.querySelectorAll<HTMLElement>('[data-field-session]')) {
  const form = part.closest('form')
  if (form) sendWhenThereIsANetwork(form, part.dataset)
}

function sendWhenThereIsANetwork(form: HTMLFormElement, said: DOMStringMap): void {
  const place = `field:${form.getAttribute('action')}`
  const line = form.appendChild(document.createElement('p'))
  line.setAttribute('role', 'status')
  let sending = false

  const send = async () => {
    if (sending) return
    sending = true
    keep(place, { key: keyOf(form).value })
    line.textContent = said.sending ?? ''
    const answer = await post(form)
    sending = false
    if (answer) arrived(form, place, answer)
    else line.textContent = said.waiting ?? ''
  }
  // Before the form's own listeners: those would call it sent.
  document.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void send()
    },
    true,
  )
  const sendWaiting = () => {
    if (read(place)) void send()
  }
  addEventListener('online', sendWaiting)
  setInterval(sendWaiting, retry)
  const waiting = read(place)
  if (!waiting) return
  keyOf(form).value = waiting.key
  // What came back to be changed, or was never filled in again, waits for the person.
  if (form.querySelector('[aria-invalid="true"]') || isBlank(form)) forget(place)
  else sendWaiting()
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

/** Stored: on to the matter. Signed out: sign in and come back to the kept page. Refused: the page says what to change. */
function arrived(form: HTMLFormElement, place: string, answer: Response): void {
  if (answer.redirected) {
    if (!new URL(answer.url).pathname.startsWith('/sign-in')) {
      forget(place)
      localStorage.removeItem(`draft:${form.dataset.draft}`)
    }
    location.assign(answer.url)
    return
  }
  forget(place)
  form.submit()
}

function isBlank(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('textarea')].every((box) => box.value === '')
}

function keyOf(form: HTMLFormElement): HTMLInputElement {
  return form.querySelector('input[name=_replay]') as HTMLInputElement
}

function keep(place: string, waiting: Waiting): void {
  try {
    localStorage.setItem(place, JSON.stringify(waiting))
  } catch {}
}

function read(place: string): Waiting | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Waiting | null
  } catch {
    return null
  }
}

function forget(place: string): void {
  localStorage.removeItem(place)
}
