// Owns: what service tells about one matter: the activities held about it and what they brought.
import type { Audience, Chapter, NextAction } from '../matters/chapters.ts'
import { holds } from '../people/actors.ts'
import { Card, type View } from '../platform/html/index.ts'
import { dayAndTime } from '../platform/words/format.ts'
import { type ActivityLine, activitiesOfMatter } from './activities/queries.ts'
import { kindWords, words } from './activities/words.ts'
import { serverRoles } from './hands.ts'
import { inOrder, type Outcome, outcomesOf } from './outcomes/queries.ts'
import { amountInWords, words as outcomeWords } from './outcomes/words.ts'

const say = words.both
/** From the talk until it is filed: then the story is told. */
const during = [
  'allotting',
  'researching',
  'planning',
  'deliberating',
  'concluded',
  'handling',
  'replied',
  'followingUp',
]

export const chapter: Chapter = {
  key: 'service',
  stage: 'handle',
  async facts(db, actor, matter, audience) {
    const offered = audience === 'staff' && actor.kind === 'staff' && holds(actor, ...serverRoles)
    const actions = offered ? actionsOn(matter) : []
    const all = await activitiesOfMatter(db, matter.committee_id, matter.id)
    const activities = all.filter((one) => shownTo(audience, one))
    if (activities.length === 0 && actions.length === 0) return null
    const outcomes = await outcomesOf(
      db,
      matter.committee_id,
      activities.map(({ id }) => id),
    )
    const told = audience === 'public' ? outcomes.filter(({ confirmed }) => confirmed) : outcomes
    const now = db.clock.now()
    return {
      title: say.chapter,
      facts: activities.map((one) => factOf(one, told)),
      actions,
      section:
        audience === 'archive' || activities.length === 0
          ? null
          : (view) => drawn(view, activities, told, { links: audience === 'staff', now }),
      ...(audience === 'archive'
        ? { record: { activities: activities.map((one) => recordOf(one, told)) } }
        : {}),
    }
  },
}

/** Whether what was agreed is done is seen on the spot, until the case is put away. */
const afterAgreeing = ['handling', 'replied', 'followingUp', 'filed']

function actionsOn({ id, state }: { id: string; state: string }): NextAction[] {
  const path = `/activities/new?matterId=${id}`
  const add: NextAction = { key: 'activity', label: say.add, path, weight: 'side' }
  const see: NextAction = {
    ...{ key: 'goAndSee', label: say.goAndSee, path: `${path}&kind=supervision`, weight: 'side' },
  }
  return [...(afterAgreeing.includes(state) ? [see] : []), ...(during.includes(state) ? [add] : [])]
}

/** Nothing becomes public here: the public reads of what was open to all anyway. */
const shownTo = (audience: Audience, { state, openToAll }: ActivityLine): boolean =>
  audience === 'staff' || (state === 'held' && (audience !== 'public' || openToAll))

const ofOne = (outcomes: readonly Outcome[], { id }: ActivityLine) =>
  inOrder(outcomes.filter(({ activityId }) => activityId === id))

const factOf = (one: ActivityLine, outcomes: readonly Outcome[]) => ({
  label: kindWords[one.kind],
  text: [
    one.title,
    ...ofOne(outcomes, one).map(
      ({ measure, amount, what, confirmed }) =>
        `${amountInWords(measure, amount, 'zh')} ${what}（${outcomeWords('zh')[confirmed ? 'confirmed' : 'told']}）`,
    ),
  ].join('；'),
  at: one.startsAt,
})

const recordOf = (one: ActivityLine, outcomes: readonly Outcome[]) => ({
  ...{ id: one.id, kind: one.kind, title: one.title, startsAt: one.startsAt.toISOString() },
  outcomes: ofOne(outcomes, one).map(({ measure, amount, what, evidence, confirmed }) => ({
    ...{ measure, amount, what, evidence, confirmed },
  })),
})

interface Drawn {
  links: boolean
  now: Date
}

function drawn(
  view: View,
  activities: readonly ActivityLine[],
  outcomes: readonly Outcome[],
  { links, now }: Drawn,
) {
  const w = words(view.lang)
  return (
    <Card title={w.chapter}>
      <ul class="stack-close">
        {activities.map((one) => (
          <li>
            {links ? <a href={`/activities/${one.id}`}>{one.title}</a> : one.title}{' '}
            <small>
              {[kindWords[one.kind][view.lang], dayAndTime(one.startsAt, view.lang, now), w[one.state]].join(
                ' · ',
              )}
            </small>
            {links && one.cameOfIt && <p class="whitespace-pre-line">{one.cameOfIt}</p>}
            {ofOne(outcomes, one).map((step) => stepOf(view, step))}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function stepOf(view: View, { measure, amount, what, confirmed }: Outcome) {
  const w = outcomeWords(view.lang)
  return (
    <p>
      <strong>{amountInWords(measure, amount, view.lang)}</strong> {what}{' '}
      <small>{confirmed ? w.confirmed : w.told}</small>
    </p>
  )
}
