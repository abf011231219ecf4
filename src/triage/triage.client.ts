// Owns: keys for those who sort all day, and where the focus stands after something was laid in. Adds nothing else: every
// key does what a link, a box or a summary on the page does.

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)
const lines = () => [...document.querySelectorAll<HTMLAnchorElement>('#waiting .lines > li > a')]
const present = () => find<HTMLAnchorElement>('#waiting .lines > li > a[aria-current]')

function isWriting(at: EventTarget | null): boolean {
  if (!(at instanceof HTMLElement)) return false
  if (at instanceof HTMLInputElement) return at.type !== 'checkbox' && at.type !== 'radio'
  return at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName)
}

function step(by: number): void {
  const [all, line] = [lines(), present()]
  all[line ? all.indexOf(line) + by : 0]?.click()
}

function openWay(letter: string): boolean {
  const way = find<HTMLDetailsElement>(`details[data-way="${letter}"]`)
  if (!way) return false
  way.open = true
  way.scrollIntoView({ block: 'nearest' })
  way.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button')?.focus()
  return true
}

function closeWays(): void {
  for (const way of document.querySelectorAll<HTMLDetailsElement>('details[data-way][open]')) way.open = false
  focusLine()
}

function tickPresent(): void {
  const box = present()?.parentElement?.querySelector<HTMLInputElement>('input[type=checkbox]')
  if (box) box.checked = !box.checked
}

function showKeys(): void {
  const keys = find<HTMLDetailsElement>('#keys')
  if (!keys) return
  keys.open = !keys.open
  keys.querySelector('summary')?.focus()
}

const acts: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  v: tickPresent,
  g: () => find<HTMLFormElement>('#waiting')?.requestSubmit(),
  '?': showKeys,
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter') sendWritten(event)
  } else if (event.key === 'Escape') closeWays()
  else if (!isWriting(event.target) && press(event.key)) event.preventDefault()
})

function press(key: string): boolean {
  const act = acts[key] ?? takes(key)
  if (!act) return /^[a-z]$/.test(key) && openWay(key)
  act()
  return true
}

/** A suggestion is taken, or taken back, by its number. */
function takes(key: string): (() => void) | undefined {
  const button = /^\d$/.test(key) && find<HTMLButtonElement>(`button[data-key="${key}"]`)
  return button ? () => button.click() : undefined
}

/** From inside a long text the form is sent without reaching for its button. */
function sendWritten(event: KeyboardEvent): void {
  const form = event.target instanceof HTMLElement && event.target.closest('form')
  if (!form) return
  event.preventDefault()
  form.requestSubmit()
}

/** The focus is never lost: on what is wrong, else on the line that lies open, else on the page's heading. */
function focusLine(): void {
  const stands = present() ?? find('#content')
  stands?.focus({ preventScroll: true })
}

// What was ticked stays ticked while one goes through the list.
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('#waiting input[type=checkbox]')]
let ticked = new Set<string>()
document.addEventListener('htmx:before:swap', () => {
  ticked = new Set(boxes().flatMap((box) => (box.checked ? [box.value] : [])))
})

// A form that comes back has no address of its own to return to.
document.addEventListener('htmx:before:history:update', (event) => {
  if ((event as CustomEvent).detail?.response?.status >= 400) event.preventDefault()
})

document.addEventListener('htmx:after:settle', () => {
  for (const box of boxes()) box.checked ||= ticked.has(box.value)
  if (document.querySelector('[data-focus]')) return
  focusLine()
  scrollTo({ top: 0 })
})
