// Owns: the page of a pretend matter: every halt with who acts, what is kept, by when; and whether it arrives.
import { roleWords } from '../../../../people/roles.ts'
import { Button, Light, Note, Page, Table, Tabs, type View } from '../../../../platform/html/index.ts'
import { day } from '../../../../platform/words/format.ts'
import type { Method } from '../../method.ts'
import { stations } from '../../stations.ts'
import { recordNames, stageNames } from '../../words.ts'
import { type Halt, tryMethod } from '../trial.ts'
import { words } from '../words.ts'
import { listOf } from './parts.tsx'

export interface Trying {
  track: string
  whole: boolean
  agreed: boolean
  /** Of which version; the draft without one. */
  version: number | null
}

export function TrialPage({
  view,
  method,
  trying,
  now,
}: {
  view: View
  method: Method
  trying: Trying
  now: Date
}) {
  const { lang } = view
  const w = words(lang)
  const pretence = { track: trying.track, whole: trying.whole, start: now }
  const { halts, ends } = tryMethod(method, { ...pretence, conclusion: trying.agreed ? 'consensus' : 'none' })
  const arrives = ends === 'archived'
  return (
    <Page view={view} title={w.trialTitle(method.name[lang])} lead={w.trialLead} wide>
      <Choices view={view} method={method} trying={trying} />
      <Table
        view={view}
        caption={w.tryIt}
        head={[w.step, w.who, w.records, w.by]}
        rows={halts.map((halt) => lineOf(view, halt, now))}
      />
      {arrives ? <Note>{w.reaches}</Note> : <Light view={view} light="red" label={w.stops} />}
      <WayBack view={view} method={method} trying={trying} />
    </Page>
  )
}

function WayBack({ view, method, trying }: { view: View; method: Method; trying: Trying }) {
  const w = words(view.lang)
  return (
    <p>
      <Button href={`/methods/${method.code}${trying.version ? '' : '/draft'}`} quiet>
        {trying.version ? w.back : w.backToDraft}
      </Button>
    </p>
  )
}

function lineOf(view: View, halt: Halt, now: Date) {
  const { lang } = view
  const place = stations.find((one) => one.station === halt.station)?.label[lang]
  const who = halt.rule?.actors.map((role) => roleWords[role][lang]) ?? []
  const approver = halt.rule?.approver
  return [
    <div>
      <strong>{halt.step[lang]}</strong>
      <p class="hint">{[place, stageNames[halt.stage][lang]].join(' · ')}</p>
    </div>,
    <div>
      {listOf(who, lang)}
      {approver && <p class="hint">{`${words(lang).approver}: ${roleWords[approver][lang]}`}</p>}
    </div>,
    listOf(halt.rule?.records.map((one) => recordNames[one][lang]) ?? [], lang),
    halt.due ? day(halt.due, lang, now) : words(lang).noLimit,
  ]
}

function Choices({ view, method, trying }: { view: View; method: Method; trying: Trying }) {
  const w = words(view.lang)
  const tab = (label: string, change: Partial<Trying>, current: boolean) => ({
    ...{ label, current, href: hrefOf(method, { ...trying, ...change }) },
  })
  const tracks = method.tracks.map(({ key, label }) =>
    tab(label[view.lang], { track: key }, key === trying.track),
  )
  const lengths = [
    tab(w.wholeWay, { whole: true }, trying.whole),
    tab(w.shortWay, { whole: false }, !trying.whole),
  ]
  const endings = [
    tab(w.agreed, { agreed: true }, trying.agreed),
    tab(w.notAgreed, { agreed: false }, !trying.agreed),
  ]
  return (
    <div class="stack-close">
      {tracks.length > 1 && <Tabs label={w.track} tabs={tracks} />}
      <Tabs label={w.stage} tabs={lengths} />
      <Tabs label={w.exits} tabs={endings} />
    </div>
  )
}

function hrefOf({ code }: Method, { track, whole, agreed, version }: Trying): string {
  const query = new URLSearchParams({ track, whole: whole ? 'yes' : 'no', agreed: agreed ? 'yes' : 'no' })
  if (version) query.set('version', String(version))
  return `/methods/${code}/trial?${query}`
}
