// Every page's script: small, and nothing that a page needs to be used.

import { forgetStored, keepDraft } from './draft.ts'
import { sendOnce } from './once.ts'
import { smallPhotos } from './photo.ts'
import { readAloud } from './read-aloud.ts'

forgetStored()
for (const form of document.querySelectorAll<HTMLFormElement>('form[method=post]')) {
  if (form.dataset.draft) keepDraft(form)
  sendOnce(form)
}
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-photo]')) smallPhotos(input)
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-read-aloud]'))
  readAloud(button)
document.querySelector<HTMLElement>('[data-focus]')?.focus()
