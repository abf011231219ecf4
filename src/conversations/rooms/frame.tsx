// Owns: what stands on every page of a moderator: the room's code, its parts, the way to the wall.
import type { Child } from 'hono/jsx'
import { Button, type FieldError, Page, Tabs, type View } from '../../platform/html/index.ts'
import type { RoomRow } from './room.ts'
import { words } from './words.ts'

const parts = ['statements', 'hands', 'paper', 'items', 'guard', 'report'] as const
export type Part = (typeof parts)[number]

interface FrameProps {
  view: View
  room: RoomRow
  part: Part
  errors?: readonly FieldError[]
  wide?: boolean
  children?: Child
}

export function Frame({ view, room, part, errors, wide, children }: FrameProps) {
  const w = words(view.lang)
  const label = {
    ...{ statements: w.tabStatements, hands: w.tabHands, paper: w.tabPaper },
    ...{ items: w.tabItems, guard: w.tabGuard, report: w.tabReport },
  }
  const href = (one: Part) => (one === 'statements' ? `/rooms/${room.id}` : `/rooms/${room.id}/${one}`)
  return (
    <Page
      {...{ view, title: `${room.title} · ${label[part]}`, heading: room.title, errors: errors ?? [] }}
      wide={wide ?? true}
      lead={<span class="live-code">{room.code}</span>}
    >
      <p class="live-ways">
        <Button href={`/live/${room.code}/screen`}>{w.screen}</Button>
        <Button quiet href={`/live/${room.code}`}>
          {w.phoneView}
        </Button>
        <Button quiet href={`/matters/${room.matter_id}`}>
          {w.toMatter}
        </Button>
      </p>
      <Tabs
        label={w.tabs}
        tabs={parts.map((one) => ({ href: href(one), label: label[one], current: one === part }))}
      />
      {children}
    </Page>
  )
}
