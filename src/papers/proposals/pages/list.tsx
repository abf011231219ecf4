// Owns: the list of proposals with its filters, and the plan of supervision over the key ones.
import { type Category, categoryWords } from '../../../matters/words.ts'
import { light } from '../../../platform/clock/limit.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Light,
  Lines,
  MainAction,
  Page,
  Tabs,
  type View,
} from '../../../platform/html/index.ts'
import { day, daysFromNow } from '../../../platform/words/format.ts'
import { type PaperList, PapersTabs } from '../../tabs.tsx'
import { type keyProposals, type ProposalLine, type Stand, stands } from '../queries.ts'
import { modeWords, standWords, stateWords, words } from '../words.ts'
import { UnitLight } from './units.tsx'

interface ListProps {
  view: View
  lines: readonly ProposalLine[]
  next: string | null
  stand: Stand | undefined
  find: string | undefined
  /** Members and the proposal committee write; others read. */
  writes: boolean
  lists: readonly PaperList[]
  now: Date
}

export function ProposalsPage({ view, lines, next, stand, find, writes, lists, now }: ListProps) {
  const w = words(view.lang)
  const onwards = new URLSearchParams({
    ...(stand ? { stand } : {}),
    ...(find ? { find } : {}),
    after: next ?? '',
  })
  return (
    <Page view={view} title={w.proposals} lead={w.lead}>
      <PapersTabs view={view} lists={lists} />
      {writes && <MainAction href="/proposals/new">{w.write}</MainAction>}
      <Tabs label={w.filter} tabs={tabsOf(view, stand)} />
      <Search view={view} stand={stand} find={find} />
      {lines.length > 0 ? (
        <Lines lines={lines.map((one) => lineOf(view, one, now))} />
      ) : (
        <EmptyState title={w.none}>{writes && w.noneAdvice}</EmptyState>
      )}
      {next && <Button href={`/proposals?${onwards}`}>{w.more}</Button>}
      <div class="row">
        <Button href="/proposals/supervision" quiet>
          {w.plans}
        </Button>
      </div>
    </Page>
  )
}

function tabsOf(view: View, stand: Stand | undefined) {
  const w = words(view.lang)
  return [
    { href: '/proposals', label: w.all, current: !stand },
    ...stands.map((one) => ({
      ...{ href: `/proposals?stand=${one}`, label: standWords[one][view.lang], current: stand === one },
    })),
  ]
}

function Search({ view, stand, find }: Pick<ListProps, 'view' | 'stand' | 'find'>) {
  const w = words(view.lang)
  return (
    <form method="get" action="/proposals" class="row">
      {stand && <input type="hidden" name="stand" value={stand} />}
      <input class="input" name="find" value={find ?? ''} aria-label={w.find} placeholder={w.find} />
      <button type="submit" class="btn">
        {w.search}
      </button>
    </form>
  )
}

export function lineOf(view: View, one: ProposalLine, now: Date) {
  const { lang } = view
  const w = words(lang)
  const about = [
    one.number,
    one.body ? one.body[lang] : one.first,
    categoryWords[one.category as Category]?.[lang],
    one.isKey && w.key,
    one.isExcellent && w.excellent,
    stateWords[one.state][lang],
  ]
  const mark = one.due && (
    <Light view={view} light={light(one.due, now)} label={daysFromNow(one.due, lang, now)} />
  )
  return { href: `/proposals/${one.id}`, title: one.subject, hint: about.filter(Boolean).join(' · '), mark }
}

interface PlanProps {
  view: View
  proposals: Awaited<ReturnType<typeof keyProposals>>
  now: Date
}

export function SupervisionPage({ view, proposals, now }: PlanProps) {
  const { lang } = view
  const w = words(lang)
  return (
    <Page view={view} title={w.plans} lead={w.plansLead}>
      {proposals.length === 0 && <EmptyState title={w.noPlans}>{w.noPlansAdvice}</EmptyState>}
      {proposals.map((one) => (
        <Card title={one.subject} href={`/proposals/${one.id}`} mark={stateWords[one.state][lang]}>
          <DataList
            rows={[
              [w.number, one.number],
              [w.supervisor, one.supervisor],
              [w.way, one.way],
              [w.until, one.until && day(one.until, lang, now)],
              ...unitsOf(view, one, now),
              [w.lastAct, lastAct(view, one, now)],
            ]}
          />
        </Card>
      ))}
      <Button href="/proposals" quiet>
        {w.toList}
      </Button>
    </Page>
  )
}

function unitsOf(view: View, { units }: PlanProps['proposals'][number], now: Date) {
  const open = units.filter(({ state }) => state !== 'released')
  return open.map((unit) => {
    const name = `${unit.name[view.lang]} · ${modeWords[unit.mode][view.lang]}`
    return [name, <UnitLight view={view} unit={unit} now={now} />] as const
  })
}

function lastAct({ lang }: View, { acts }: PlanProps['proposals'][number], now: Date) {
  const last = acts.findLast((one) => one.kind === 'supervision')
  return last ? `${day(last.at, lang, now)} · ${last.note}` : null
}
