// Asks the phone for its passkey and sends the form with the answer. Without this script the page offers the password.

import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

const asked = document.querySelector<HTMLElement>('[data-passkey]')
if (asked) askThePhone(asked)

function askThePhone(box: HTMLElement): void {
  const form = box.querySelector('form')
  const answer = form?.querySelector<HTMLInputElement>('input[name=response]')
  if (!form || !answer) return
  // Before the form's own listeners: a press that only asks the phone has not sent anything yet.
  box.addEventListener(
    'submit',
    (event) => {
      if (answer.value) return
      event.preventDefault()
      event.stopPropagation()
      ask(box).then(
        (given) => {
          answer.value = JSON.stringify(given)
          form.requestSubmit()
        },
        () => form.querySelector('[role=status]')?.removeAttribute('hidden'),
      )
    },
    true,
  )
}

function ask(box: HTMLElement): Promise<unknown> {
  const optionsJSON = JSON.parse(box.dataset.options ?? '{}')
  return box.dataset.passkey === 'create'
    ? startRegistration({ optionsJSON })
    : startAuthentication({ optionsJSON })
}
