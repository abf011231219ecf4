// Owns: the ways between the public pages of service, and between those of its workers.
import { Tabs, type View } from '../platform/html/index.ts'
import { words } from './words.ts'

const open = [
  ['/listening', 'listening'],
  ['/sessions', 'sessions'],
  ['/policies', 'policies'],
  ['/orders/new', 'order'],
] as const

export function PublicWays({ view, at }: { view: View; at: (typeof open)[number][0] }) {
  const w = words(view.lang)
  const tabs = open.map(([href, key]) => ({ href, label: w[key], current: href === at }))
  return <Tabs label={w.ways} tabs={tabs} />
}
