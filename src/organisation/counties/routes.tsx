// Owns: the door of an office above its counties.
import { staff } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { door, limits } from '../../platform/server/door.ts'
import type { FromAbove } from '../board/section.ts'
import { CountiesPage } from './pages.tsx'
import { countiesBelow } from './queries.ts'
import { words } from './words.ts'

export const countiesDoor = (above: FromAbove) =>
  door({
    method: 'GET',
    path: '/counties',
    who: staff('secretaryGeneral', 'committeeStaff', 'chairCouncil'),
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).counties,
    async handle({ db, actor, view }) {
      return page(<CountiesPage view={view} counties={await countiesBelow(db, actor.committeeId, above)} />)
    },
  })
