// Owns: one line of the audit in plain words: who, about what, why or in which way.
import { bracketed, localMoment } from '../../platform/words/format.ts'
import type { Bilingual, Lang } from '../../platform/words/phrases.ts'
import { roleWords } from '../roles.ts'
import { actIn } from './kinds.ts'
import type { AuditLine } from './queries.ts'
import { amounts, checks, purposes, refusals, ways, whys } from './words/details.ts'
import { actorWords, objectWords, words } from './words/words.ts'

const roleIn = (role: string, lang: Lang): string | undefined =>
  Object.hasOwn(roleWords, role) ? roleWords[role as keyof typeof roleWords][lang] : undefined

export function whoIn(lang: Lang, { actorKind, actorName }: AuditLine): string {
  const w = actorWords(lang)
  const role = roleIn(actorKind, lang)
  if (actorName) return role ? bracketed(actorName, role, lang) : actorName
  if (role || actorKind === 'account' || actorKind === 'staff') return role ?? w.gone
  return Object.hasOwn(w, actorKind) ? w[actorKind as 'anyone'] : actorKind
}

export function aboutIn(lang: Lang, { object, detail }: AuditLine): string {
  const more = detailsIn(lang, detail)
  const w = objectWords(lang)
  const thing =
    'number' in object
      ? w[object.kind](object.number)
      : object.kind === 'named'
        ? object.name[lang]
        : object.kind === 'nothing'
          ? ''
          : w[object.kind]
  return [thing, ...more].filter(Boolean).join(words(lang).and)
}

const known: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  purpose: purposes,
  way: ways,
  why: whys,
  refusal: refusals,
  checked: checks,
  role: roleWords,
}

function detailsIn(lang: Lang, detail: AuditLine['detail']): string[] {
  return Object.entries(detail).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return []
    const said = known[name]?.[value]?.[lang]
    if (said) return [said]
    const label = amounts[name]?.[lang]
    return label ? [`${label} ${value}`] : []
  })
}

/** As the sheet has it, heading first. */
export function rowsIn(lang: Lang, lines: readonly AuditLine[]): string[][] {
  const w = words(lang)
  return [
    [w.when, w.who, w.act, w.about, w.outcome, w.code],
    ...lines.map((line) => [
      localMoment(line.at).replace('T', ' '),
      whoIn(lang, line),
      actIn(lang, line.act),
      aboutIn(lang, line),
      line.success ? w.done : w.refused,
      line.act,
    ]),
  ]
}
