// Owns: the way between the lists of papers: to each only whoever may read it.
import { holds, type Staff } from '../people/actors.ts'
import { Tabs, type View } from '../platform/html/index.ts'
import { officeRoles, readerRoles } from './hands.ts'
import { readerRoles as proposalReaders } from './proposals/reach.ts'
import { readerRoles as adviceReaders } from './recommendations/recommendation.ts'
import { listenerRoles as listeners } from './speeches/speech.ts'
import { words } from './words.ts'

const lists = {
  briefs: readerRoles,
  proposals: proposalReaders,
  bulletins: officeRoles,
  instructions: officeRoles,
  recommendations: adviceReaders,
  speeches: listeners,
} as const
export type PaperList = keyof typeof lists

export const listsFor = (actor: Staff): PaperList[] =>
  (Object.keys(lists) as PaperList[]).filter((one) => holds(actor, ...lists[one]))

export function PapersTabs({ view, lists }: { view: View; lists: readonly PaperList[] }) {
  const w = words(view.lang)
  if (lists.length < 2) return null
  const tabs = lists.map((one) => ({
    href: `/${one}`,
    label: w[one],
    current: view.path.startsWith(`/${one}`),
  }))
  return <Tabs label={w.papers} tabs={tabs} />
}
