// Records up to a minute where the browser can, and puts it into the form's own file field. Without it the field opens
// the phone's recorder.

interface Take {
  recorder: MediaRecorder
  parts: Blob[]
  since: number
}

const endings: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/webm': 'webm', 'audio/ogg': 'ogg' }

class Voice {
  private readonly place: HTMLElement
  private readonly file: HTMLInputElement
  private readonly seconds: HTMLInputElement
  private readonly button = document.createElement('button')
  private readonly line = document.createElement('p')
  private readonly heard = document.createElement('audio')
  private take: Take | null = null
  private ticking = 0

  constructor(place: HTMLElement, file: HTMLInputElement, seconds: HTMLInputElement) {
    this.place = place
    this.file = file
    this.seconds = seconds
    this.button.type = 'button'
    this.button.className = 'btn'
    this.button.textContent = place.dataset.start ?? ''
    this.button.addEventListener('click', () => (this.take ? this.stop() : void this.start()))
    this.line.setAttribute('role', 'status')
    this.line.className = 'hint'
    this.heard.controls = true
    this.heard.hidden = true
    this.heard.className = 'w-full max-w-md'
    file.hidden = true
    file.before(this.button, this.line, this.heard)
  }

  private async start(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 })
      this.take = { recorder, parts: [], since: Date.now() }
      recorder.addEventListener('dataavailable', ({ data }) => this.take?.parts.push(data))
      recorder.addEventListener('stop', () => this.finish(stream))
      recorder.start()
      this.button.textContent = this.place.dataset.stop ?? ''
      this.ticking = window.setInterval(() => this.tick(), 250)
    } catch {
      this.giveUp()
    }
  }

  private tick(): void {
    const longest = Number(this.place.dataset.voice)
    const gone = this.take ? (Date.now() - this.take.since) / 1000 : 0
    this.line.textContent = `${Math.floor(gone)} / ${longest} s`
    if (gone >= longest) this.stop()
  }

  private stop(): void {
    window.clearInterval(this.ticking)
    if (this.take?.recorder.state === 'recording') this.take.recorder.stop()
  }

  private finish(stream: MediaStream): void {
    for (const track of stream.getTracks()) track.stop()
    const { take } = this
    this.take = null
    if (!take) return
    const kind = (take.recorder.mimeType || 'audio/webm').split(';')[0] ?? 'audio/webm'
    const spoken = new File(take.parts, `recording.${endings[kind] ?? 'webm'}`, { type: kind })
    const held = new DataTransfer()
    held.items.add(spoken)
    this.file.files = held.files
    const longest = Number(this.place.dataset.voice)
    this.seconds.value = String(Math.min(longest, Math.ceil((Date.now() - take.since) / 1000)))
    this.heard.src = URL.createObjectURL(spoken)
    this.heard.hidden = false
    this.line.textContent = this.place.dataset.ready ?? ''
    this.button.textContent = this.place.dataset.again ?? ''
  }

  // No microphone, or not allowed: the phone's own recorder is still there.
  private giveUp(): void {
    this.file.hidden = false
    this.button.remove()
    this.line.textContent = this.place.dataset.refused ?? ''
  }
}

const able = typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined
for (const place of able ? document.querySelectorAll<HTMLElement>('[data-voice]') : []) {
  const file = place.querySelector<HTMLInputElement>('input[type=file]')
  const seconds = place.querySelector<HTMLInputElement>('input[name=seconds]')
  if (file && seconds) new Voice(place, file, seconds)
}
