// Owns: what looks like a phone, an identity number, a bank card or a number plate. Shown to whoever approves: a person
// redacts, this only points. Pure; finds too much rather than too little.
export const personalKinds = ['phone', 'landline', 'identity', 'card', 'plate'] as const
export type PersonalKind = (typeof personalKinds)[number]

export interface Finding {
  kind: PersonalKind
  /** As it stands in the text. */
  found: string
}

const sep = '[\\s-]?'
const patterns: readonly [PersonalKind, RegExp][] = [
  ['identity', /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dXx])/g],
  ['card', /(?<!\d)\d{4}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?(?!\d)/g],
  ['phone', new RegExp(`(?<!\\d)(?:\\+?86${sep})?1[3-9]\\d${sep}\\d{4}${sep}\\d{4}(?!\\d)`, 'g')],
  ['landline', /(?<!\d)0\d{2,3}[\s-]?[2-9]\d{6,7}(?!\d)/g],
  ['plate', /\p{Script=Han}[A-HJ-NP-Z][\s·.]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/gu],
]

/** Full-width digits and letters are read as the plain ones. The first kind that fits takes the place. */
export function personalIn(text: string): Finding[] {
  let rest = text.normalize('NFKC')
  const findings: Finding[] = []
  for (const [kind, pattern] of patterns) {
    rest = rest.replace(pattern, (found) => {
      findings.push({ kind, found })
      return ' '.repeat(found.length)
    })
  }
  return findings
}
