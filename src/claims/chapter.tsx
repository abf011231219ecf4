// Owns: what claims tell about one matter: who took it up and since when. Members are named to everyone: they serve in
// public. Whoever reads as staff also sees the window and what they may do.
import type { Audience, Chapter, Fact, NextAction } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import type { Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Card, DataList, type View } from '../platform/html/index.ts'
import { dayAndTime } from '../platform/words/format.ts'
import { isInterested } from './queries.ts'
import { allotterRoles } from './team/allotment.ts'
import { rightsOf, type Standing, standingOf } from './team/standing.ts'
import { hasPassed } from './team/window.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'claims',
  stage: 'allot',
  async facts(db, actor, matter, audience) {
    const at = await standingOf(db, matter)
    const actions =
      audience === 'staff' && actor.kind === 'staff' ? await actionsFor(db, actor, matter, at) : []
    if (at.team.length === 0 && actions.length === 0 && matter.state !== 'allotting') return null
    return {
      title: words.both.team,
      facts: factsOf(at),
      actions,
      section: (view) => <Team view={view} matter={matter} at={at} audience={audience} />,
      record: { team: at.team.map(({ name, part, since }) => ({ name, part, since: since.toISOString() })) },
    }
  },
}

const factsOf = (at: Standing): Fact[] =>
  at.team.map((one) => ({ label: words.both[one.part], text: one.name, at: one.since }))

function Team({
  view,
  matter,
  at,
  audience,
}: {
  view: View
  matter: MatterRow
  at: Standing
  audience: Audience
}) {
  const w = words(view.lang)
  const inside = audience === 'staff'
  const until = matter.state === 'allotting' && matter.due_at ? dayAndTime(matter.due_at, view.lang) : null
  return (
    <Card title={w.team}>
      {at.team.length === 0 && <p>{w.nobodyYet}</p>}
      <DataList
        rows={[
          ...at.team.map(
            (one) => [w[one.part], `${one.name} · ${dayAndTime(one.since, view.lang)}`] as const,
          ),
          [w.window, inside ? until : null],
          [w.wanted, inside && at.open ? w.members(at.wanted) : null],
          [w.sizeReason, inside ? at.sizeReason : null],
        ]}
      />
    </Card>
  )
}

async function actionsFor(db: Db, actor: Staff, matter: MatterRow, at: Standing): Promise<NextAction[]> {
  const rights = rightsOf(actor, matter, at, await isInterested(db, actor, matter))
  const path = `/matters/${matter.id}/claims`
  const due = matter.due_at
  if (rights.mayClaim && !rights.mine)
    return [{ key: 'claim', label: words.both.claim, path, weight: weightOf(at), due }]
  if (rights.mayClaim) return [{ key: 'takeLead', label: words.both.takeLead, path, weight: 'side' }]
  if (rights.mine && at.open) return [{ key: 'claims', label: words.both.claims, path, weight: 'side' }]
  if (!at.open || at.full || !covers(reachOf(actor, allotterRoles), matter)) return []
  const passed = hasPassed(matter, new Date(db.clock.now())) && !at.hasLead
  return [
    {
      key: 'allot',
      label: words.both.allot,
      path,
      weight: passed ? 'main' : 'side',
      due: passed ? due : null,
    },
  ]
}

/** Where nobody leads, a member's coming is what the matter waits for. */
const weightOf = (at: Standing): NextAction['weight'] => (at.hasLead ? 'side' : 'main')
