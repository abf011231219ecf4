// Owns: the county's look over its townships: what several of them bring at once. Those who read, read; the committee's
// staff may tick some and join them.
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { regionNames } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, EmptyState, Lines, Page, type View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { twinsAcross } from '../twins/queries.ts'
import { words } from './words.ts'

type Found = Awaited<ReturnType<typeof twinsAcross>>[number]

export const doors: Door[] = [
  door({
    method: 'GET',
    path: '/triage/county',
    who: staff('committeeStaff', 'secretaryGeneral', 'chairCouncil'),
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).title,
    async handle({ db, actor, view }) {
      const found = await twinsAcross(db, actor)
      const names = await townshipsOf(db, actor, found)
      const joins = holds(actor, 'committeeStaff')
      return page(<CountyPage view={view} found={found} names={names} joins={joins} />)
    },
  }),
]

function townshipsOf(db: Db, actor: Staff, found: readonly Found[]): Promise<Map<string, Bilingual>> {
  const ids = found.flatMap(({ group }) => group.all.flatMap((one) => one.townshipId ?? []))
  return regionNames(db, actor.committeeId, ids)
}

interface Props {
  view: View
  names: Map<string, Bilingual>
  joins: boolean
}

function CountyPage({ view, found, names, joins }: Props & { found: readonly Found[] }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead}>
      {found.length === 0 && <EmptyState title={w.none}>{w.noneText}</EmptyState>}
      {found.map((one) => (
        <Group view={view} one={one} names={names} joins={joins} />
      ))}
    </Page>
  )
}

function Group({ view, one: { group, matters }, names, joins }: Props & { one: Found }) {
  const w = words(view.lang)
  const lines = group.all.map(({ row, text, townshipId }) => ({
    href: `/submissions/${row.id}`,
    title: text.length > 60 ? `${text.slice(0, 60)}…` : text,
    hint: [townshipId && names.get(townshipId)?.[view.lang], row.number].filter(Boolean).join(' · '),
    ...(joins ? { tick: { name: 'ids', value: row.id, label: w.tick(row.number) } } : {}),
  }))
  const known = matters.map((one) => ({ href: `/matters/${one.id}`, title: one.headline, hint: one.number }))
  const button = joins && (
    <button class="btn" type="submit">
      {w.lookTogether}
    </button>
  )
  return (
    <form method="post" action="/triage/together">
      <Card title={w.named(group.word, group.all.length)} foot={button || undefined}>
        <p class="hint">{w.why}</p>
        <Lines lines={lines} />
        {known.length > 0 && (
          <>
            <h3>{w.inHand}</h3>
            <Lines lines={known} />
          </>
        )}
      </Card>
    </form>
  )
}
