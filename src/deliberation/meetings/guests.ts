// Owns: reading "one a line, by role, a phone may follow". The number is split off so that it is never shown with the name.
export interface Guest {
  label: string
  phone: string | null
}

const longest = 60
const phoneAtEnd = /[\s,，:：]*(\+?\d[\d\s-]{5,18}\d)\s*$/

export function guestsFrom(text: string | undefined): Guest[] {
  return linesOf(text).map((line) => {
    const phone = phoneAtEnd.exec(line)
    const label = phone ? line.slice(0, phone.index).trim() : line
    return { label: (label || line).slice(0, longest), phone: phone?.[1]?.replace(/[\s-]/g, '') ?? null }
  })
}

export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
