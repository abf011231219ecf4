// Owns: what was said either way on one receipt: the person's own words, then questions, answers and additions.
import type { Said } from '../../matters/submissions/said.ts'
import { isSound } from '../../platform/files/files.ts'
import { Recordings } from '../../platform/files/recordings.tsx'
import { Card, Quote, Timeline, type View } from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

export function MyWords({ view, token, told }: { view: View; token: string; told: Told }) {
  const w = words(view.lang)
  if (told.submission.confidential) return <Card title={w.mine}>{w.sealedWords}</Card>
  const mine = told.said.find((one) => one.part === 'words')
  const photos = told.photos.filter((one) => !isSound(one))
  const nothing = !mine && told.photos.length === 0
  return (
    <Card title={w.mine}>
      {mine && <Quote by={day(mine.at, view.lang, told.now)}>{mine.text ?? w.erased}</Quote>}
      {nothing && <p>{w.sameAsOthers}</p>}
      <Recordings view={view} files={told.photos} at={(file) => `/receipts/${token}/files/${file.id}`} />
      {photos.length > 0 && (
        <ul class="photos">
          {photos.map((photo, at) => (
            <li>
              <a href={`/receipts/${token}/files/${photo.id}`}>
                <img
                  class="h-24 w-24 rounded-lg object-cover"
                  src={`/receipts/${token}/files/${photo.id}`}
                  alt={w.photo(at + 1)}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** Every answer in full, newest first: the newest is what they came for. */
export function Exchange({ view, told }: { view: View; told: Told }) {
  const w = words(view.lang)
  const since = told.said.filter((one) => one.part !== 'words').reverse()
  if (since.length === 0) return null
  return (
    <Card title={w.exchange}>
      <Timeline
        label={w.exchange}
        happenings={since.map((one) => ({
          when: dayAndTime(one.at, view.lang, told.now),
          at: one.at.toISOString(),
          title: w[one.part],
          by: speaker(view, one),
          body: <p class="whitespace-pre-line">{one.text ?? w.erased}</p>,
        }))}
      />
    </Card>
  )
}

function speaker(view: View, one: Said): string {
  const w = words(view.lang)
  return { staff: w.byStaff, unit: w.byUnit, resident: w.byYou }[one.saidBy]
}
