// Owns: the three steps as pages: one question at a time, what happens next said before every button.

import { KnownNear, type KnownTopic } from '../../hearing/twins/known.tsx'
import { isSound, type KeptFile } from '../../platform/files/files.ts'
import {
  asset,
  Button,
  Confirm,
  Field,
  type FieldError,
  Form,
  Note,
  Page,
  Stepper,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { VoiceField } from '../voice/field.tsx'
import { recordingOf } from '../voice/recording.ts'
import { reachForm, whatForm, whereForm } from './forms.ts'
import { ConsentPart, FurtherPart, Honeypot, UrgentFirst } from './parts.tsx'
import { type Standing, stepPaths } from './steps.ts'
import { words } from './words.ts'

interface StepProps {
  view: View
  standing: Standing
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

/** What others have said of this place already, as far as it is published. */
type LaterProps = StepProps & { known?: readonly KnownTopic[] }

type WhatProps = StepProps & { thisYear: number; files: readonly KeptFile[]; returned: boolean }

export function WhatPage(props: WhatProps) {
  const { view, standing, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.speak} lead={w.whatLead} errors={errors} scripts={['voice', 'known']}>
      <Steps view={view} now={1} />
      {standing.codeEnded && <Note>{w.codeEnded}</Note>}
      {standing.call && <Note>{w.answersCall(standing.call.title)}</Note>}
      {standing.draft.call && !standing.call && <Note>{w.callEnded}</Note>}
      {props.returned && errors.length === 0 && <Toast>{w.draftKept}</Toast>}
      <WhatForm {...props} />
      {standing.begun && (
        <Confirm
          view={view}
          open={w.startOver}
          warning={w.startOverWarning}
          action="/submissions/new/clearing"
          submit={w.startOver}
          danger
        />
      )}
    </Page>
  )
}

function WhatForm({ view, standing, values, errors, thisYear, files }: WhatProps) {
  const given = { view, values, errors }
  const schema = whatForm(thisYear, standing.draft.recorded)
  return (
    <Form
      {...given}
      schema={schema}
      fields={<WhatFields {...given} schema={schema} files={files} />}
      action={stepPaths[0]}
      submit={words(view.lang).next}
      main
      multipart
    >
      <input type="hidden" name="code" value={standing.draft.code ?? ''} />
      <input type="hidden" name="call" value={standing.draft.call ?? ''} />
    </Form>
  )
}

interface WhatFieldsProps extends Pick<StepProps, 'view' | 'values' | 'errors'> {
  schema: ReturnType<typeof whatForm>
  files: readonly KeptFile[]
}

/** Whoever would rather speak finds the recorder right below the box for words. */
function WhatFields({ schema, files, ...given }: WhatFieldsProps) {
  const recording = recordingOf(files)
  const photos = files.filter((one) => !isSound(one))
  const kept = recording && { id: recording.id, at: `/submissions/new/photos/${recording.id}` }
  return Object.entries(schema.shape).map(([name, part]) => (
    <>
      <Field {...given} name={name} schema={part} />
      {name === 'words' && <KnownHere />}
      {name === 'words' && <VoiceField view={given.view} errors={given.errors} kept={kept} />}
      {name === 'photos' && photos.length > 0 && <PhotosKept view={given.view} photos={photos} />}
    </>
  ))
}

/** A hint that did not come is no reason to disturb who writes. */
const silentWhenRefused = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }

/** Asked for while somebody types; htmx itself comes with the first letter, so that the page opens as fast without it. */
function KnownHere() {
  return (
    <div
      id="known"
      aria-live="polite"
      data-htmx={asset('htmx.js')}
      hx-post="/submissions/new/known"
      hx-trigger="input changed delay:800ms from:#f-words"
      hx-include="#f-words, #f-report, [name=code]"
      hx-swap="innerHTML"
      {...silentWhenRefused}
    />
  )
}

function PhotosKept({ view, photos }: { view: View; photos: readonly KeptFile[] }) {
  const w = words(view.lang)
  return (
    <fieldset class="field">
      <legend>{w.photosKept}</legend>
      <ul class="photos">
        {photos.map((photo, at) => (
          <li>
            <img
              class="h-24 w-24 rounded-lg object-cover"
              src={`/submissions/new/photos/${photo.id}`}
              alt={w.photoKept(at + 1)}
            />
            <label class="row">
              <input class="checkbox" type="checkbox" name="without" value={photo.id} />
              <span>{w.photoRemove(at + 1)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

export function WherePage({ view, standing, values, errors, known }: LaterProps) {
  const w = words(view.lang)
  const { entry, draft } = standing
  return (
    <Page view={view} title={w.stepWhere} lead={w.whereLead} errors={errors}>
      <Steps view={view} now={2} />
      {draft.typed.urgent && <UrgentFirst view={view} />}
      {entry && <p>{w.yourVenue(entry.venue.name[view.lang])}</p>}
      <KnownNear view={view} known={known ?? []} />
      <Form
        view={view}
        schema={whereForm(standing.regions)}
        action={stepPaths[1]}
        values={values}
        errors={errors}
        submit={w.next}
        main
      />
      <Button href={stepPaths[0]} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

export function ContactPage({ view, standing, values, errors, known }: LaterProps) {
  const w = words(view.lang)
  const sealed = Boolean(standing.draft.typed.report)
  const given = { view, values, errors }
  return (
    <Page view={view} title={w.stepContact} lead={w.contactLead} errors={errors}>
      <Steps view={view} now={3} />
      {standing.draft.typed.urgent && <UrgentFirst view={view} />}
      {sealed && <Note>{w.reportNote}</Note>}
      <KnownNear view={view} known={known ?? []} />
      <Form {...given} schema={reachForm} action={stepPaths[2]} submit={w.send} main>
        <FurtherPart {...given} />
        <ConsentPart {...given} sealed={sealed} />
        <Honeypot view={view} />
        <Note>
          <p>{sealed ? w.whoSeesSealed : w.whoSees}</p>
          <p>{w.whatNext}</p>
        </Note>
      </Form>
      <Button href={stepPaths[1]} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

/** For a person whose browser filled in what should have stayed empty: one more press, nothing typed again. */
export function OnceMorePage({ view }: { view: View }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.onceMore} lead={w.onceMoreLead}>
      <Form view={view} action="/submissions/new/send" submit={w.send} main />
      <Button href={stepPaths[2]} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

function Steps({ view, now }: { view: View; now: number }) {
  const w = words(view.lang)
  return <Stepper view={view} steps={[w.stepWhat, w.stepWhere, w.stepContact]} now={now} />
}
