// Owns: how kept recordings are heard: one player each, nothing fetched before it is pressed.
import type { View } from '../html/index.ts'
import { isSound, type KeptFile } from './files.ts'
import { words } from './words.ts'

interface RecordingsProps {
  view: View
  files: readonly KeptFile[]
  /** The address of a file, behind the room's own door. */
  at: (file: KeptFile) => string
}

export function Recordings({ view, files, at }: RecordingsProps) {
  const w = words(view.lang)
  return (
    <>
      {files.filter(isSound).map((file) => (
        <figure class="stack-close">
          <figcaption>{w.recording(file.seconds)}</figcaption>
          {/* biome-ignore lint/a11y/useMediaCaption: a resident's own words; what was said stands beside it as its gist */}
          <audio controls preload="none" class="w-full max-w-md" src={at(file)} />
        </figure>
      ))}
    </>
  )
}
