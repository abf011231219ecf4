// Owns: the way from one invented committee to the one above or below it. Each stands at a host of its own, which only
// the machine itself knows.
import { committeesInLine, type Relative } from '../../organisation/guests/queries.ts'
import { atHost } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Button, Card, type View } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { words } from '../words.ts'

export interface Neighbour {
  name: Relative['name']
  href: string
  /** False where this page was opened from another machine. */
  here: boolean
}

/** `site`: how this page was reached, for the protocol and the port. */
export async function neighboursOf(db: Db, committeeId: CommitteeId, site: string): Promise<Neighbour[]> {
  const { hostname } = new URL(site)
  const here = hostname.endsWith('localhost') || ['127.0.0.1', '[::1]'].includes(hostname)
  const relatives = await committeesInLine(db, committeeId)
  return relatives.flatMap(({ name, host }) =>
    host ? [{ name, href: `${atHost(site, host)}/demonstration`, here }] : [],
  )
}

interface Props {
  view: View
  neighbours: readonly Neighbour[]
  /** Whether they stand above. */
  above: boolean
}

export function Neighbours({ view, neighbours, above }: Props) {
  const w = words(view.lang)
  return (
    <>
      {neighbours.map(({ name, href, here }) => (
        <Card title={above ? w.above(name[view.lang]) : w.below(name[view.lang])}>
          <p>{above ? w.aboveLine : w.belowLine}</p>
          {here ? <Button href={href}>{w.goThere}</Button> : <p class="hint">{w.onlyHere(href)}</p>}
        </Card>
      ))}
    </>
  )
}
