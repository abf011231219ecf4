// Owns: what was found in a text that is about to be public, and what it will read like. Pure: the same text always
// gives the same findings, so that what was decided on a page can be held against what is stored.
import { createHash } from 'node:crypto'
import { type Flag, flags } from '../../language/moderation/moderation.ts'
import { type Found, findInFileName, findPersonal, redacted } from '../../language/redaction/redact.ts'
import { cutter } from '../index/weights.ts'

/** A piece of what will be read: the headline, the text, a file's name. */
export interface Part {
  key: string
  text: string
  file?: boolean
}
export interface Finding extends Found {
  /** Names this finding in a form. */
  key: string
  part: string
}
/** What the approver sent back: which text was looked at, and what of it stays as it is. */
export interface Review {
  reviewed?: string | undefined
  keep: readonly string[]
}
export interface Reviewed {
  parts: readonly Part[]
  findings: readonly Finding[]
  flags: readonly Flag[]
  /** Of the texts: another text needs another look. */
  digest: string
}

export function review(given: readonly Part[]): Reviewed {
  const parts = given.filter(({ text }) => text.trim() !== '')
  const findings = parts.flatMap((part) =>
    (part.file ? findInFileName : findPersonal)(part.text, cutter()).map((found) => ({
      ...{ ...found, part: part.key },
      key: `${part.key}.${found.from}.${found.to}`,
    })),
  )
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
  return { parts, findings, flags: flags(parts.map(({ text }) => text).join('\n')), digest }
}

export const needsLook = ({ findings, flags }: Reviewed): boolean => findings.length + flags.length > 0

/** Each part as everyone will read it. */
export function openText({ parts, findings }: Reviewed, keep: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    parts.map(({ key, text }) => {
      const hidden = findings.filter((one) => one.part === key && !keep.includes(one.key))
      return [key, redacted(text, hidden)]
    }),
  )
}
