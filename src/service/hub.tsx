// Owns: where those who serve begin: every part of service one line away, and what people see of it.
import { holds, type Staff } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { Card, Lines, Page, type View } from '../platform/html/index.ts'
import { page } from '../platform/server/answer.ts'
import { type Door, door, limits } from '../platform/server/door.ts'
import { keeperRoles, serverRoles } from './hands.ts'
import { words } from './words.ts'

type Key = Extract<keyof ReturnType<typeof words>, `${string}Hint`> extends `${infer K}Hint` ? K : never
interface Way {
  href: string
  key: Key
  keepers?: true
}

const ways: readonly Way[] = [
  { href: '/my-days', key: 'mine' },
  { href: '/rosters', key: 'rosters', keepers: true },
  { href: '/activities', key: 'activities' },
  { href: '/outcomes', key: 'brought' },
  { href: '/desk/orders', key: 'orders' },
  { href: '/desk/policies', key: 'kept' },
  { href: '/studies', key: 'studies' },
  { href: '/teams', key: 'teams', keepers: true },
  { href: '/professionals', key: 'professionals', keepers: true },
]
/** Those who choose among matters: the meeting itself stands in triage. */
const jointRoles = [
  'convener',
  'groupLeader',
  'venueHead',
  'committeeStaff',
  'chairCouncil',
  'secretaryGeneral',
] as const

export const hubDoors: Door[] = [
  door({
    method: 'GET',
    path: '/service',
    who: staff(...serverRoles),
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).service,
    handle: async ({ view, actor }) => page(<HubPage view={view} actor={actor} />),
  }),
]

function HubPage({ view, actor }: { view: View; actor: Staff }) {
  const w = words(view.lang)
  const shown = ways.filter(({ keepers }) => !keepers || holds(actor, ...keeperRoles))
  const lines = shown.map(({ href, key }) => ({ href, title: w[key], hint: w[`${key}Hint`] }))
  const joint = { href: '/screening/joint', title: w.joint, hint: w.jointHint }
  const open = (['listening', 'sessions', 'policies', 'order'] as const).map((key) => ({
    href: { listening: '/listening', sessions: '/sessions', policies: '/policies', order: '/orders/new' }[
      key
    ],
    title: w[key],
    hint: w[`${key}Open`],
  }))
  return (
    <Page view={view} title={w.service} lead={w.serviceLead}>
      <Lines lines={holds(actor, ...jointRoles) ? [...lines, joint] : lines} />
      <Card title={w.openAll}>
        <Lines lines={open} />
      </Card>
    </Page>
  )
}
