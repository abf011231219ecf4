// Owns: the doors that need every room, and the two that only the office opens: the county at a glance, who may do what.
import { staff } from '../people/permissions.ts'
import { page } from '../platform/server/answer.ts'
import { type Door, door, limits } from '../platform/server/door.ts'
import { countyFigures } from '../statistics/county.tsx'
import { aboutDoors } from './about.tsx'
import { deskDoors } from './desk/routes.tsx'
import { groundDoors } from './ground-doors.ts'
import { homeDoors } from './home/routes.tsx'
import { ledgerDoors } from './ledger/routes.tsx'
import { matterDoors } from './matter/routes.tsx'
import { CountyPage, PermissionsPage } from './office-pages.tsx'
import { printDoors } from './prints/routes.tsx'
import * as queries from './queries.ts'
import { resultDoors } from './results/routes.tsx'
import type { Rooms } from './rooms.ts'
import { topicDoors } from './topics/routes.tsx'
import { words } from './words.ts'

export function frontDoors(rooms: Rooms): Door[] {
  const everyone = [...groundDoors, ...homeDoors, ...topicDoors(rooms), ...resultDoors, ...ledgerDoors]
  const work = [
    ...deskDoors(rooms),
    ...matterDoors(rooms),
    ...printDoors(rooms),
    county,
    permissionsIn(rooms),
  ]
  return [...everyone, ...aboutDoors(), ...work]
}

const usual = { method: 'GET', form: {}, limit: limits.read, answer: 'page' } as const

const county = door({
  ...usual,
  path: '/county',
  keep: true,
  who: staff('committeeStaff', 'secretaryGeneral', 'chairCouncil'),
  title: (lang) => words(lang).county,
  async handle({ db, actor, view }) {
    const county = {
      stuck: await queries.stuckMatters(db, actor),
      townships: await queries.figuresByTownship(db, actor.committeeId),
      figures: await countyFigures(db, actor),
    }
    return page(<CountyPage view={view} county={county} now={db.clock.now()} />)
  },
})

const permissionsIn = (rooms: Rooms) =>
  door({
    ...usual,
    path: '/permissions',
    who: staff('sysAdmin', 'securityAdmin', 'auditAdmin', 'secretaryGeneral'),
    title: (lang) => words(lang).permissions,
    handle: async ({ view }) => page(<PermissionsPage view={view} doors={rooms.doors()} />),
  })
