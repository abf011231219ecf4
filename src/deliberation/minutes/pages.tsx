// Owns: the slips for representatives, and what a slip opens: the minutes, to agree or to object.
import { itemsOf } from '../../matters/items.ts'
import { Agreed } from '../../matters/outcomes/agreed.tsx'
import type { LinkHolder } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Form, MainAction, Page, Qr, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { partiesOf } from '../items.ts'
import { about } from '../one-form.tsx'
import { SheetRecord } from '../sheet/parts.tsx'
import { findMeeting, peopleOf } from '../talk.ts'
import type { Slip } from './confirm.ts'
import { objectionForm } from './form.ts'
import { speechesOf } from './record.ts'
import { words } from './words.ts'

interface SlipsProps {
  view: View
  slips: readonly Slip[]
  site: string
  meetingId: string
}

export function Slips({ view, slips, site, meetingId }: SlipsProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.slips} lead={w.slipsLead}>
      {slips.length === 0 && <p>{w.noSlips}</p>}
      {slips.map(({ label, token }) => (
        <Card title={label}>
          <Qr text={`${site}/m/${token}`} label={w.slipFor(label)} />
          <p>{w.slipFor(label)}</p>
          <p class="hint">{`${site}/m/${token}`}</p>
        </Card>
      ))}
      <MainAction href={`/meetings/${meetingId}`}>{w.backToMeeting}</MainAction>
    </Page>
  )
}

export async function slipPage(db: Db, actor: LinkHolder, link: string, view: View, tried?: Attempted) {
  const { meeting, matter } = await findMeeting(db, actor, actor.subjectId)
  const all = await itemsOf(db, matter.committee_id, matter.id)
  const items = all.filter((item) => item.meeting_id === meeting.id)
  const parties = await partiesOf(db, matter.committee_id, items, view.lang)
  const [people, speeches] = [await peopleOf(db, meeting), await speechesOf(db, meeting)]
  const w = words(view.lang)
  return (
    <Page view={view} title={w.linkTitle} lead={about(matter, w.linkLead)} errors={tried?.errors}>
      <SheetRecord view={view} meeting={meeting} people={people} speeches={speeches} />
      <Card title={w.items}>
        <Agreed view={view} items={items} parties={parties} />
      </Card>
      <Form view={view} action={`/m/${link}/agreement`} submit={w.agree} main />
      <Objecting view={view} link={link} tried={tried} />
    </Page>
  )
}

function Objecting({ view, link, tried }: { view: View; link: string; tried?: Attempted }) {
  const w = words(view.lang)
  const form = { schema: objectionForm, action: `/m/${link}/objection`, submit: w.object }
  return (
    <details class="confirm" open={tried !== undefined}>
      <summary class="btn">{w.object}</summary>
      <Card calling>
        <Form view={view} {...form} values={tried?.values} errors={tried?.errors} />
      </Card>
    </details>
  )
}

export function Thanks({ view, said }: { view: View; said: string }) {
  return (
    <Page view={view} title={words(view.lang).thanks} lead={said}>
      <p>
        <a href="/">{view.county.name[view.lang]}</a>
      </p>
    </Page>
  )
}
