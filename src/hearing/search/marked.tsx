// Owns: the passage of a text in which the words stand, the words marked.
import type { Child } from 'hono/jsx'

const shown = 70
const before = 15

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const passage = passageOf(text, words)
  const parts: Child[] = []
  let from = 0
  for (const { at, length } of placesOf(passage, words)) {
    if (at < from) continue
    parts.push(passage.slice(from, at), <mark>{passage.slice(at, at + length)}</mark>)
    from = at + length
  }
  return <>{[...parts, passage.slice(from)]}</>
}

/** From a little before the first word, on one line. */
export function passageOf(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const first = placesOf(line, words)[0]?.at ?? 0
  const from = first > shown - before ? first - before : 0
  const end = from + shown
  return `${from > 0 ? '…' : ''}${line.slice(from, end)}${end < line.length ? '…' : ''}`
}

function placesOf(text: string, words: readonly string[]): { at: number; length: number }[] {
  const low = text.toLowerCase()
  const found = words.flatMap((word) => {
    const places: { at: number; length: number }[] = []
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length))
      places.push({ at, length: word.length })
    return places
  })
  return found.sort((a, b) => a.at - b.at || b.length - a.length)
}
