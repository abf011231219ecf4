// Owns: the doors of sealed reports. One role, and for everybody else they don't exist.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import { fileById, readFile } from '../../platform/files/files.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { answerForm, furtherForm } from './forms.ts'
import { ReportPage, ReportsPage } from './pages.tsx'
import { addAnswer, answerReport, closeReport, readReport, sealedReports } from './report.ts'
import { tellReport } from './told.ts'
import { words } from './words.ts'

const handler = staff('confidentialHandler')
const id = z.object({ id: z.uuid() })
const common = { who: handler, limit: limits.write, answer: 'page' } as const

export const doors: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: '/reports',
    form: { query: z.object({ after: z.uuid().optional().catch(undefined) }) },
    limit: limits.read,
    title: (lang) => words(lang).reports,
    async handle({ db, actor, view, query }) {
      const reports = await sealedReports(db, actor, query.after)
      return page(<ReportsPage view={view} reports={reports} now={db.clock.now()} />)
    },
  }),
  door({
    ...common,
    method: 'GET',
    path: '/reports/:id',
    form: { params: id },
    limit: limits.read,
    title: (lang) => words(lang).reports,
    async handle({ db, actor, view, params }) {
      const told = await tellReport(db, await readReport(db, actor, params.id))
      return page(<ReportPage view={view} told={told} />)
    },
  }),
  door({
    ...common,
    method: 'GET',
    path: '/reports/:id/files/:file',
    form: { params: id.extend({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).photo(1),
    async handle({ db, actor, params }) {
      const { submission } = await readReport(db, actor, params.id)
      const found = await fileById(db, actor.committeeId, params.file)
      if (found.subjectId !== submission.id) throw new OutOfReach({ file: params.file })
      const { bytes } = await readFile(db, actor.committeeId, found.id)
      return file(bytes, found.kind, found.name, { inline: true })
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/reports/:id/answer',
    form: { params: id, body: answerForm },
    title: (lang) => words(lang).answer,
    async handle({ db, actor, params, body }) {
      await answerReport(db, actor, params.id, body)
      return goTo(`/reports/${params.id}`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const told = await tellReport(db, await readReport(db, actor, params.id))
      return page(<ReportPage view={view} told={told} values={values} errors={errors} />, 422)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/reports/:id/answers',
    form: { params: id, body: furtherForm },
    title: (lang) => words(lang).answerMore,
    async handle({ db, actor, params, body }) {
      await addAnswer(db, actor, params.id, body.words)
      return goTo(`/reports/${params.id}`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const told = await tellReport(db, await readReport(db, actor, params.id))
      return page(<ReportPage view={view} told={told} values={values} errors={errors} />, 422)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/reports/:id/closure',
    form: { params: id, body: nothingAsked },
    title: (lang) => words(lang).close,
    async handle({ db, actor, params }) {
      await closeReport(db, actor, params.id)
      return goTo(`/reports/${params.id}`)
    },
  }),
]
