import { z } from 'zod'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, DataList, Form, Page, type View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { about, OneForm } from '../one-form.tsx'
import { draftReport, noteReportReceived, type OutcomeReport, reportsOf, sendReport } from './report.ts'
import { words } from './words.ts'

const w = words.both
const reportForm = z.object({
  recipients: ask.text({ label: w.recipients, hint: w.recipientsHint, max: 200, required: true }),
  body: ask.text({ label: w.body, max: 4000, rows: 16, required: true }),
})
const params = z.object({ id: z.uuid() })
const who = staff('convener', 'committeeStaff', 'secretaryGeneral', 'chairCouncil')
const title = (lang: 'zh' | 'en') => words(lang).title

export const reportDoors: Door[] = [
  door({
    method: 'GET',
    path: '/matters/:id/report',
    who,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title,
    handle: async ({ db, actor, params, view }) =>
      page(await reportPage(db, await findMatter(db, actor, params.id), view)),
  }),
  door({
    method: 'POST',
    path: '/matters/:id/report',
    who,
    form: { params, body: reportForm },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, params, body }) {
      await sendReport(db, actor, params.id, body)
      return goTo(`/matters/${params.id}`)
    },
    again: async ({ db, actor, params, view }, tried) =>
      page(await reportPage(db, await findMatter(db, actor, params.id), view, tried), 422),
  }),
  door({
    method: 'POST',
    path: '/matters/:id/report/receipt',
    who,
    form: { params, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).noteReceived,
    async handle({ db, actor, params }) {
      await noteReportReceived(db, actor, params.id)
      return goTo(`/matters/${params.id}`)
    },
  }),
]

async function reportPage(db: Db, matter: MatterRow, view: View, tried?: Attempted) {
  const w = words(view.lang)
  const [report] = await reportsOf(db, matter)
  if (report) return <Sent view={view} report={report} matter={matter} />
  const values = { body: await draftReport(db, matter, view.lang) }
  const page = {
    title: w.title,
    lead: w.lead,
    at: 'report',
    schema: reportForm,
    submit: w.send,
    next: w.next,
    values,
  }
  return <OneForm view={view} matter={matter} tried={tried} {...page} />
}

function Sent({ view, report, matter }: { view: View; report: OutcomeReport; matter: MatterRow }) {
  const w = words(view.lang)
  const { lang } = view
  return (
    <Page view={view} title={w.alreadySent} lead={about(matter, '')}>
      <DataList
        rows={[
          [w.recipients, report.recipients],
          [w.sent, day(report.sent_at, lang)],
          [w.received, report.received_at && day(report.received_at, lang)],
        ]}
      />
      <p class="whitespace-pre-line">{report.body}</p>
      {!report.received_at && (
        <Form view={view} action={`/matters/${matter.id}/report/receipt`} submit={w.noteReceived} main />
      )}
    </Page>
  )
}
