// Owns: a meeting that is still ahead: who was asked, its approval, its change, and on its day the record to fill in.
import { Button, Card, Confirm, Form, Note } from '../../platform/html/index.ts'
import { cancelForm, changeForm } from '../meetings/form.ts'
import { words as meetingWords } from '../meetings/words.ts'
import { recordForm } from '../minutes/form.ts'
import { words } from '../minutes/words.ts'
import { Fields, Fold, isWanted, namesOf } from '../one-form.tsx'
import { type SheetProps, triedIn } from './attempt.ts'
import { MeetingFacts } from './parts.tsx'

export function Ahead({ view, sheet, attempt }: SheetProps) {
  const w = meetingWords(view.lang)
  const { meeting, may } = sheet
  const at = `/meetings/${meeting.id}`
  const told = meeting.state === 'notified'
  return (
    <>
      <Card title={w.invitation} foot={told && <PrintInvitation view={view} sheet={sheet} />}>
        <MeetingFacts view={view} meeting={meeting} people={sheet.people} />
      </Card>
      {meeting.state !== 'cancelled' && <Warnings view={view} sheet={sheet} />}
      {meeting.state === 'draft' && may.approve && (
        <Form view={view} action={`${at}/approval`} submit={w.approve} main />
      )}
      {told &&
        may.write &&
        (sheet.today ? (
          <Record view={view} sheet={sheet} attempt={attempt} main />
        ) : (
          <Note>{words(view.lang).notYet}</Note>
        ))}
      {meeting.state !== 'cancelled' && may.chair && <Change view={view} sheet={sheet} attempt={attempt} />}
    </>
  )
}

function Change({ view, sheet, attempt }: SheetProps) {
  const w = meetingWords(view.lang)
  const { meeting } = sheet
  const at = `/meetings/${meeting.id}`
  const change = {
    schema: changeForm,
    action: `${at}/postponement`,
    submit: w.change,
    name: 'change',
    ...triedIn('postponement', attempt),
  }
  const cancel = {
    schema: cancelForm,
    action: `${at}/cancellation`,
    submit: w.cancel,
    name: 'cancel',
    ...triedIn('cancellation', attempt),
  }
  return (
    <div class="row">
      {meeting.state !== 'draft' && (
        <Confirm view={view} open={w.change} warning={w.changeWarning} {...change} />
      )}
      <Confirm view={view} open={w.cancel} warning={w.cancelWarning} danger {...cancel} />
    </div>
  )
}

/** Everyone who was asked is ticked beforehand: it is quicker to untick who did not come. */
export function Record({ view, sheet, attempt, main }: SheetProps & { main?: boolean }) {
  const w = words(view.lang)
  const asked = onceEach(sheet.people)
  const schema = recordForm(asked)
  const tried = triedIn('record', attempt)
  const values = tried.values ?? valuesOf(sheet)
  const draw = { view, schema, values, tried, form: 'record' }
  const fields = (
    <>
      <Fields {...draw} names={['present']} />
      <Fold label={w.others} open={isWanted(apart, values, tried)}>
        <div class="form">
          <Fields {...draw} names={apart} />
        </div>
      </Fold>
      <Fields
        {...draw}
        names={namesOf(schema).filter((name) => name !== 'present' && !apart.includes(name))}
      />
    </>
  )
  const form = { schema, fields, action: `/meetings/${sheet.meeting.id}/record`, errors: tried.errors }
  return <Form view={view} main={main} submit={main ? w.keep : w.keepAgain} {...form} />
}

/** Seldom needed, so folded away. */
const apart = ['excused', 'walkIns']

/** The chair who is also asked as a member is ticked once. */
function onceEach(people: SheetProps['sheet']['people']) {
  return people.filter(
    (one, at) => !one.account_id || people.findIndex((other) => other.account_id === one.account_id) === at,
  )
}

function valuesOf({ meeting, people, speeches }: SheetProps['sheet']): Record<string, unknown> {
  const first = meeting.state === 'notified'
  const said = (role: string) =>
    speeches
      .filter((one) => one.speaker_role === role)
      .map((one) => one.gist)
      .join('\n')
  return {
    present: people.filter((one) => first || one.standing === 'present').map((one) => one.id),
    excused: people.filter((one) => one.standing === 'excused').map((one) => one.id),
    saidResidents: said('residents'),
    saidUnits: said('units'),
    saidMembers: said('members'),
    saidExperts: said('experts'),
    disagreement: meeting.disagreement ?? undefined,
    gist: meeting.gist ?? undefined,
  }
}

/** What is thin about who was asked: said, never forbidden, unless the method does. */
function Warnings({ view, sheet }: SheetProps) {
  const w = meetingWords(view.lang)
  const gap = view.lang === 'zh' ? '、' : ', '
  return (
    <>
      {sheet.missing.length > 0 && <Note>{w.missing(sheet.missing.map((side) => w[side]).join(gap))}</Note>}
      {sheet.noticeDays !== null && <Note>{w.shortNotice(sheet.noticeDays)}</Note>}
    </>
  )
}

function PrintInvitation({ view, sheet }: SheetProps) {
  return (
    <Button href={`/meetings/${sheet.meeting.id}/invitation`} quiet>
      {meetingWords(view.lang).print}
    </Button>
  )
}
