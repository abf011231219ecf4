// Owns: what one matter tells of another committee: that it was sent above, or came from below with its history.
import type { Chapter, Fact, NextAction } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import type { Actor } from '../../people/actors.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, DataList, type View } from '../../platform/html/index.ts'
import { decides } from '../screening/rules.ts'
import { rank } from './across.ts'
import { HistoryTold } from './pages.tsx'
import { committeeAbove, fromBelow, type Received, type Sent, sentAbove } from './queries.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'across',
  stage: 'screen',
  async facts(db, actor, matter, audience) {
    if (audience === 'public') return null
    const [sent, from] = [await sentAbove(db, matter), await fromBelow(db, matter)]
    const actions = audience === 'staff' ? await actionsFor(db, actor, matter, sent, from) : []
    const facts = [...sent.map(sentFact), ...(from ? [fromFact(from)] : [])]
    if (facts.length === 0 && actions.length === 0) return null
    const told = (view: View) => <Told {...{ view, sent, from, staff: audience === 'staff' }} />
    return { title: words.both.send, facts, actions, section: facts.length ? told : null }
  },
}

const sentFact = (one: Sent): Fact => ({
  ...{ label: words.both.sent, at: one.sentAt },
  text: words('zh').sentTo(one.to.zh, one.number),
})
const fromFact = (one: Received): Fact => ({
  ...{ label: words.both.from, at: one.receivedAt },
  text: words('zh').fromWhom(one.from.zh, one.number),
})

async function actionsFor(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  sent: readonly Sent[],
  from: Received | null,
): Promise<NextAction[]> {
  if (actor.kind !== 'staff' || !decides(actor, matter)) return []
  const actions: NextAction[] = []
  const offer = (key: 'send' | 'answer', noun: string, weight: NextAction['weight']) =>
    actions.push({ key, label: words.both[key], path: `/matters/${matter.id}/${noun}`, weight })
  const waits = sent.some((one) => !one.answeredAt)
  if (!waits && (await isBeyond(db, matter)) && (await committeeAbove(db, matter.committee_id)))
    offer('send', 'sent-above', 'main')
  if (from && !from.answeredAt) offer('answer', 'answer-below', 'side')
  return actions
}

/** Sent up so far that this committee can't take it up any more. */
export async function isBeyond(db: Db, matter: MatterRow): Promise<boolean> {
  if (matter.state !== 'escalated') return false
  return rank(matter.level) > rank((await committeeById(db, matter.committee_id)).level)
}

interface ToldProps {
  view: View
  sent: readonly Sent[]
  from: Received | null
  staff: boolean
}

function Told({ view, sent, from, staff }: ToldProps) {
  const { lang } = view
  const w = words(lang)
  const rows = sent.map(
    (one) => [one.answeredAt ? w.answered : w.waits, w.sentTo(one.to[lang], one.number)] as const,
  )
  return (
    <>
      {rows.length > 0 && (
        <Card title={w.sent}>
          <DataList rows={rows} />
        </Card>
      )}
      {from && staff && <FromBelow view={view} from={from} />}
    </>
  )
}

function FromBelow({ view, from }: { view: View; from: Received }) {
  const { lang } = view
  const w = words(lang)
  return (
    <Card title={w.from}>
      <DataList
        rows={[
          [w.from, w.fromWhom(from.from[lang], from.number)],
          [w.given, from.answer],
        ]}
      />
      {from.history && (
        <details>
          <summary>{w.cameAlong}</summary>
          <HistoryTold view={view} history={from.history} />
        </details>
      )}
    </Card>
  )
}
