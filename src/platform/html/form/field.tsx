// Owns: one question: its label, why it is asked, its hint, what is wrong with the answer, and the answer's box.

import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Icon } from '../pictures.tsx'
import type { View } from '../view.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { Hidden, Input, type InputProps } from './inputs.tsx'
import { Group } from './options.tsx'
import type { FieldError } from './read.ts'
import { formWords } from './words.ts'

interface FieldProps {
  view: View
  name: string
  schema: z.core.$ZodType
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
  form?: string
}

export function Field({ view, name, schema, values, errors, form }: FieldProps) {
  const drawing = drawingOf(schema, name)
  const id = `${form ?? 'f'}-${name}`
  const error = errors?.find((one) => one.field === name)?.message
  const notes = notesOf(drawing, view, id, error)
  const input: InputProps = {
    drawing,
    id,
    name,
    lang: view.lang,
    value: values?.[name],
    describedBy: notes.length ? notes.map((note) => note.id).join(' ') : undefined,
    invalid: error !== undefined,
  }
  if (drawing.kind === 'hidden') return <Hidden {...input} />
  const caption = <Caption drawing={drawing} view={view} />
  if (isGroup(drawing)) return <Group {...input} caption={caption} notes={<Notes notes={notes} />} />
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      {drawing.kind !== 'tick' && <label for={id}>{caption}</label>}
      {drawing.kind !== 'tick' && <Notes notes={notes} />}
      <Input {...input} />
      {drawing.kind === 'tick' && <Notes notes={notes} />}
    </div>
  )
}

function isGroup(drawing: Drawing): boolean {
  return drawing.kind === 'choices' || (drawing.kind === 'choice' && drawing.as === 'radio')
}

function Caption({ drawing, view }: { drawing: Drawing; view: View }) {
  return (
    <>
      {drawing.label[view.lang]}
      {!drawing.required && <span class="optional">{formWords(view.lang).optional}</span>}
    </>
  )
}

interface Note {
  id: string
  look: string
  body: Child
}

function Notes({ notes }: { notes: Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <p id={note.id} class={note.look}>
          {note.body}
        </p>
      ))}
    </>
  )
}

function notesOf(drawing: Drawing, view: View, id: string, error: string | undefined): Note[] {
  const { lang } = view
  const words = formWords(lang)
  const notes: Note[] = []
  const most = drawing.kind === 'text' && drawing.rows > 1 ? words.maximum(drawing.max) : undefined
  const hint = [drawing.hint?.[lang], most].filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  if (hint) notes.push({ id: `${id}-hint`, look: 'hint', body: hint })
  if (drawing.why) notes.push({ id: `${id}-why`, look: 'hint', body: words.why + drawing.why[lang] })
  if (error) notes.push({ id: `${id}-error`, look: 'wrong', body: [<Icon name="octagon" />, error] })
  return notes
}
