// Owns: the journal as a line through time, newest first, in plain words. Folded: who wants to know it all opens it.

import { hands, verbWords } from '../../matters/words/verbs.ts'
import { roleWords } from '../../people/roles.ts'
import { type Happening, Timeline, type View } from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Happened } from './journal.ts'
import { words } from './words.ts'

export function Course({ view, happened, now }: { view: View; happened: readonly Happened[]; now: Date }) {
  const w = words(view.lang)
  if (happened.length === 0) return null
  return (
    <details>
      <summary class="btn">{w.happenedOf(happened.length)}</summary>
      <div class="course card">
        <Timeline label={w.happened} happenings={happened.map((one) => lineOf(one, view.lang, now))} />
      </div>
    </details>
  )
}

function lineOf(one: Happened, lang: Lang, now: Date): Happening {
  const w = words(lang)
  const what = verbWords[one.verb]?.[lang] ?? one.verb
  return {
    when: dayAndTime(one.at, lang, now),
    at: one.at.toISOString(),
    title: one.times > 1 ? w.times(what, one.times) : what,
    by: [whoOf(one, lang), one.onWord && w.onWord].filter(Boolean).join(' · '),
  }
}

function whoOf({ as, name }: Happened, lang: Lang): string {
  if (as === 'receipt' || as === 'oneTimeLink' || as === 'job' || as === 'anyone') return hands[as][lang]
  return [name, roleWords[as][lang]].filter(Boolean).join(' · ')
}
