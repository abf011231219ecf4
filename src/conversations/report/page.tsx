// Owns: the report of a room: picture, text and table, the record by phones, hands and paper, and the proof.
import { Card, Confirm, DataList, Note, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { Frame } from '../rooms/frame.tsx'
import type { RoomRow } from '../rooms/room.ts'
import { OpinionMapPart } from '../tally/map.tsx'
import { ByWay, Results } from '../tally/results.tsx'
import { textsOf } from '../tally/screen.tsx'
import type { Opinions, Standing } from '../tally/standing.ts'
import { words } from './words.ts'

interface ReportProps {
  view: View
  room: RoomRow
  standing: Standing
  excluded: number
}

export function ReportPage(props: ReportProps) {
  const { view, room } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={`${room.title} · ${w.report}`} heading={room.title} lead={spanOf(props)} wide>
      <Report {...props} />
    </Page>
  )
}

/** The same for those who moderate, with the way to make it public. */
export function ReportTab(props: ReportProps & { site: string }) {
  const { view, room, site } = props
  const w = words(view.lang)
  const address = `${site}/live/${room.code}/report`
  return (
    <Frame view={view} room={room} part="report">
      {room.published_at ? (
        <Note>
          {w.public} · {w.publicAt}: <a href={`/live/${room.code}/report`}>{address}</a>
        </Note>
      ) : (
        <Confirm
          {...{ view, open: w.publish, warning: w.publishWarning, action: `/rooms/${room.id}/publication` }}
          {...{ submit: w.publish, name: 'publish' }}
        />
      )}
      <p>{spanOf(props)}</p>
      <Report {...props} />
    </Frame>
  )
}

function spanOf({ view, room }: ReportProps): string {
  const closed = room.closed_at ? day(room.closed_at, view.lang) : null
  return words(view.lang).lead(day(room.opened_at, view.lang), closed)
}

function Report({ view, room, standing, excluded }: ReportProps) {
  const w = words(view.lang)
  const { opinions, seats } = standing
  return (
    <>
      <DataList
        rows={[
          room.imported_at
            ? [w.importedPeople, String(seats.imported)]
            : [w.people, `${seats.phone} + ${seats.paper}`],
          [w.source, room.source],
          [w.excluded, String(excluded)],
          [w.stability, opinions?.map.verdict === 'groups' ? opinions.map.trust.stability.toFixed(2) : null],
        ]}
      />
      <OpinionMapPart lang={view.lang} opinions={opinions} texts={textsOf(standing)} />
      <Results lang={view.lang} standing={standing} />
      <ByWay view={view} standing={standing} />
      {opinions && <Proof view={view} room={room} opinions={opinions} />}
    </>
  )
}

function Proof({ view, room, opinions }: { view: View; room: RoomRow; opinions: Opinions }) {
  const w = words(view.lang)
  const at = room.published_at ? `/live/${room.code}` : `/rooms/${room.id}`
  return (
    <Card title={w.recompute}>
      <p>{w.recomputeHow}</p>
      <DataList
        rows={[
          [w.input, <code class="break-all">{opinions.digest.input}</code>],
          [w.result, <code class="break-all">{opinions.digest.result}</code>],
        ]}
      />
      <p class="live-ways print:hidden">
        <a href={`${at}/export/conversation.json`}>{w.json}</a>
        <a href={`${at}/export/votes.csv`}>{w.votes}</a>
        <a href={`${at}/export/comments.csv`}>{w.comments}</a>
      </p>
    </Card>
  )
}
