// Owns: the matter as a member reads it before deciding: enough to know what, where, for whom and by when.
import { promiseText } from '../matters/words/due.ts'
import { type Category, categoryWords } from '../matters/words.ts'
import { Card, DataList, Light, Quote, type View } from '../platform/html/index.ts'
import { day } from '../platform/words/format.ts'
import { whyMe } from './desk.ts'
import type { ClaimPage } from './team/standing.ts'
import { words } from './words.ts'

export function AboutCard({ view, at }: { view: View; at: ClaimPage }) {
  const { lang } = view
  const w = words(lang)
  const { matter, about } = at
  return (
    <Card
      title={w.about}
      mark={matter.urgent ? <Light view={view} light="red" label={w.urgent} /> : undefined}
    >
      {about.body && <Quote by={w.publicText}>{about.body}</Quote>}
      <DataList
        rows={[
          [w.whyYou, fitText(view, at)],
          [w.where, [...about.places, about.venue].flatMap((one) => one?.[lang] ?? []).join(' · ')],
          [w.category, categoryWords[matter.category as Category]?.[lang]],
          [w.spoke, voices(view, at)],
          [w.sinceYear, matter.since_year ? w.year(matter.since_year) : null],
          [w.chosenFor, about.reason],
          [w.method, about.method[lang]],
          [w.byWhen, about.promised && promiseText(about.promised, lang, at.now)],
        ]}
      />
      {at.mayClaim && !at.mine && about.first && <p class="hint">{w.wordsLater}</p>}
    </Card>
  )
}

function voices({ lang }: View, { about, now }: ClaimPage): string {
  const w = words(lang)
  return about.first ? w.people(about.spoke, day(about.first, lang, now)) : w.ours
}

function fitText({ lang }: View, { about, matter }: ClaimPage): string | null {
  if (!about.fit) return null
  return whyMe(about.fit, matter.category, lang).join(' · ') || null
}
