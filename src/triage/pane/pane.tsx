// Owns: one message as it lies open: the words, where and who, what happened, and the ways it can go.
import { Spoken, spokenIn, spokenWords } from '../../matters/submissions/recording.tsx'
import { onWhoseWord } from '../../matters/words/tellers.ts'
import { light } from '../../platform/clock/limit.ts'
import { isSound } from '../../platform/files/files.ts'
import {
  Card,
  Confirm,
  DataList,
  type FieldError,
  Light,
  Quote,
  Timeline,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime, daysFromNow } from '../../platform/words/format.ts'
import { words as elsewhere } from '../elsewhere/words.ts'
import type { Choices } from '../sorting/forms.ts'
import type { OneToSort } from '../sorting/queries.ts'
import type { Beside } from '../suggestions/beside.ts'
import { channelWords, kindWords, stepWords, submissionStateWords } from '../words/codes.ts'
import { words } from '../words.ts'

export interface OpenMessage extends OneToSort {
  choices: Choices
  /** Null where this reader has no business with it. */
  masked: { named: boolean; phone: string | null; address: boolean } | null
  place: string
  /** Whether this reader sorts it, or only reads. */
  sorts: boolean
  suggestions: Beside
  /** Where the form of a way goes: from the two panes it comes back to them. */
  actionOf(path: string): string
  now: Date
}

/** A form that came back: which way it was, what was typed and what is wrong. */
export interface Returned {
  path: string
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

export function Words({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  const { row } = one
  const photos = one.photos.filter((file) => !isSound(file))
  const when = (at: Date) => dayAndTime(at, view.lang, one.now)
  return (
    <>
      {one.said.map((said) => (
        <Quote by={[speaker(said, view), spokenIn(view, said), when(said.at)].filter(Boolean).join(' · ')}>
          {said.text ?? w.erased}
        </Quote>
      ))}
      <Spoken view={view} submissionId={row.id} files={one.photos} said={one.said} writes={one.sorts} />
      {photos.length > 0 && (
        <p class="row">
          {photos.map((photo, place) => (
            <a href={`/submissions/${row.id}/files/${photo.id}`}>{w.photo(place + 1)}</a>
          ))}
        </p>
      )}
    </>
  )
}

function speaker({ saidBy, part }: OneToSort['said'][number], view: View): string {
  const w = words(view.lang)
  if (saidBy === 'resident') return part === 'addition' ? w.added : w.theirWords
  if (part === 'gist') return spokenWords(view).gist
  return part === 'question' ? w.question : w.reply
}

const whatItIs = ({ row }: OpenMessage, lang: View['lang']) =>
  [kindWords[row.kind], submissionStateWords[row.state]].flatMap((one) => one?.[lang] ?? []).join(' · ')

export function About({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  const { row } = one
  return (
    <DataList
      rows={[
        [w.what, whatItIs(one, view.lang)],
        [w.place, [one.place, row.place].filter(Boolean).join(' · ')],
        [w.since, row.since_year ? w.sinceYear(row.since_year) : null],
        [w.signed, row.signatories > 1 ? w.people(row.signatories) : null],
        [
          w.wherefrom,
          `${channelWords[row.channel]?.[view.lang]} · ${dayAndTime(row.created_at, view.lang, one.now)}`,
        ],
        [w.toldBefore, row.told_before],
        [elsewhere(view.lang).offeredElsewhere, offerWords(view, one)],
        [w.enteredFor, onWhoseWord(row.on_word_of, view.lang)],
        [
          w.theMatter,
          one.matter && (
            <a href={`/matters/${one.matter.id}`}>{`${one.matter.number} ${one.matter.headline}`}</a>
          ),
        ],
      ]}
    />
  )
}

function offerWords(view: View, { offer }: OpenMessage): string | null {
  if (!offer) return null
  const w = elsewhere(view.lang)
  const name = offer.to[view.lang]
  return offer.refused === null ? w.waitsFor(name) : w.refusedBy(name, offer.refused)
}

/** Masked until somebody says that they need it; the look is a POST and leaves its trace. */
export function Who({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  if (!one.row.resident_id || !one.masked) return <p class="hint">{w.nameless}</p>
  const known = [one.masked.named && w.named, one.masked.phone].filter(Boolean).join(' · ')
  if (!known) return <p class="hint">{w.nameless}</p>
  return (
    <div class="stack-close">
      <DataList rows={[[w.who, known]]} />
      {/* Each look is a look of its own, and is audited as one. */}
      <Confirm
        view={{ ...view, replayKey: '' }}
        open={w.reveal}
        warning={w.revealWarning}
        action={`/submissions/${one.row.id}/identity`}
        submit={w.reveal}
      />
    </div>
  )
}

export function SoFar({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  const told = one.steps.filter((step) => stepWords[step.verb])
  if (told.length === 0) return null
  return (
    <Card title={w.soFar}>
      <Timeline
        label={w.soFar}
        happenings={told.map((step) => ({
          when: dayAndTime(step.at, view.lang, one.now),
          at: step.at.toISOString(),
          title: stepWords[step.verb]?.[view.lang],
          by: step.on_word_of ? `${w.enteredFor}: ${onWhoseWord(step.on_word_of, view.lang)}` : undefined,
        }))}
      />
    </Card>
  )
}

/** The first sorting, and the fifteen days that nothing stops. */
export function Clocks({ view, row, now }: { view: View; row: OneToSort['row']; now: Date }) {
  const w = words(view.lang)
  const when = (due: Date) => day(due, view.lang, now)
  if (row.told_at) return <Light view={view} light="none" label={w.told} />
  const first = row.state === 'needsInfo' ? null : row.first_due_at
  const near = light(row.notice_due_at, now)
  return (
    <span class="row">
      {first && <Light view={view} light={light(first, now)} label={w.firstDue(when(first))} />}
      {row.state === 'needsInfo' && <span class="hint">{w.paused}</span>}
      {(near !== 'none' || !first) && (
        <Light view={view} light={near} label={w.noticeDue(when(row.notice_due_at))} />
      )}
    </span>
  )
}

/** The one clock that presses most, short enough for the end of a line. */
export function Pressing({ view, row, now }: { view: View; row: OneToSort['row']; now: Date }) {
  const due = row.state === 'needsInfo' ? row.notice_due_at : row.first_due_at
  return <Light view={view} light={light(due, now)} label={daysFromNow(due, view.lang, now)} />
}
