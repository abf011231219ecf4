// Owns: a submission that was spoken, as staff meet it: the recording, and the gist to be written down from it.
import { z } from 'zod'
import type { KeptFile } from '../../platform/files/files.ts'
import { isSound } from '../../platform/files/files.ts'
import { Recordings } from '../../platform/files/recordings.tsx'
import { ask, Form, type View } from '../../platform/html/index.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { words } from '../words.ts'
import type { Said } from './said.ts'

const say = words.both

export const gistForm = z.object({
  gist: ask.text({ label: say.gist, hint: say.gistHint, min: 5, max: 1000, rows: 4, required: true }),
  language: ask.text({ label: say.language, hint: say.languageHint, max: 40 }),
  interpreter: ask.text({ label: say.interpreter, hint: say.interpreterHint, max: 40 }),
})

interface SpokenProps {
  view: View
  submissionId: string
  files: readonly KeptFile[]
  said: readonly Said[]
  /** May write the gist. */
  writes: boolean
}

/** Nothing where nothing was recorded. A gist that is written is not asked for again. */
export function Spoken({ view, submissionId, files, said, writes }: SpokenProps) {
  if (!files.some(isSound)) return null
  const base = `/submissions/${submissionId}`
  return (
    <>
      <Recordings view={view} files={files} at={(file) => `${base}/files/${file.id}`} />
      {writes && !said.some((one) => one.part === 'gist') && (
        <Form
          view={view}
          schema={gistForm}
          action={`${base}/gist`}
          submit={words(view.lang).keepGist}
          name="gist"
        />
      )}
    </>
  )
}

/** Where words would stand: a gist by its name, a recording that nobody has heard. */
export const spokenWords = (view: View) => ({
  gist: words(view.lang).gistShort,
  unheard: unheardIn(view.lang),
})
export const unheardIn = (lang: Lang): string => words(lang).unheard

/** Beside a gist: which language it was, and who interpreted. */
export function spokenIn(view: View, { language, interpreter }: Said): string | null {
  return words(view.lang).spokenIn(language ?? '', interpreter ?? '') || null
}
