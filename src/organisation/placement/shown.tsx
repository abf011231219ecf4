// Owns: which page a proposal has, by its state.
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { DraftPage, type Returned } from './pages/draft.tsx'
import { ProposalPage } from './pages/proposal.tsx'
import { AskedPage, RefusedPage } from './pages/waiting.tsx'
import { standingOf } from './queries.ts'

interface Wanted {
  view: View
  id: string
  issuer: boolean
  returned?: Returned
  done?: 'saved' | undefined
}

export async function shown(db: Db, actor: Staff, { id, issuer, ...rest }: Wanted) {
  const at = await standingOf(db, actor, id)
  switch (at.placement.state) {
    case 'draft':
      return <DraftPage at={at} {...rest} />
    case 'asked':
      return <AskedPage at={at} {...rest} />
    case 'refused':
      return <RefusedPage at={at} {...rest} />
    case 'discarded':
      return at.seats.length > 0 ? (
        <ProposalPage at={at} issuer={false} {...rest} />
      ) : (
        <RefusedPage at={at} {...rest} />
      )
    default:
      return <ProposalPage at={at} issuer={issuer} {...rest} />
  }
}
