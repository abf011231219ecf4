// Owns: keys for those who sort all day: j and k go through the list, a letter opens its way. Adds nothing else: every
// key does what a link or a summary on the page does.

const isWriting = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(at.tagName))

const lines = [...document.querySelectorAll<HTMLAnchorElement>('.lines > li > a')]
const present = lines.findIndex((line) => new URL(line.href).search === location.search)

function step(by: number): void {
  const next = lines[Math.max(0, present) + (present < 0 && by > 0 ? 1 : by)]
  if (next) location.assign(next.href)
}

function openWay(letter: string): boolean {
  const way = document.querySelector<HTMLDetailsElement>(`details[data-way="${letter}"]`)
  if (!way) return false
  way.open = true
  way.scrollIntoView({ block: 'nearest' })
  const first = way.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button')
  first?.focus()
  return true
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape') return closeWays()
  if (isWriting(event.target)) return
  if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
  else if (/^[a-z]$/.test(event.key) && openWay(event.key)) event.preventDefault()
})

function closeWays(): void {
  for (const way of document.querySelectorAll<HTMLDetailsElement>('details[data-way][open]')) {
    way.open = false
    way.querySelector('summary')?.focus()
  }
}
