// Owns: the way between the lists of papers, for whoever may read each.
import { Tabs, type View } from '../platform/html/index.ts'
import { words } from './words.ts'

/** A list that is not this reader's says so itself by its door; the way there is drawn for the office alone. */
export function PapersTabs({ view, office = false }: { view: View; office?: boolean }) {
  const w = words(view.lang)
  const lists = [
    { href: '/briefs', label: w.briefs },
    ...(office
      ? [
          { href: '/bulletins', label: w.bulletins },
          { href: '/instructions', label: w.instructions },
        ]
      : []),
  ]
  if (lists.length < 2) return null
  return (
    <Tabs label={w.papers} tabs={lists.map((one) => ({ ...one, current: view.path.startsWith(one.href) }))} />
  )
}
