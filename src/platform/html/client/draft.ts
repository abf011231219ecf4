// What is typed stays on this phone until it is stored: over a lost network, an ended session, an empty battery.

interface Kept {
  at: number
  answers: [name: string, value: string][]
}

const keptFor = 7 * 86_400_000
const sentMark = 'draft-sent'

/** Called once a page, before any form: forgets the draft that the last page stored. */
export function forgetStored(): void {
  if (wasStored()) forgetSent()
  sessionStorage.removeItem(sentMark)
}

/** What was sent last is stored: its draft has done its work. */
export function forgetSent(): void {
  const sent = sessionStorage.getItem(sentMark)
  sessionStorage.removeItem(sentMark)
  if (sent) localStorage.removeItem(sent)
}

// The server answers a stored form with a redirect, and only asks for a password when it was not stored.
function wasStored(): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return (way?.redirectCount ?? 0) > 0 && !document.querySelector('input[type=password]')
}

export function keepDraft(form: HTMLFormElement): void {
  const key = `draft:${form.dataset.draft}`
  const kept = read(key)
  const givenBack = form.dataset.givenBack !== undefined
  const restored = !givenBack && kept !== null && isUntouched(form)
  if (restored) fill(form, kept.answers)
  const line = new Line(form, key)
  if (restored) line.show(form.dataset.restored, true)
  form.addEventListener('input', () => {
    write(key, { at: Date.now(), answers: answersOf(form) })
    line.show(form.dataset.kept)
  })
  form.addEventListener('submit', () => sessionStorage.setItem(sentMark, key))
}

function answersOf(form: HTMLFormElement): [string, string][] {
  const answers: [string, string][] = []
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '' && !isHidden(form, name)) answers.push([name, value])
  }
  return answers
}

function isHidden(form: HTMLFormElement, name: string): boolean {
  return form.querySelector(`input[type=hidden][name="${CSS.escape(name)}"]`) !== null
}

function isUntouched(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLTextAreaElement>('textarea')
  return [...fields].every((field) => field.value === '')
}

function fill(form: HTMLFormElement, answers: [string, string][]): void {
  for (const [name, value] of answers) {
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value
      else if (field.type !== 'file' && field.type !== 'hidden') field.value = value
    }
  }
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    return kept && kept.answers.length > 0 && Date.now() - kept.at < keptFor ? kept : null
  } catch {
    return null
  }
}

// A full or forbidden store must not stop anyone from writing.
function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {}
}

class Line {
  private readonly text = document.createElement('span')
  private readonly place = document.createElement('div')
  private readonly forget = document.createElement('button')

  constructor(form: HTMLFormElement, key: string) {
    this.place.className = 'draft-line'
    this.place.hidden = true
    this.place.setAttribute('role', 'status')
    this.forget.type = 'button'
    this.forget.className = 'btn btn-ghost'
    this.forget.textContent = form.dataset.forget ?? ''
    this.forget.addEventListener('click', () => {
      localStorage.removeItem(key)
      form.reset()
      this.place.hidden = true
    })
    this.place.append(this.text, this.forget)
    form.querySelector('button[type=submit]')?.before(this.place)
  }

  // Only what came back by itself is offered for clearing: nobody wipes a page of fresh writing by a slip.
  show(said = '', clearable = false): void {
    this.forget.hidden = !clearable
    if (this.text.textContent !== said) this.text.textContent = said
    this.place.hidden = false
  }
}
