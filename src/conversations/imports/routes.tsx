// Owns: the door by which a published conversation is brought to a matter.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { openAside } from '../../opinions/aside/open.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, Form, Page, type View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { type Moderator, refuseStrangers } from '../hands.ts'
import { room as matterAt } from '../rooms/forms.ts'
import type { Again } from '../rooms/pages.tsx'
import { read, write } from '../rooms/routes.tsx'
import { importConversation } from './import.ts'
import { troubleOf, words } from './words.ts'

const w = words.both
const bringForm = z.object({
  title: ask.text({ label: w.question, max: 80, min: 4, required: true }),
  source: ask.text({ label: w.source, hint: w.sourceHint, max: 200, required: true }),
  files: ask.files({
    ...{ label: w.files, hint: w.filesHint, missing: w.filesMissing, accept: '.zip,.csv' },
    ...{ max: 5, megabytes: 45, required: true },
  }),
})

const title = (lang: View['lang']) => words(lang).title
const path = '/matters/:id/rooms/import'

interface At {
  db: Db
  actor: Moderator
  view: View
  params: { id: string }
}

async function bringPage({ db, actor, view, params }: At, { errors = [], values = {} }: Again = {}) {
  await refuseStrangers(db, actor, await findMatter(db, actor, params.id))
  const said = words(view.lang)
  const action = `/matters/${params.id}/rooms/import`
  const drawn = (
    <Page view={view} title={said.title} lead={said.lead} errors={errors}>
      <Form {...{ view, schema: bringForm, action, submit: said.bring, main: true, errors, values }} />
    </Page>
  )
  return page(drawn, errors.length > 0 ? 422 : 200)
}

async function conversationIn(files: readonly File[]) {
  const parcel = await Promise.all(
    files.map(async (file) => ({
      name: file.name.slice(0, 80),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  const opened = await openAside(parcel)
  if ('published' in opened) return opened.published
  throw new FieldRefused('files', troubleOf(opened))
}

export const importDoors: Door[] = [
  door({ ...{ ...read, title, path, form: { params: matterAt } }, handle: (visit) => bringPage(visit) }),
  door({
    ...{ ...write, title, path, form: { params: matterAt, body: bringForm } },
    limit: { ...limits.upload, rate: limits.guess.rate },
    async handle({ db, actor, params, body }) {
      await refuseStrangers(db, actor, await findMatter(db, actor, params.id))
      const published = await conversationIn(body.files)
      const { title, source } = body
      const room = await importConversation(db, actor, params.id, { title, source, published })
      return goTo(`/rooms/${room.id}/report`)
    },
    again: (visit, attempted) => bringPage(visit, attempted),
  }),
]
