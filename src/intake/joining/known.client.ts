// Owns: htmx fetched when somebody begins to type, and not before: the first view stays light.
const place = document.querySelector<HTMLElement>('#known')
const own = document.currentScript

document.querySelector('#f-words')?.addEventListener(
  'input',
  () => {
    const script = document.createElement('script')
    script.src = place?.dataset.htmx ?? ''
    script.nonce = own?.nonce ?? ''
    document.head.append(script)
  },
  { once: true },
)
