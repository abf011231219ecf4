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
import type { Deed } from './deeds.ts'
import { deedForm, dropForm, unlinkForm } from './forms.ts'
import { Standing } from './pages.tsx'
import type { PlanItem } from './queries.ts'
import { kindWords, words } from './words.ts'

interface Props {
  view: View
  item: PlanItem
  year: number
  candidates: readonly Deed[]
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

function Linking({ view, item, makes, candidates, now, values, errors }: Props) {
  const w = words(view.lang)
  const named = (one: Deed) => (makes ? one.what : one.publicWhat)
  const options = candidates.map((one) => ({
    value: `${one.kind}.${one.id}`,
    label: {
      zh: `${day(one.day, 'zh', now)} ${named(one).zh}`,
      en: `${day(one.day, 'en', now)} ${named(one).en}`,
    },
  }))
  return (
    <Card title={w.link}>
      <p>{options.length > 0 ? w.linkLead : w.noCandidates}</p>
      {options.length > 0 && (
        <Form
          view={view}
          name="link"
          schema={deedForm(options)}
          action={`/plan/items/${item.id}/deeds`}
          values={values}
          errors={errors}
          submit={w.link}
        />
      )}
    </Card>
  )
}
