// Reads the page's main part with the phone's own voice. Without one the button stays hidden.

export function readAloud(button: HTMLButtonElement): void {
  const speech = window.speechSynthesis
  if (!speech) return
  const label = button.querySelector('span') ?? button
  const start = label.textContent ?? ''
  const reveal = () => {
    button.hidden = voiceFor(document.documentElement.lang) === undefined
  }
  const stop = () => {
    speech.cancel()
    label.textContent = start
    button.setAttribute('aria-pressed', 'false')
  }
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop()
    label.textContent = button.dataset.readAloud ?? start
    button.setAttribute('aria-pressed', 'true')
    speak(stop)
  })
  speech.addEventListener('voiceschanged', reveal)
  addEventListener('pagehide', stop)
  reveal()
}

// One utterance a paragraph: long ones are cut off by several phones.
function speak(done: () => void): void {
  const { lang } = document.documentElement
  const parts = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, label, legend)'),
  ]
  const said = parts.filter((part) => part.offsetParent && !part.parentElement?.closest('li, dd'))
  for (const [place, part] of said.entries()) {
    const utterance = new SpeechSynthesisUtterance(part.textContent ?? '')
    utterance.lang = lang
    utterance.rate = 0.9
    utterance.voice = voiceFor(lang) ?? null
    if (place === said.length - 1) utterance.onend = done
    speechSynthesis.speak(utterance)
  }
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find((voice) => voice.lang.startsWith(lang.slice(0, 2)))
}
