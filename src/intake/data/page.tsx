// Owns: the page of one's own data: what is held, and every right as a button. Staff have the same on someone's word.
import type { z } from 'zod'
import type { ConsentPurpose } from '../../people/identity/consents.ts'
import { erasedWords } from '../../people/identity/erasure/erase.ts'
import type { heldAboutMe } from '../../people/identity/export.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  Field,
  type FieldError,
  Form,
  Page,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { correctionForm, howForm } from './forms.ts'
import { consentWords, words } from './words.ts'

export type Held = Awaited<ReturnType<typeof heldAboutMe>>

export interface DataProps {
  view: View
  /** `/receipts/…/data` or `/submissions/…/data`. */
  base: string
  back: string
  /** Staff say how they were asked. */
  onWord: boolean
  held: Held
  done?: 'corrected' | 'withdrawn' | 'erased' | undefined
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function DataPage(props: DataProps) {
  const { view, base, onWord, held, done, errors } = props
  const w = words(view.lang)
  const said = { corrected: w.corrected, withdrawn: w.withdrawn, erased: w.eraseDone }
  const [title, lead] = onWord ? [w.theirData, w.theirLead] : [w.myData, w.lead]
  return (
    <Page view={view} title={title} lead={lead} errors={errors}>
      {done && <Toast>{said[done]}</Toast>}
      <HeldCard view={view} held={held} />
      {!onWord && (
        <Card title={w.export} foot={<Button href={`${base}/export`}>{w.export}</Button>}>
          <p>{w.exportHint}</p>
        </Card>
      )}
      {held && !held.erasedAt && <Consents {...props} />}
      {held && !held.erasedAt && <Correction {...props} />}
      {!held?.erasedAt && <Erasure {...props} />}
      <Button href={props.back} quiet>
        {onWord ? w.backToMessage : w.back}
      </Button>
    </Page>
  )
}

function HeldCard({ view, held }: { view: View; held: Held }) {
  const w = words(view.lang)
  if (!held) return <Card title={w.held}>{w.nothing}</Card>
  if (held.erasedAt) return <Card title={w.held}>{w.erasedAt(day(held.erasedAt, view.lang))}</Card>
  const yes = (has: boolean) => (has ? w.isHeld : w.notHeld)
  const rows = [
    [w.name, yes(held.named)],
    [w.phone, held.phone ?? w.notHeld],
    [w.address, yes(held.address)],
  ] as const
  return (
    <Card title={w.held}>
      <DataList rows={rows} />
    </Card>
  )
}

function Consents({ view, base, onWord, held }: DataProps) {
  const w = words(view.lang)
  const inForce = (held?.consents ?? []).filter((one) => one.withdrawnAt === null)
  return (
    <Card title={w.consents}>
      {inForce.length === 0 && <p>{w.noConsents}</p>}
      {inForce.map((one) => (
        <div class="stack-close">
          <p>
            {consentWords[one.purpose as ConsentPurpose][view.lang]}{' '}
            <small>{w.givenOn(day(one.givenAt, view.lang))}</small>
          </p>
          <Form view={view} action={`${base}/withdrawal`} submit={w.withdraw} name={`w-${one.purpose}`}>
            <input type="hidden" name="purpose" value={one.purpose} />
            <How view={view} onWord={onWord} form={`w-${one.purpose}`} />
          </Form>
        </div>
      ))}
    </Card>
  )
}

function Correction({ view, base, onWord, held, values, errors }: DataProps) {
  const w = words(view.lang)
  return (
    <details open={Boolean(errors?.length)}>
      <summary class="btn">{w.correct}</summary>
      <p class="hint">{w.correctHint}</p>
      <Form
        view={view}
        schema={correctionForm as z.ZodObject}
        action={`${base}/correction`}
        values={values ?? { tellThrough: held?.tellThrough }}
        errors={errors}
        submit={w.correct}
      >
        <How view={view} onWord={onWord} form="f" errors={errors} />
      </Form>
    </details>
  )
}

function Erasure({ view, base, onWord }: DataProps) {
  const w = words(view.lang)
  return (
    <Card title={w.erase}>
      <p>{w.goes}</p>
      <ul class="list-disc ps-5">
        {erasedWords().map((one) => (
          <li>{one[view.lang]}</li>
        ))}
      </ul>
      <Confirm
        view={view}
        open={w.erase}
        warning={w.eraseWarning}
        action={`${base}/erasure`}
        submit={w.erase}
        name="erasure"
        danger
      >
        <How view={view} onWord={onWord} form="erasure" />
      </Confirm>
    </Card>
  )
}

/** After erasure: what went, what stays, and why. */
export function ErasedPage({ view, back, erased, stays }: ErasedProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.eraseDone}>
      <Card title={w.gone}>
        <ul class="list-disc ps-5">
          {erased.map((one) => (
            <li>{one[view.lang]}</li>
          ))}
        </ul>
      </Card>
      <Card title={w.stays}>
        <DataList rows={stays.map(({ what, why }) => [what[view.lang], why[view.lang]] as const)} />
      </Card>
      <Button href={back}>{w.back}</Button>
    </Page>
  )
}
type Both = { zh: string; en: string }
interface ErasedProps {
  view: View
  back: string
  erased: readonly Both[]
  stays: readonly { what: Both; why: Both }[]
}

interface HowProps {
  view: View
  onWord: boolean
  form: string
  errors?: readonly FieldError[]
}
function How({ view, onWord, form, errors }: HowProps) {
  if (!onWord) return null
  return <Field view={view} name="how" schema={howForm.shape.how} errors={errors} form={form} />
}
