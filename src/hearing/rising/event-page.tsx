// Owns: the page of one event: how many, since when, where, who follows it, and every message behind it with one press
// to put right what was put together wrongly.
import type { Child } from 'hono/jsx'
import {
  Button,
  Card,
  DataList,
  Figures,
  Form,
  KeyFigure,
  Note,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime, number } from '../../platform/words/format.ts'
import { type Follower, type Member, mostShown } from './members.ts'
import { AlarmLight, HowCounted, type RisingTold } from './pages.tsx'
import type { RisingEvent } from './queries.ts'
import { words } from './words.ts'

interface EventTold extends Omit<RisingTold, 'events'> {
  event: RisingEvent
  members: readonly Member[]
  like: readonly RisingEvent[]
  follower: Follower | null
  children?: Child
}

export function EventPage(told: EventTold) {
  const { view, event, like } = told
  const aside = (
    <>
      {like.length > 0 && <Like {...told} />}
      <HowCounted view={view} />
    </>
  )
  return (
    <Page view={view} title={event.headline} aside={aside}>
      <Alarms {...told} />
      <Counted {...told} />
      <Behind {...told} />
      {told.children}
      <p>
        <Button href="/rising" quiet>
          {words(view.lang).toList}
        </Button>
      </p>
    </Page>
  )
}

function Alarms({ view, event, follower, now }: EventTold) {
  const w = words(view.lang)
  const seen = follower && w.acknowledged(follower.name, dayAndTime(follower.at, view.lang, now))
  if (event.alarms.length === 0) return seen ? <Note>{seen}</Note> : null
  return (
    <Card calling>
      <p class="row">
        {event.alarms.map((kind) => (
          <AlarmLight view={view} kind={kind} />
        ))}
      </p>
      {seen && <p>{seen}</p>}
      <Form view={view} action={`/rising/${event.id}/acknowledgement`} submit={w.acknowledge} main>
        <p class="hint">{w.acknowledgeHint}</p>
      </Form>
    </Card>
  )
}

function Counted({ view, event, names, now }: EventTold) {
  const { lang } = view
  const w = words(lang)
  const { heat, places } = event
  return (
    <>
      <Figures>
        <KeyFigure view={view} label={w.residents} n={heat.residents} />
        <KeyFigure view={view} label={w.newThisWeek} n={heat.thisWeek} />
        <KeyFigure view={view} label={w.countMessages} n={heat.messages} />
      </Figures>
      <Card>
        <DataList
          rows={[
            [w.heatLabel, number(heat.heat, lang)],
            [w.firstSeen, day(new Date(heat.firstSeen), lang, now)],
            [w.lastSeen, day(new Date(heat.lastSeen), lang, now)],
            [
              w.places,
              places.flatMap((one) => names.get(one)?.[lang] ?? []).join(lang === 'zh' ? '、' : ', '),
            ],
          ]}
        />
      </Card>
    </>
  )
}

function Behind(told: EventTold) {
  const { view, event, members } = told
  const w = words(view.lang)
  const last = members.at(-1)
  return (
    <Card title={w.behind}>
      {members.map((one) => (
        <OneMessage {...told} one={one} />
      ))}
      {last && members.length === mostShown && (
        <Button href={`/rising/${event.id}?after=${last.id}`}>{w.earlier}</Button>
      )}
    </Card>
  )
}

function OneMessage({ view, event, names, now, one }: EventTold & { one: Member }) {
  const { lang } = view
  const w = words(lang)
  const place = names.get(one.place)?.[lang]
  const notes = [one.first ? null : w.repeated, one.movedBy && w.movedBy(one.movedBy)]
  return (
    <div class="stack-close">
      <Quote by={[day(one.at, lang, now), place, ...notes].filter(Boolean).join(' · ')}>{one.text}</Quote>
      <div class="row">
        <a href={`/submissions/${one.id}`}>{`${w.open} ${one.number}`}</a>
        {event.heat.messages > 1 && (
          <Press view={view} action={`/rising/${event.id}/members/${one.id}/apart`} label={w.apart} />
        )}
      </div>
    </div>
  )
}

function Like({ view, event, like }: EventTold) {
  const w = words(view.lang)
  return (
    <Card title={w.like}>
      {like.map((other) => (
        <div class="stack-close">
          <p>
            <a href={`/rising/${other.id}`}>{other.headline}</a>
          </p>
          <p class="hint">{`${w.people(other.heat.residents)} · ${w.messages(other.heat.messages)}`}</p>
          <Press view={view} action={`/rising/${event.id}/merging/${other.id}`} label={w.merge} />
        </div>
      ))}
    </Card>
  )
}

/** One press, nothing asked: it is put right as easily. */
function Press({ view, action, label }: { view: View; action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_replay" value={view.replayKey} />
      <button type="submit" class="btn btn-ghost">
        {label}
      </button>
    </form>
  )
}
