// Owns: the doors of the first step: the words or the recording, the photos, what led here. All is kept at once.
import { z } from 'zod'
import { KnownWhileTyping } from '../../hearing/twins/known.tsx'
import { committeeAnyone } from '../../people/permissions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { filesOf, readFile } from '../../platform/files/files.ts'
import type { FieldError, View } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { keepRecording, recordingOf } from '../voice/recording.ts'
import { beginDraft, type Draft, draftToken, findDraft, forgetDraft, noDraftCookie } from './draft.ts'
import { anything, asTyped, fixQuery, whatForm } from './forms.ts'
import { WhatPage } from './pages.tsx'
import { keepPhotos } from './photos.ts'
import { errorsIn, knownHere, retyped, standingOf, stepPaths } from './steps.ts'
import { words } from './words.ts'

const anyYear = 2200
const led = { code: anything, call: anything }
const sent = { without: anything, recording: anything, seconds: anything, join: anything }
const whatBody = asTyped(whatForm(anyYear)).extend({ ...led, ...sent })
const whatQuery = fixQuery.extend({
  code: z.string().max(20).optional().catch(undefined),
  call: z.uuid().optional().catch(undefined),
  kind: z.enum(['problem', 'suggestion', 'topic']).optional().catch(undefined),
})
const common = { who: committeeAnyone, answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).speak

/** From a poster or a call for topics: what a link or the form itself carries. */
function ledBy(body: { code?: unknown; call?: unknown }) {
  const { code, call } = body
  return {
    ...(typeof code === 'string' && code.length <= 20 ? { code } : {}),
    ...(z.uuid().safeParse(call).success ? { call: call as string } : {}),
  }
}

/** Photos and the recording are kept at once; what isn't one is refused by itself. */
async function keepSent(
  tx: Tx,
  committeeId: CommitteeId,
  draft: Draft,
  body: z.output<typeof whatBody>,
): Promise<Draft> {
  const photoRefused = await keepPhotos(tx, committeeId, draft.id, body)
  const recordingRefused = await keepRecording(tx, committeeId, draft.id, body)
  const recorded = recordingOf(await filesOf(tx, committeeId, draft.id)) !== undefined
  return { ...draft, recorded, photoRefused, recordingRefused }
}

function whatIsWrong(draft: Draft, lang: View['lang'], thisYear: number, complete: boolean): FieldError[] {
  const { typed, recorded, photoRefused, recordingRefused } = draft
  return [
    ...(complete ? errorsIn(whatForm(thisYear, recorded), typed, lang) : []),
    ...(recordingRefused ? [{ field: 'recording', message: recordingRefused[lang] }] : []),
    ...(photoRefused ? [{ field: 'photos', message: photoRefused[lang] }] : []),
  ]
}

export const whatDoors: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: stepPaths[0],
    form: { query: whatQuery },
    limit: limits.read,
    title,
    async handle(visit) {
      const { db, view, query, actor } = visit
      const standing = await standingOf(visit, query)
      const { typed, id } = standing.draft
      const thisYear = yearOf(dayOf(db.clock.now()))
      const errors = whatIsWrong(standing.draft, view.lang, thisYear, query.fix !== undefined)
      const returned = standing.begun && !visit.header('referer')?.includes(stepPaths[0])
      const files = standing.begun ? await filesOf(db, actor.committeeId, id) : []
      const usual = standing.call ? 'topic' : 'problem'
      const values = { kind: query.kind ?? usual, ...typed }
      return page(
        <WhatPage {...{ view, standing, values, errors, thisYear, files, returned }} />,
        200,
        standing.cookies,
      )
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: stepPaths[0],
    form: { body: whatBody },
    limit: limits.upload,
    title,
    async handle(visit) {
      const { db, body, actor, view } = visit
      const { draft, token, cookies } = await standingOf(visit, ledBy(body))
      const thisYear = yearOf(dayOf(db.clock.now()))
      const typed = retyped(draft.typed, whatForm(thisYear), body)
      const kept = await keepSent(db, actor.committeeId, { ...draft, typed }, body)
      await beginDraft(db, actor.committeeId, token, kept)
      if (z.uuid().safeParse(body.join).success) return goTo(`/topics/${body.join}`, cookies)
      const wrong = whatIsWrong(kept, view.lang, thisYear, true).length > 0
      return goTo(wrong ? `${stepPaths[0]}?fix=1` : stepPaths[1], cookies)
    },
  }),
  // A POST, so that what somebody types stands in no address and no log. It writes nothing.
  door({
    ...common,
    method: 'POST',
    path: '/submissions/new/known',
    form: { body: z.object({ words: anything, report: anything, code: anything }) },
    limit: { rate: { times: 300, seconds: 60 }, body: 128 * 1024 },
    answer: 'fragment',
    title,
    async handle(visit) {
      const { body, view } = visit
      const standing = await standingOf(visit, ledBy(body))
      const { words: said, report } = body
      const typed = { words: typeof said === 'string' ? said : '', ...(report ? { report: '1' } : {}) }
      standing.draft.typed = { ...retyped(standing.draft.typed, whatForm(anyYear), typed) }
      return page(<KnownWhileTyping view={view} known={await knownHere(visit, standing)} />)
    },
  }),
  door({
    ...common,
    method: 'GET',
    path: '/submissions/new/photos/:file',
    form: { params: z.object({ file: z.uuid() }) },
    limit: limits.read,
    answer: 'file',
    title,
    async handle(visit) {
      const { db, actor, params } = visit
      const draft = await findDraft(db, actor.committeeId, draftToken(visit).token)
      const found = await readFile(db, actor.committeeId, params.file)
      if (found.file.subjectId !== draft?.id) throw new OutOfReach({ photo: params.file })
      return file(found.bytes, found.file.kind, found.file.name, { inline: true })
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/submissions/new/clearing',
    form: { body: nothingAsked },
    limit: limits.write,
    title,
    async handle(visit) {
      await forgetDraft(visit.db, visit.actor.committeeId, draftToken(visit).token)
      return goTo(stepPaths[0], [noDraftCookie])
    },
  }),
]
