// Owns: the roster as it would fall, before anyone is told: each day with its people, what is left out, and how many
// turns each would have.
import { Button, Form, Note, Page, Table, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import type { DrawnDay, Proposal } from './draw.ts'
import type { Roster } from './queries.ts'
import { seatWords, words } from './words.ts'

interface Props {
  view: View
  roster: Roster
  found: Proposal
  range: { from: string; to: string }
  now: Date
}

export function ProposalPage({ view, roster, found, range, now }: Props) {
  const w = words(view.lang)
  const inWords = (one: string) => day(one, view.lang, now)
  const comma = view.lang === 'zh' ? '、' : '; '
  return (
    <Page view={view} title={w.proposal} lead={`${roster.venueName[view.lang]} · ${roster.title}`}>
      {found.leftOut.length > 0 && <Note>{w.leftOut(found.leftOut.map(inWords).join(comma))}</Note>}
      {found.days.some(({ certain }) => !certain) && <Note>{w.uncertain}</Note>}
      <Table
        view={view}
        caption={w.proposal}
        head={[w.day, w.sits]}
        rows={found.days.map((one) => [dayOf(view, one, now), whoOn(view, one)])}
      />
      {found.days.length > 0 && <Keep {...{ view, roster, found, range }} />}
      <Turns view={view} found={found} />
      <Button href={`/rosters/${roster.id}`} quiet>
        {roster.title}
      </Button>
    </Page>
  )
}

function Keep({ view, roster, found: { mark }, range }: Omit<Props, 'now'>) {
  const action = `/rosters/${roster.id}/shifts`
  const fields = <Carried range={range} mark={mark} />
  return <Form {...{ view, action, fields }} submit={words(view.lang).keepDays} main />
}

function Turns({ view, found }: Pick<Props, 'view' | 'found'>) {
  const w = words(view.lang)
  const rows = found.after.map(({ sitter, turns }) => [
    sitter.name,
    number(sitter.turns, view.lang),
    number(turns, view.lang),
  ])
  const head = [w.name, w.turns, w.turnsAfter]
  return <Table view={view} caption={w.turnsAfter} head={head} figures={[1, 2]} rows={rows} />
}

function Carried({ range, mark }: { range: { from: string; to: string }; mark: string }) {
  return (
    <>
      <input type="hidden" name="from" value={range.from} />
      <input type="hidden" name="to" value={range.to} />
      <input type="hidden" name="mark" value={mark} />
    </>
  )
}

function dayOf(view: View, { day: on, insteadOf }: DrawnDay, now: Date): string {
  const w = words(view.lang)
  const instead = insteadOf ? ` · ${w.instead(day(insteadOf, view.lang, now))}` : ''
  return `${day(on, view.lang, now)}${instead}`
}

function whoOn(view: View, { seats, missing }: DrawnDay): string {
  const w = words(view.lang)
  const comma = view.lang === 'zh' ? '、' : ', '
  const names = Map.groupBy(seats, ({ seat }) => seat)
  const said = [...names].map(
    ([seat, some]) =>
      `${seatWords[seat][view.lang]}${view.lang === 'zh' ? '：' : ': '}${some.map(({ sitter }) => sitter.name).join(comma)}`,
  )
  const empty = missing.map(({ seat, count }) => w.empty(seatWords[seat][view.lang], count))
  return [...said, ...empty].join(view.lang === 'zh' ? '；' : '; ')
}
