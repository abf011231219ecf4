// Owns: the three working days: what was objected, how it was answered, and who may still speak.
import { Card, Confirm, Form, Quote } from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { answerForm, enteredObjectionForm } from '../minutes/form.ts'
import { words } from '../minutes/words.ts'
import { type SheetProps, triedIn } from './attempt.ts'

export function Window({ view, sheet, attempt }: SheetProps) {
  const w = words(view.lang)
  const { meeting, may } = sheet
  const at = `/meetings/${meeting.id}`
  if (!meeting.objections_until) return null
  const open = meeting.objections_until > sheet.now
  return (
    <Card title={w.until3(dayAndTime(meeting.objections_until, view.lang))} calling={may.chair}>
      <Objections view={view} sheet={sheet} attempt={attempt} />
      {open && <Entering view={view} sheet={sheet} attempt={attempt} />}
      {may.chair && sheet.ready && <Form view={view} action={`${at}/confirmation`} submit={w.confirm} main />}
      {may.chair && open && (
        <Confirm
          view={view}
          open={w.newSlips}
          warning={w.slipsLead}
          action={`${at}/objection-window`}
          submit={w.newSlips}
        />
      )}
    </Card>
  )
}

/** Somebody said it on the telephone, or a colleague says it here. */
function Entering({ view, sheet, attempt }: SheetProps) {
  const w = words(view.lang)
  const form = {
    schema: enteredObjectionForm,
    action: `/meetings/${sheet.meeting.id}/objections`,
    submit: w.enterObjection,
  }
  return (
    <Confirm
      view={view}
      open={w.enterObjection}
      warning={w.enterHelp}
      name="objection"
      {...form}
      {...triedIn('objection', attempt)}
    />
  )
}

function Objections({ view, sheet, attempt }: SheetProps) {
  const w = words(view.lang)
  if (sheet.objections.length === 0) return null
  return (
    <>
      <h3>{w.objections}</h3>
      {sheet.objections.map((one) => (
        <div class="stack-close">
          <Quote by={one.by_label}>{one.text}</Quote>
          {one.answer ? <p>{one.answer}</p> : <p class="hint">{w.unanswered}</p>}
          {!one.answer && sheet.may.chair && (
            <Form
              view={view}
              schema={answerForm}
              action={`/meetings/${sheet.meeting.id}/objections/${one.id}/answer`}
              submit={w.sendAnswer}
              name={`answer-${one.id}`}
              {...triedIn(`answer-${one.id}`, attempt)}
            />
          )}
        </div>
      ))}
    </>
  )
}
