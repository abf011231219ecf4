// Owns: who answers a proposal until when: what each unit did, its answers, and what may be done now by it or about it.
import { light } from '../../../platform/clock/limit.ts'
import { Button, Card, DataList, Light, Timeline, type View } from '../../../platform/html/index.ts'
import { day, dayAndTime, daysFromNow } from '../../../platform/words/format.ts'
import * as forms from '../forms.ts'
import { owes, unitMachine } from '../units/machine.ts'
import type { ReplyRow } from '../units/reply.ts'
import type { NamedUnit } from '../units/unit.ts'
import { classWords, modeWords, talkedWords, unitWords, words } from '../words.ts'
import { Act } from './act.tsx'
import type { OneProps } from './props.ts'

export function Units(props: OneProps) {
  const { told } = props
  return (
    <>
      {told.units.map((unit) => (
        <Unit {...props} unit={unit} />
      ))}
    </>
  )
}

export function UnitLight({ view, unit, now }: { view: View; unit: NamedUnit; now: Date }) {
  if (!owes(unit.state)) return <Light view={view} light="kept" label={unitWords[unit.state][view.lang]} />
  const label = `${day(unit.due_at, view.lang, now)} · ${daysFromNow(unit.due_at, view.lang, now)}`
  return <Light view={view} light={light(unit.due_at, now)} label={label} />
}

type UnitProps = OneProps & { unit: NamedUnit }

function Unit(props: UnitProps) {
  const { view, told, unit, rights } = props
  const { lang } = view
  const w = words(lang)
  const replies = told.replies.filter((one) => one.unit_id === unit.id)
  return (
    <Card
      title={`${unit.name[lang]} · ${modeWords[unit.mode][lang]}`}
      mark={<UnitLight view={view} unit={unit} now={told.now} />}
      calling={rights.speaksFor(unit) && owes(unit.state)}
    >
      <DataList
        rows={[
          [w.state, unitWords[unit.state][lang]],
          [w.due, day(unit.due_at, lang, told.now)],
          [w.extended, unit.extended_at && day(unit.extended_at, lang, told.now)],
          [w.objection, unit.objection],
          [w.decision, unit.objection_decision],
          [w.askMoreWhy, unit.extension_reason],
          [w.decideMore, unit.extension_decision],
        ]}
      />
      {replies.map((reply) => (
        <Reply view={view} reply={reply} now={told.now} />
      ))}
      <UnitDeeds {...props} />
      {rights.reviewer && <DeskDeeds {...props} />}
    </Card>
  )
}

function Reply({ view, reply, now }: { view: View; reply: ReplyRow; now: Date }) {
  const { lang } = view
  const w = words(lang)
  const about = [
    talkedWords[reply.talked as keyof typeof talkedWords][lang],
    reply.contact,
    reply.letter,
    dayAndTime(reply.at, lang, now),
    reply.by_link && w.wentBy,
    reply.on_word_of && w.onWord(reply.on_word_of),
  ]
  return (
    <section>
      <h3>
        {reply.round > 0 && `${w.round} · `}
        {classWords[reply.class as keyof typeof classWords][lang]}
      </h3>
      <p class="whitespace-pre-line">{reply.text}</p>
      {reply.plan && (
        <p>
          {w.plan}: {reply.plan} {reply.plan_due_on && day(reply.plan_due_on, lang, now)}
        </p>
      )}
      <p class="hint">{about.filter(Boolean).join(' · ')}</p>
    </section>
  )
}

const byWordForms = {
  ...{ reply: forms.replyForm, sign: forms.signForm, object: forms.objectForm, more: forms.moreForm },
}
const without = { onWordOf: true } as const
/** Whoever speaks for themselves is not asked on whose word. */
const ownForms = {
  reply: forms.replyForm.omit(without),
  sign: undefined,
  object: forms.objectForm.omit(without),
  more: forms.moreForm.omit(without),
}

/** By its officers or its link; the proposal committee writes it down on their word. */
function UnitDeeds({ view, told, unit, rights, returned, unitBase }: UnitProps) {
  const w = words(view.lang)
  const own = rights.speaksFor(unit)
  if (!own && !rights.reviewer) return null
  const base = unitBase(unit.id)
  const can = (verb: Parameters<typeof unitMachine.can>[1]) => unitMachine.can(unit.state, verb)
  const act = { view, returned }
  const drawn = own ? ownForms : byWordForms
  return (
    <>
      {can('reply') && (
        <Act
          {...act}
          {...{ label: w.answerIt, lead: w.answerLead, schema: drawn.reply }}
          action={`${base}/reply`}
        />
      )}
      {can('sign') && <Act {...act} label={w.sign} schema={drawn.sign} action={`${base}/receipt`} />}
      {can('askForExtension') && unit.mode !== 'co' && !unit.extension_reason && told.proposal.redo === 0 && (
        <Act {...act} label={w.askMore} schema={drawn.more} action={`${base}/extension`} />
      )}
      {can('object') && !unit.objection && (
        <Act {...act} label={w.object} schema={drawn.object} action={`${base}/objection`} />
      )}
    </>
  )
}

function DeskDeeds({ view, unit, rights, returned, told }: UnitProps) {
  const w = words(view.lang)
  const base = `/proposals/${told.proposal.id}/units/${unit.id}`
  const act = { view, returned }
  const decideObjection = { label: w.decideObjection, schema: forms.objectionFormFor(rights.units) }
  return (
    <>
      {unit.state === 'objected' && (
        <Act {...act} {...decideObjection} action={`${base}/objection-decision`} />
      )}
      {unit.state === 'extensionAsked' && (
        <Act
          {...act}
          label={w.decideMore}
          schema={forms.decideMoreForm}
          action={`${base}/extension-decision`}
        />
      )}
      {owes(unit.state) && (
        <>
          <Act {...act} label={w.remind} schema={forms.remindForm} action={`${base}/reminders`} />
          <Button href={`${base}/link`} quiet>
            {w.unitLink}
          </Button>
        </>
      )}
    </>
  )
}

/** Every one is on record: for the unit, the proposers and the committee alike. */
export function Reminders({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  const handed = told.units.some(({ state }) => state !== 'released')
  const adds = rights.reviewer && told.proposal.state !== 'concluded'
  if (!handed || (told.reminders.length === 0 && !adds)) return null
  const unitOf = (id: string | null) => told.units.find((one) => one.id === id)?.name[view.lang]
  const happenings = told.reminders.map((one) => ({
    when: dayAndTime(one.at, view.lang, told.now),
    at: one.at.toISOString(),
    title: one.kind === 'supervision' ? w.supervision : w.reminder,
    by: unitOf(one.unit_id),
    body: <p>{one.note}</p>,
  }))
  return (
    <Card title={w.reminders}>
      {happenings.length > 0 && <Timeline label={w.reminders} happenings={happenings} />}
      {adds && (
        <Act
          {...{ view, returned, label: w.supervise, schema: forms.superviseForm }}
          action={`/proposals/${told.proposal.id}/supervision`}
        />
      )}
    </Card>
  )
}
