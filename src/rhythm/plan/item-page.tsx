// Owns: one item of the plan: what stands behind it, linking what was held, giving it up.
import {
  Button,
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Deed, fits } from './deeds.ts'
import { deedForm, dropForm, unlinkForm } from './forms.ts'
import { Standing } from './pages.tsx'
import type { PlanItem } from './queries.ts'
import { kindWords, words } from './words.ts'

interface Props {
  view: View
  item: PlanItem
  year: number
  candidates: readonly Deed[]
  /** Also what does not fit the kind. */
  all?: boolean
  /** May link: who makes plans, and who is in charge. */
  links: boolean
  makes: boolean
  now: Date
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
}

export function ItemPage(props: Props) {
  const { view, item, year, links, makes, now } = props
  const w = words(view.lang)
  const alive = item.state !== 'dropped'
  const drop = { view, name: 'drop', action: `/plan/items/${item.id}/drop`, schema: dropForm, danger: true }
  return (
    <Page view={view} title={item.text} lead={kindWords[item.kind][view.lang]} errors={props.errors}>
      <DataList
        rows={[
          [w.who, [item.who, item.lead].filter(Boolean).join(' · ')],
          [w.dueOn, day(item.dueOn, view.lang, now)],
          [w.state, <Standing view={view} item={item} />],
        ]}
      />
      <Card title={w.held}>
        {item.deeds.length === 0 && <p class="hint">{w.noneHeld}</p>}
        {item.deeds.map((deed) => (
          <Linked {...props} deed={deed} />
        ))}
      </Card>
      {links && alive && <Linking {...props} />}
      {makes && alive && <Confirm {...drop} open={w.drop} warning={w.dropWarning} submit={w.drop} />}
      <p>
        <Button href={`/plan?year=${year}`}>{w.back}</Button>
      </p>
    </Page>
  )
}

/** Whoever makes plans reaches all matters; the others see no more of one than is public. */
function Linked({ view, item, links, makes, deed, now }: Props & { deed: Deed }) {
  const w = words(view.lang)
  return (
    <div class="stack-close">
      <p>
        {day(deed.day, view.lang, now)}{' '}
        {makes ? <a href={deed.path}>{deed.what[view.lang]}</a> : deed.publicWhat[view.lang]}
      </p>
      {links && (
        <Confirm
          view={view}
          name={deed.id}
          schema={unlinkForm}
          values={{ deed: `${deed.kind}.${deed.id}` }}
          action={`/plan/items/${item.id}/deeds/end`}
          open={w.unlink}
          warning={w.unlinkWarning}
          submit={w.unlink}
        />
      )}
    </div>
  )
}

function Linking(props: Props) {
  const { view, item, candidates, all, values, errors } = props
  const w = words(view.lang)
  const near = candidates.filter((one) => fits(item.kind, one)).slice(0, few)
  const schema = all
    ? deedForm(
        candidates.map((one) => lineOf(props, one)),
        'select',
      )
    : deedForm(near.map((one) => optionOf(props, one)))
  const offered = all ? candidates : near
  return (
    <Card title={w.link}>
      <p>{offered.length > 0 ? w.linkLead : item.deeds.length > 0 ? w.linkMore : w.noneFits}</p>
      {offered.length > 0 && (
        <Form
          {...{ view, schema, values, errors, name: 'link' }}
          action={`/plan/items/${item.id}/deeds`}
          submit={w.link}
        />
      )}
      {offered.length < candidates.length && (
        <a href={`/plan/items/${item.id}?all=1`}>{near.length > 0 ? w.more : w.all}</a>
      )}
      <Arranging view={view} item={item} />
    </Card>
  )
}

/** More than these nobody compares on a phone. */
const few = 6

/** What it was, with its day, kind and place beside it: two of the same name are told apart. */
function optionOf({ makes, now }: Props, deed: Deed) {
  const said = (lang: Lang) => {
    const w = words(lang)
    const state = deed.state === 'held' ? w.isHeld : w.isPlanned
    // A meeting carries its class in its name.
    const called = deed.kind === 'activity' ? deed.called[lang] : null
    return [day(deed.day, lang, now), called, deed.place, state].filter(Boolean).join(' · ')
  }
  const label = makes ? deed.what : deed.publicWhat
  return { value: `${deed.kind}.${deed.id}`, label, hint: { zh: said('zh'), en: said('en') } }
}

/** The same on one line. */
function lineOf(props: Props, deed: Deed) {
  const { value, label, hint } = optionOf(props, deed)
  return { value, label: { zh: `${label.zh} · ${hint.zh}`, en: `${label.en} · ${hint.en}` } }
}

/** Where nothing was held yet the first step is to arrange it. */
function Arranging({ view, item }: Pick<Props, 'view' | 'item'>) {
  const w = words(view.lang)
  if (item.deeds.length > 0) return null
  const [kind, label] = {
    ...{
      inspection: ['fieldStudy', w.arrangeInspection],
      supervision: ['supervision', w.arrangeSupervision],
    },
    ...{ thematic: [null, w.arrangeTalk], quarterly: [null, w.arrangeTalk], other: ['', w.arrangeOther] },
  }[item.kind] as [string | null, string]
  const asked = new URLSearchParams({ ...(kind ? { kind } : {}), title: item.text.slice(0, longestTitle) })
  return (
    <>
      <p>{w.notArranged}</p>
      <p>
        <Button href={kind === null ? '/matters' : `/activities/new?${asked}`}>{label}</Button>
      </p>
    </>
  )
}
const longestTitle = 60
