// Owns: one way of writing for what people type in many: simplified characters, half-width letters and digits.
import { Converter } from 'opencc-js/t2cn'

const simplified = Converter({ from: 't', to: 'cn' })

/**
 * Traditional to simplified (OpenCC's phrases, so 乾坤 stays and 乾淨 becomes 干净), full-width to half-width (NFKC),
 * runs of white space to one space. The length may change: offsets into the original are kept by `redaction/folded.ts`.
 */
export function plain(text: string): string {
  return simplified(text.normalize('NFKC')).replace(/\s+/g, ' ').trim()
}
