// Owns: how a look-back stands on the page of one matter: what to do, or what was found.
import type { NextAction } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { LookBack } from './look-back.ts'
import { holdsWords, wayWords, words } from './words.ts'

export function lookBackActions(matter: MatterRow, asked: LookBack | undefined): NextAction[] {
  if (!asked || asked.done_at) return []
  const path = `/matters/${matter.id}/look-back`
  return [{ key: 'lookBack', label: words.both.lookBack, path, weight: 'main', due: asked.due_at }]
}

export function lookBackText({ holds, way, found, done_at, due_at }: LookBack, lang: Lang): string {
  if (!done_at) return words(lang).dueBy(day(due_at, lang))
  const how = [
    holdsWords[holds as keyof typeof holdsWords]?.[lang],
    found,
    wayWords[way as keyof typeof wayWords]?.[lang],
  ]
  return [...how, day(done_at, lang)].filter(Boolean).join(' · ')
}
