// A second press does nothing, and the button says that it is being sent. The server's replay key is the real guard.

const patience = { words: 30_000, files: 180_000 }

export function sendOnce(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) return event.preventDefault()
    form.dataset.sent = 'yes'
    const button = event.submitter ?? form.querySelector('button[type=submit]')
    if (button instanceof HTMLElement) showBusy(form, button)
  })
  // Coming back by the back button must not find a dead form.
  addEventListener('pageshow', () => delete form.dataset.sent)
}

function showBusy(form: HTMLFormElement, button: HTMLElement): void {
  const said = button.textContent
  button.setAttribute('aria-disabled', 'true')
  button.textContent = button.dataset.busy ?? said
  const restore = () => {
    button.removeAttribute('aria-disabled')
    button.textContent = said
    delete form.dataset.sent
  }
  addEventListener('pageshow', restore, { once: true })
  setTimeout(restore, form.enctype === 'multipart/form-data' ? patience.files : patience.words)
}
