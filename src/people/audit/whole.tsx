// Owns: whether the audit is whole, said in words: the chain is computed again from its beginning.
import type { AuditVerdict } from '../../platform/audit/chain.ts'
import { verifyAudit } from '../../platform/audit/chain.ts'
import { type AuditSpan, auditSpan, sealedAt } from '../../platform/audit/span.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Button, Card, Light, type View } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { dayAndTime, number } from '../../platform/words/format.ts'
import { wholeWords } from './words/words.ts'

/** So many are checked while the page is made, within a second; more only when asked for. */
const checkedAtOnce = 10_000

export interface Whole {
  span: AuditSpan
  /** Null: not checked on this page. */
  verdict: AuditVerdict | null
  /** When the broken batch was sealed. */
  brokenAt: Date | null
}

export async function wholeness(db: Db, committeeId: CommitteeId, all = false): Promise<Whole> {
  const span = await auditSpan(db, committeeId)
  const verdict = all || span.sealed <= checkedAtOnce ? await verifyAudit(db, committeeId) : null
  const broken = verdict && !verdict.whole ? verdict.firstBroken : null
  return { span, verdict, brokenAt: broken ? await sealedAt(db, committeeId, broken) : null }
}

interface Props extends Whole {
  view: View
  now: Date
}

export function WholeCard(props: Props) {
  const { view, span, verdict } = props
  const w = wholeWords(view.lang)
  const count = (n: number) => number(n, view.lang)
  return (
    <Card title={w.title}>
      {verdict && !verdict.whole && <Broken {...props} verdict={verdict} />}
      {verdict?.whole && <p class="text-lg">{saidWhole(props)}</p>}
      {verdict === null && <p>{w.checkLong(count(span.sealed))}</p>}
      {verdict === null && <Button href="/audit/whole">{w.check}</Button>}
      {span.fresh > 0 && <p>{w.fresh(count(span.fresh))}</p>}
      <p class="hint">{w.how}</p>
      {verdict?.whole && verdict.batches > 0 && <Head view={view} head={verdict.head} />}
    </Card>
  )
}

function saidWhole({ view, span, now }: Props): string {
  const w = wholeWords(view.lang)
  if (!span.from || !span.to) return w.empty
  const at = (when: Date) => dayAndTime(when, view.lang, now)
  return w.whole(at(span.from), at(span.to), number(span.sealed, view.lang))
}

function Head({ view, head }: { view: View; head: string }) {
  return (
    <details>
      <summary>{wholeWords(view.lang).head}</summary>
      <p>
        <code class="break-all">{head}</code>
      </p>
    </details>
  )
}

type Wrong = Extract<AuditVerdict, { whole: false }>

function Broken({ view, verdict, brokenAt, now }: Props & { verdict: Wrong }) {
  const w = wholeWords(view.lang)
  const batch = number(verdict.firstBroken, view.lang)
  return (
    <div role="alert" class="stack">
      <p class="text-lg">
        <Light view={view} light="red" label={w.wrong} />{' '}
        {brokenAt ? w.broken(batch, dayAndTime(brokenAt, view.lang, now)) : w.brokenLost(batch)}{' '}
        {w[verdict.why]}
      </p>
      <p>{w.before(number(verdict.firstBroken - 1, view.lang))}</p>
    </div>
  )
}
