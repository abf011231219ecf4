// Owns: 一件事, the page of one matter. On phones one column in reading order: what it is, what to do, how far it is,
// what people said, the record, the papers, their word on the result.
import type { NextAction } from '../../matters/chapters.ts'
import { journeyOf } from '../../matters/methods/journey.ts'
import { stateWords } from '../../matters/words.ts'
import { Button, Journey, MainAction, Note, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { Due } from '../due.tsx'
import { Papers, Section, Voices } from './columns.tsx'
import { Course } from './timeline.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

interface Shown {
  view: View
  told: Told
}

export function MatterPage({ view, told }: Shown) {
  return (
    <Page view={view} title={told.matter.headline} wide lead={<Underline view={view} told={told} />}>
      <Doing view={view} told={told} />
      <Stations view={view} told={told} />
      <Before view={view} told={told} />
      <div class="story">
        <div class="story-voices">
          <Voices view={view} told={told} />
        </div>
        <div class="story-record">
          {told.record.map((facts) => (
            <Section view={view} facts={facts} />
          ))}
        </div>
        <div class="story-papers">
          <Papers view={view} told={told} />
        </div>
      </div>
      <div class="story-word">{told.record.map((facts) => facts.word?.(view) as never)}</div>
      <Course view={view} happened={told.happened} now={told.now} />
    </Page>
  )
}

function Underline({ view, told }: Shown) {
  const { matter } = told
  const w = words(view.lang)
  const parts = [
    told.place,
    matter.since_year ? w.since(matter.since_year) : null,
    told.spoke > 0 ? w.spoke(told.spoke) : null,
    stateWords[matter.state][view.lang],
    matter.number,
  ]
  return <p>{parts.filter(Boolean).join(' · ')}</p>
}

/** The next action is the biggest thing on the page; the others stand small beside it. */
function Doing({ view, told }: Shown) {
  const actions = told.record.concat(told.voices).flatMap((facts) => facts.actions)
  const main = actions.find((one) => one.weight === 'main')
  const others = actions.filter((one) => one !== main)
  if (actions.length === 0) return null
  return (
    <div class="doing">
      {main && <MainAction href={main.path}>{main.label[view.lang]}</MainAction>}
      {main && <Due view={view} due={main.due ?? null} now={told.now} />}
      <Others view={view} actions={others} />
    </div>
  )
}

const atOnce = 3

function Others({ view, actions }: { view: View; actions: readonly NextAction[] }) {
  if (actions.length === 0) return null
  const buttons = actions.map((one) => (
    <Button href={one.path} quiet>
      {one.label[view.lang]}
    </Button>
  ))
  if (actions.length <= atOnce) return <>{buttons}</>
  return (
    <details>
      <summary class="btn btn-ghost">{words(view.lang).also}</summary>
      <div class="row">{buttons}</div>
    </details>
  )
}

function Stations({ view, told }: Shown) {
  const stations = journeyOf(told.method, told.matter, told.reached, view.lang).map(({ at, ...one }) => ({
    ...one,
    when: at && day(at, view.lang, told.now),
  }))
  return <Journey view={view} label={told.method.body.name[view.lang]} stations={stations} />
}

/** Archived is final: what comes up again is another matter, and each leads to the other. */
function Before({ view, told }: Shown) {
  const w = words(view.lang)
  const { reopened_from: before } = told.matter
  return (
    <>
      {before && (
        <Note>
          <a href={`/matters/${before}`}>{w.fromBefore}</a>
        </Note>
      )}
      {told.again.map((one) => (
        <Note>
          <a href={`/matters/${one.id}`}>{w.again(one.number)}</a>
        </Note>
      ))}
    </>
  )
}
