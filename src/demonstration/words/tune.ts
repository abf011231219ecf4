// Owns: what an invented recording sounds like: a soft hum, never a voice. Nobody's words are in it.
const rate = 4000
const header = 44

/** An 8-bit mono WAVE of so many seconds, playable anywhere. */
export function recordingOfSeconds(seconds: number): Uint8Array<ArrayBuffer> {
  const samples = rate * seconds
  const bytes = new Uint8Array(header + samples)
  const view = new DataView(bytes.buffer)
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at)
  text(0, 'RIFF')
  view.setUint32(4, header - 8 + samples, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  text(36, 'data')
  view.setUint32(40, samples, true)
  for (let at = 0; at < samples; at++) bytes[header + at] = loudness(at / rate)
  return bytes
}

function loudness(second: number): number {
  const swell = 0.5 + 0.5 * Math.sin(second * 2.2)
  return Math.round(128 + 22 * swell * Math.sin(second * 2 * Math.PI * 196))
}
