// Owns: who can be walked in as, group by group: what they do, who they are, what waits on their desk.
import { deskAt } from '../../front/standing.ts'
import { roleWords, type StaffRole } from '../../people/roles.ts'
import { Card, type View } from '../../platform/html/index.ts'
import type { Cast, Player } from '../cast.ts'
import type { Desks, Waits } from '../waits.ts'
import { readName } from '../words/names.ts'
import { groupWords, roleLines, words } from '../words.ts'
import { Entry } from './entry.tsx'
import { chosenForm, entryForm } from './forms.ts'

type Group = keyof typeof groupWords
const groups: readonly (readonly [Group, readonly StaffRole[]])[] = [
  ['township', ['liaison', 'convener', 'venueHead']],
  ['members', ['member', 'groupLeader', 'expert']],
  ['units', ['unitHandler', 'unitLeader']],
  [
    'office',
    [
      'secretaryGeneral',
      'committeeStaff',
      'chairCouncil',
      'proposalCommittee',
      'briefEditor',
      'confidentialHandler',
    ],
  ],
  ['house', ['sysAdmin', 'securityAdmin', 'auditAdmin']],
]

export function Roles({ view, cast, desks }: { view: View; cast: Cast; desks: Desks }) {
  const played = groups.filter(([, roles]) => roles.some((role) => cast.has(role)))
  return (
    <>
      {played.map(([group, roles]) => (
        <section class="grid gap-3">
          <h2>{groupWords[group][view.lang]}</h2>
          <div class="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {roles.map((role) => (
              <RoleCard view={view} role={role} players={cast.get(role) ?? []} waits={desks.get(role)} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

interface CardProps {
  view: View
  role: StaffRole
  players: readonly Player[]
  waits: Waits | undefined
}

function RoleCard({ view, role, players, waits }: CardProps) {
  const [first] = players
  if (!first) return null
  const w = words(view.lang)
  const one = players.length === 1
  const name = view.lang === 'en' ? readName(first.name) : first.name
  return (
    <Card title={roleWords[role][view.lang]} level={3}>
      <p>{roleLines[role][view.lang]}</p>
      <p class="hint">{`${name} · ${first.place[view.lang]}${one ? '' : ` · ${w.andOthers(players.length - 1)}`}`}</p>
      {waits && <Waiting view={view} waits={waits} />}
      <Entry
        view={view}
        schema={one ? entryForm : chosenForm(players)}
        values={{ who: first.accountId, to: deskAt([role]) }}
        submit={w.walkIn}
        name={role}
      />
    </Card>
  )
}

function Waiting({ view, waits }: { view: View; waits: Waits }) {
  const w = words(view.lang)
  if (waits.count === 0) return <p class="hint">{w.nothingWaits}</p>
  return (
    <div>
      <p>
        <strong>{w.waits(waits.count)}</strong>
      </p>
      <ul class="hint">
        {waits.first.map((line) => (
          <li>{w.waitsFor(line.todo[view.lang], line.headline)}</li>
        ))}
      </ul>
    </div>
  )
}
