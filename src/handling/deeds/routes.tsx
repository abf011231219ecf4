// Owns: the doors of one task: for its party by account or by link, for the desk of its place.
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { fileById, readFile } from '../../platform/files/files.ts'
import { Form, Page, Qr } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { file, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { deskRoles, refuseUnlessServes } from '../hands.ts'
import { giveTaskLink } from '../tasks/parties.ts'
import { holdTask, type Party, partyNames } from '../tasks/task.ts'
import { type TaskTold, tellTask } from '../tasks/told.ts'
import { words } from '../tasks/words.ts'
import { type At, atDesk, byAccount, byLink, type Deed, deedDoors, isParty, readers } from './deed.tsx'
import { deskDeeds, partyDeeds } from './deeds.ts'
import { emptyForm } from './forms.ts'
import { TaskPage, type Way } from './page.tsx'

const deeds = [...deskDeeds, ...partyDeeds]
const done = z.object({ done: z.string().max(3).optional().catch(undefined) })

const titled = { limit: limits.read, title: (lang: 'zh' | 'en') => words(lang).task } as const

const pageDoor = (at: At, offered: readonly Deed[]): Door =>
  door({
    ...titled,
    who: at.who,
    method: 'GET',
    path: at.base,
    form: { params: at.params, query: done },
    answer: 'page',
    async handle({ db, actor, view, params, query }) {
      const told = await tellTask(db, actor, at.idOf(actor, params))
      const base = at.path(params)
      const ways = waysOf(told, actor, offered, base, view.lang)
      const shown = { view, told, ways, base, desk: !isParty(actor, told), done: query.done !== undefined }
      return page(<TaskPage {...shown} />)
    },
  })

const fileDoor = (at: At): Door =>
  door({
    ...titled,
    who: at.who,
    method: 'GET',
    path: `${at.base}/files/:file`,
    form: { params: at.params.extend({ file: z.uuid() }) },
    answer: 'file',
    async handle({ db, actor, params }) {
      const told = await tellTask(db, actor, at.idOf(actor, params))
      const kept = await fileById(db, told.task.committee_id, String(params.file))
      if (!told.replies.some((one) => one.id === kept.subjectId)) throw new OutOfReach({ file: kept.id })
      const { bytes } = await readFile(db, told.task.committee_id, kept.id)
      return file(bytes, kept.kind, kept.name, { inline: true })
    },
  })

function waysOf(
  told: TaskTold,
  actor: Party,
  offered: readonly Deed[],
  base: string,
  lang: 'zh' | 'en',
): Way[] {
  const w = words(lang)
  const ways = offered
    .filter((one) => one.isDue(told, actor))
    .map((one) => ({
      href: `${base}/${one.noun}`,
      label: w[one.noun === 'acceptance' && told.task.state === 'checked' ? 'confirm' : one.title],
    }))
  const offersLink = told.matter.state === 'handling' && !told.task.closed_at && !isParty(actor, told)
  return offersLink ? [...ways, { href: `${base}/link`, label: w.link }] : ways
}

const linkForm = { params: z.object({ id: z.uuid() }) }
const linkMaker = {
  who: staff(...deskRoles),
  path: '/tasks/:id/link',
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).link,
} as const

const linkDoors = [
  door({
    ...linkMaker,
    method: 'GET',
    form: linkForm,
    limit: limits.read,
    async handle({ db, actor, view, params }) {
      const { task } = await tellTask(db, actor, params.id)
      const w = words(view.lang)
      return page(
        <Page view={view} title={w.link} lead={<p>{w.linkLead}</p>}>
          <p>{partyNames(task)[view.lang]}</p>
          <Form view={view} schema={emptyForm} action={view.path} submit={w.link} main />
        </Page>,
      )
    },
  }),
  door({
    ...linkMaker,
    method: 'POST',
    form: { ...linkForm, body: emptyForm },
    limit: limits.write,
    async handle({ db, actor, view, params, site }) {
      const { matter, task } = await holdTask(db, actor, params.id)
      refuseUnlessServes(actor as Staff, deskRoles, matter, 'giveTaskLink')
      const url = `${site}/t/${await giveTaskLink(db, task)}`
      const w = words(view.lang)
      return page(
        <Page
          view={view}
          title={w.link}
          lead={<p>{`${partyNames(task)[view.lang]} · ${matter.headline}`}</p>}
        >
          <Qr text={url} label={w.link} />
          <p>{w.linkText}</p>
          <p>{url}</p>
          <p class="hint">
            {w.linkLead} {w.otherAccess}
          </p>
        </Page>,
      )
    },
  }),
]

export const doorsOfTasks: Door[] = [
  pageDoor(readers, deeds),
  fileDoor(readers),
  pageDoor(byLink, partyDeeds),
  fileDoor(byLink),
  ...partyDeeds.flatMap((one) => [...deedDoors(byAccount, one), ...deedDoors(byLink, one)]),
  ...deskDeeds.flatMap((one) => deedDoors(atDesk, one)),
  ...linkDoors,
]
