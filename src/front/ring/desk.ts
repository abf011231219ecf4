// Owns: both on the worker's desk: each person to ring is a line, all unread notices together are one.
import type { DeskLine, DeskShelf } from '../../matters/chapters.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { unreadNews } from '../../platform/messages/desk.ts'
import { peopleToRing, type RingLine } from '../../platform/messages/ring.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { dueOf, partOf } from './pages.tsx'
import { ringerOf, ringerRoles } from './reach.ts'
import { words } from './words.ts'

const size = 50

export const ringShelves: readonly DeskShelf[] = [
  { key: 'ring', title: words.both.ring, lines: toRing },
  { key: 'notices', title: words.both.notices, lines: unread },
]

async function toRing(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rings = actor.appointments.some((one) => (ringerRoles as readonly string[]).includes(one.role))
  if (!rings) return []
  return (await peopleToRing(db, ringerOf(actor), { size })).map(lineFrom)
}

function lineFrom(line: RingLine): DeskLine {
  return {
    key: line.id,
    headline: line.subject,
    place: null,
    todo: partOf(line) === 'ring' ? words.both.todoRing : words.both[`${partOf(line)}Part`],
    path: `/ring/${line.id}`,
    since: line.since,
    due: dueOf(line),
    urgent: line.urgent,
  }
}

async function unread(db: Db, actor: Staff): Promise<DeskLine[]> {
  const notices = await unreadNews(db, actor, size + 1)
  const [newest] = notices
  if (!newest) return []
  return [
    {
      key: 'notices',
      headline: newest.subject,
      place: null,
      todo: counted(notices.length),
      path: '/notices',
      since: newest.since,
      due: null,
      urgent: notices.some((notice) => notice.urgent),
    },
  ]
}

function counted(n: number): Bilingual {
  const say = (lang: 'zh' | 'en') => (n > size ? words(lang).unreadMany(size) : words(lang).unread(n))
  return { zh: say('zh'), en: say('en') }
}
