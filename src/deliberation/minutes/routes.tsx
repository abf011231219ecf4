// Owns: the slips for representatives, and the doors that a slip opens: to read, to agree, to object.
import { z } from 'zod'
import { itemsOf } from '../../matters/items.ts'
import type { LinkHolder } from '../../people/actors.ts'
import { oneTimeLink, staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Form, MainAction, Page, Qr, type View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { partiesOf } from '../items.ts'
import { Agreed, SheetRecord } from '../sheet/parts.tsx'
import { findMeeting, peopleOf } from '../talk.ts'
import { agreeToMinutes, objectToMinutes, openForObjections, type Slip } from './confirm.ts'
import { objectionForm } from './form.ts'
import { speechesOf } from './record.ts'
import { words } from './words.ts'

const slip = z.object({ link: z.string().min(10).max(80) })
const who = oneTimeLink('minutes')
const title = (lang: 'zh' | 'en') => words(lang).linkTitle
const label = words.both.byLabel.zh

export const minutesDoors: Door[] = [
  door({
    method: 'POST',
    path: '/meetings/:id/objection-window',
    who: staff(...hostRoles),
    form: { params: z.object({ id: z.uuid() }) },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).open,
    async handle({ db, actor, params, view, site }) {
      const { slips } = await openForObjections(db, actor, params.id)
      return page(<Slips view={view} slips={slips} site={site} meetingId={params.id} />)
    },
  }),
  door({
    method: 'GET',
    path: '/m/:link',
    who,
    form: { params: slip },
    limit: limits.guess,
    answer: 'page',
    title,
    handle: async ({ db, actor, params, view }) => page(await linkPage(db, actor, params.link, view)),
  }),
  door({
    method: 'POST',
    path: '/m/:link/agreement',
    who,
    form: { params: slip },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).agree,
    async handle({ db, actor, view }) {
      await agreeToMinutes(db, actor)
      return page(<Thanks view={view} said={words(view.lang).thanksAgreed} />)
    },
  }),
  door({
    method: 'POST',
    path: '/m/:link/objection',
    who,
    form: { params: slip, body: objectionForm },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).object,
    async handle({ db, actor, body, view }) {
      await objectToMinutes(db, actor, actor.subjectId, { text: body.text, byLabel: actor.party ?? label })
      return page(<Thanks view={view} said={words(view.lang).thanksObjected} />)
    },
    again: async ({ db, actor, params, view }, tried) =>
      page(await linkPage(db, actor, params.link, view, tried), 422),
  }),
]

interface SlipsProps {
  view: View
  slips: readonly Slip[]
  site: string
  meetingId: string
}

function Slips({ view, slips, site, meetingId }: SlipsProps) {
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

async function linkPage(db: Db, actor: LinkHolder, link: string, view: View, tried?: Attempted) {
  const { meeting, matter } = await findMeeting(db, actor, actor.subjectId)
  const items = (await itemsOf(db, matter.committee_id, matter.id)).filter(
    (item) => item.meeting_id === meeting.id,
  )
  const parties = await partiesOf(db, matter.committee_id, items, view.lang)
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.linkTitle}
      lead={
        <>
          <strong>{matter.headline}</strong> {w.linkLead}
        </>
      }
      errors={tried?.errors}
    >
      <SheetRecord
        view={view}
        meeting={meeting}
        people={await peopleOf(db, meeting)}
        speeches={await speechesOf(db, meeting)}
      />
      <Card title={w.items}>
        <Agreed view={view} items={items} parties={parties} />
      </Card>
      <Form view={view} action={`/m/${link}/agreement`} submit={w.agree} main />
      <details class="confirm" open={tried !== undefined}>
        <summary class="btn">{w.object}</summary>
        <Card calling>
          <Form
            view={view}
            schema={objectionForm}
            action={`/m/${link}/objection`}
            values={tried?.values}
            errors={tried?.errors}
            submit={w.object}
          />
        </Card>
      </details>
    </Page>
  )
}

function Thanks({ view, said }: { view: View; said: string }) {
  return (
    <Page view={view} title={words(view.lang).thanks} lead={said}>
      <p>
        <a href="/">{view.county.name[view.lang]}</a>
      </p>
    </Page>
  )
}
