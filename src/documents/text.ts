// Owns: text as it may stand in a paper. Breaks if wrong: a file that Word wants to repair.

/** What no paper shows, and what turns the order of a line round without being seen. Joiners inside emoji stay. */
const unseen =
  /[\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{200B}\u{2060}\u{FEFF}\u{FFF9}-\u{FFFC}\u{E0001}]|(?!\n)\p{Cc}/gu

/** Several lines; half a character becomes the sign that something is missing. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .trim()
}

export const oneLine = (text: string): string => clean(text).replace(/\s*\n\s*/g, ' ')

/** The format indents: what people typed to indent is taken off, and so are empty lines. */
export function paragraphs(text: string): string[] {
  return clean(text)
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** As it counts for whoever reads: spaces don't. */
export function characters(text: string | readonly string[]): number {
  const whole = typeof text === 'string' ? text : text.join('')
  return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(whole.replace(/\s/g, ''))].length
}

/** A file's name that every system takes. */
export function fileName(title: string, ending: string): string {
  const taken = oneLine(title).replace(/[\\/:*?"<>|]/g, ' ')
  const short = [...taken].slice(0, 60).join('').trim().replace(/\.+$/, '')
  return `${short}.${ending}`
}
