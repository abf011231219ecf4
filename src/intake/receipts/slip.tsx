// Owns: the paper slip: what someone without a phone takes home, and what staff hand over after writing it down.
import { Button, DataList, Page, Qr, type View } from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { codeOf, spoken } from './code.ts'
import type { Told } from './told.ts'
import { submissionNext, words } from './words.ts'

interface SlipProps {
  view: View
  token: string
  told: Told
  site: string
  phone: string | undefined
  /** Somebody at a desk has just written it down, and goes on from here. */
  written: boolean
}

export function SlipPage({ view, token, told, site, phone, written }: SlipProps) {
  const w = words(view.lang)
  const { submission } = told
  const rows = [
    [w.number, submission.number],
    [w.keepThis, <strong class="text-2xl tabular-nums">{spoken(codeOf(token))}</strong>],
    [w.registeredAt, dayAndTime(submission.created_at, view.lang, told.now)],
    [w.next, submissionNext[submission.state][view.lang]],
    [w.by, submission.told_at ? null : day(submission.notice_due_at, view.lang, told.now)],
    [w.phone, phone],
    [w.whoSees, submission.confidential ? w.whoSeesSealed : w.whoSeesText],
  ] as const
  return (
    <Page
      view={view}
      title={w.slip}
      heading={w.receipt(submission.number)}
      lead={view.county.name[view.lang]}
    >
      <p class="hint print:hidden">{w.slipHint}</p>
      <DataList rows={rows} />
      <div>
        <Qr text={`${site}/receipts/${token}`} label={w.scanAgain} />
        <p>{w.scanAgain}</p>
      </div>
      <p class="hint">{w.keepThisHint}</p>
      <Onwards view={view} token={token} written={written} />
    </Page>
  )
}

function Onwards({ view, token, written }: Pick<SlipProps, 'view' | 'token' | 'written'>) {
  const w = words(view.lang)
  return (
    <p class="row print:hidden">
      {written && <Button href="/desk/submissions/new">{w.writeNext}</Button>}
      {written && <Button href="/desk">{w.toDesk}</Button>}
      <Button href={`/receipts/${token}`}>{w.backToReceipt}</Button>
    </p>
  )
}
