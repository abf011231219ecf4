// Owns: the question that is answered by speaking: a recorder where the browser has one, the phone's own where not.
import { type FieldError, Icon, type View } from '../../platform/html/index.ts'
import { words } from '../submissions/words.ts'

interface VoiceProps {
  view: View
  errors: readonly FieldError[]
  /** The address of the recording that is here already. */
  kept?: { id: string; at: string } | undefined
}

/** They travel with the place where the recorder will stand: the script knows no language. */
function recorderWords(view: View) {
  const w = words(view.lang)
  return {
    'data-start': w.recordStart,
    'data-stop': w.recordStop,
    'data-again': w.recordAgain,
    'data-ready': w.recordReady,
    'data-refused': w.recordRefused,
  }
}

export function VoiceField({ view, errors, kept }: VoiceProps) {
  const w = words(view.lang)
  const error = errors.find((one) => one.field === 'recording')?.message
  return (
    <div class={error ? 'field field-wrong' : 'field'} data-voice="60" {...recorderWords(view)}>
      <label for="f-recording">
        {w.recording}
        <span class="optional">{w.orSpeak}</span>
      </label>
      <p class="hint" id="f-recording-hint">
        {w.recordingHint}
      </p>
      {error && (
        <p class="wrong" id="f-recording-error">
          <Icon name="octagon" />
          {error}
        </p>
      )}
      {kept && <Kept view={view} kept={kept} />}
      <FileBox wrong={error !== undefined} />
    </div>
  )
}

function FileBox({ wrong }: { wrong: boolean }) {
  return (
    <>
      <input
        class="file-input"
        id="f-recording"
        type="file"
        name="recording"
        accept="audio/*"
        capture="user"
        aria-describedby={wrong ? 'f-recording-hint f-recording-error' : 'f-recording-hint'}
        aria-invalid={wrong ? 'true' : undefined}
      />
      <input type="hidden" name="seconds" value="" />
    </>
  )
}

function Kept({ view, kept }: { view: View; kept: { id: string; at: string } }) {
  const w = words(view.lang)
  return (
    <figure class="stack-close">
      <figcaption>{w.recordKept}</figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: one's own voice, heard before it is sent */}
      <audio controls preload="none" class="w-full max-w-md" src={kept.at} />
      <label class="row">
        <input class="checkbox" type="checkbox" name="without" value={kept.id} />
        <span>{w.recordDrop}</span>
      </label>
    </figure>
  )
}
