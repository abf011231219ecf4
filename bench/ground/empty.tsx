// Owns: the yardstick of the pages bench: everything that surrounds a page, and nothing in it.
import { anyStaff, committeeAnyone } from '../../src/people/permissions.ts'
import { Page } from '../../src/platform/html/index.ts'
import { page } from '../../src/platform/server/answer.ts'
import { door, limits } from '../../src/platform/server/door.ts'

const title = () => 'Empty'
const common = { method: 'GET', form: {}, limit: limits.read, answer: 'page', title } as const

export const emptyDoors = [
  door({
    ...common,
    path: '/empty',
    who: committeeAnyone,
    handle: async ({ view }) => page(<Page view={view} title={title()} />),
  }),
  door({
    ...common,
    path: '/empty-desk',
    who: anyStaff,
    handle: async ({ view }) => page(<Page view={view} title={title()} />),
  }),
]
