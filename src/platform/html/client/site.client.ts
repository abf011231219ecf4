// Every page's script: small, and nothing that a page needs to be used.

import { forgetSent, forgetStored, keepDraft } from './draft.ts'
import { sendOnce } from './once.ts'
import { smallPhotos } from './photo.ts'
import { readAloud } from './read-aloud.ts'

forgetStored()
enliven(document)

// What htmx lays in is as alive as the page that came first; an answer that led on was stored.
document.addEventListener('htmx:after:request', (event) => {
  if ((event as CustomEvent).detail?.ctx?.response?.raw?.redirected) forgetSent()
})
document.addEventListener('htmx:after:settle', (event) => {
  if (event.target instanceof Element) enliven(event.target)
})

function enliven(within: ParentNode): void {
  for (const form of within.querySelectorAll<HTMLFormElement>('form[method=post]')) {
    if (form.dataset.draft) keepDraft(form)
    sendOnce(form)
  }
  for (const input of within.querySelectorAll<HTMLInputElement>('input[data-photo]')) smallPhotos(input)
  for (const button of within.querySelectorAll<HTMLButtonElement>('button[data-read-aloud]'))
    readAloud(button)
  within.querySelector<HTMLElement>('[data-focus]')?.focus()
}
