// Owns: how a rule reads in plain words: with names, never ids.
import type { Fault } from '../../../placement/check.ts'
import type { Rule } from '../../../placement/problem.ts'
import type { Broken } from '../../../placement/rules.ts'
import type { Lang } from '../../../platform/words/phrases.ts'
import type { Choice } from '../ground.ts'
import type { WrittenRule } from '../wanted.ts'
import { faultWords, levelWords, ruleWords } from './words.ts'

export interface Names {
  lang: Lang
  person(id: string): string
  place(id: string): string
}

export function namesOf({ members, venues }: Choice, lang: Lang): Names {
  const people = new Map(members.map(({ id, name }) => [id, name]))
  const places = new Map(venues.map(({ id, name }) => [id, name[lang]]))
  const { gone } = ruleWords(lang)
  return {
    lang,
    person: (id) => people.get(id) ?? gone,
    place: (id) => places.get(id) ?? gone,
  }
}

export function tellRule(rule: Rule | WrittenRule, { lang, person, place }: Names): string {
  const w = ruleWords(lang)
  switch (rule.kind) {
    case 'together':
      return 'one' in rule
        ? w.together(person(rule.one), person(rule.other))
        : w.together(person(rule.member), person(rule.other))
    case 'seats':
      return w.seats(place(rule.venue), rule.least, rule.most)
    case 'level':
      return w.level(place(rule.venue), levelOf(rule.level, lang), rule.least, rule.most)
    case 'leader':
      return w.leader(place(rule.venue))
    case 'sector':
      return w.sector(place(rule.venue), 'sector' in rule ? rule.sector : rule.word, rule.least)
    case 'needs':
      return w.needs(place(rule.venue), rule.word)
    case 'without':
      return w.without(person(rule.member))
    default:
      return w[rule.kind](person(rule.member), place(rule.venue))
  }
}

export function tellBroken({ rule, now }: Broken, names: Names): string {
  return tellRule(rule, names) + (now === undefined ? '' : ruleWords(names.lang).now(now))
}

export function tellFault(fault: Fault, names: Names): string {
  const w = faultWords(names.lang)
  switch (fault.kind) {
    case 'nobody':
    case 'nowhere':
      return w[fault.kind]
    case 'seatsMissing':
    case 'peopleMissing':
      return w[fault.kind](whom(fault.rule, names.lang), fault.missing)
    case 'badFigure':
      return w.data(fault.what)
    default:
      return w.data(`${names.person(fault.id)} ${names.place(fault.id)}`)
  }
}

/** What is short is short over all venues: whom the rule counts, not where. */
function whom(rule: Rule, lang: Lang): string {
  const w = faultWords(lang)
  if (rule.kind === 'level') return w.ofLevel(levelOf(rule.level, lang))
  if (rule.kind === 'sector') return w.ofLevel(rule.sector)
  return rule.kind === 'leader' ? w.standing : w.members
}

function levelOf(level: string, lang: Lang): string {
  return levelWords[level]?.[lang] ?? level
}
