// Owns: what may not stand in the text of the house.
import type { Module } from './source.ts'
import { isTest } from './source.ts'

/** Chinese that people read lies beside its English in these. */
const catalogues = /(^|\/)words\.tsx?$|\/words\/|\.client\.words\.ts$/
/** Named data in two languages, and one reader of what people type. */
const alsoChinese: Readonly<Record<string, string>> = {
  'src/matters/methods/': 'the methods are data: each step under its own name in both languages',
  'src/people/roles.ts': 'the list of roles with their names in both languages',
  'src/people/identity/phone.ts': 'reads the extension that people write behind a number',
  'src/platform/html/gallery/': 'shows every part with words in it; it is never served',
}

export function chineseOutsideCatalogues(house: readonly Module[]): string[] {
  return house
    .filter(
      ({ file }) => file.startsWith('src/') && !isTest(file) && !catalogues.test(file) && !isNamed(file),
    )
    .flatMap(({ file, said }) =>
      said
        .filter(({ text }) => /\p{Script=Han}/u.test(text))
        .map((one) => `${file}:${one.line}: ${one.text}`),
    )
}

/** Nothing is decided by the name or code of a place, an office or a method: what differs between counties is data. */
export function decidedByName(house: readonly Module[], methodCodes: readonly string[]): string[] {
  const names = (text: string) =>
    /\p{Script=Han}/u.test(text) || /^\d{6}(\d{6})?$/.test(text) || methodCodes.includes(text)
  return house
    .filter(({ file }) => file.startsWith('src/') && !isTest(file))
    .flatMap(({ file, said }) =>
      said
        .filter(({ text, decides }) => decides && names(text))
        .map((one) => `${file}:${one.line}: ${one.text}`),
    )
}

/** Work that was put off, and paths of the machine it was written on. */
const unfinished = /\b(TODO|FIXME|HACK|XXX)\b|\b[Ss]tub(s|bed)?\b/
const machinePath = /(^|[\s"'`(=:])\/(work|home|root|Users|mnt)\/\w/

export function leftBehind(texts: readonly { file: string; text: string }[]): string[] {
  return texts.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        unfinished.test(line) || machinePath.test(line)
          ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`]
          : [],
      ),
  )
}

function isNamed(file: string): boolean {
  return Object.keys(alsoChinese).some((named) => file.startsWith(named))
}
