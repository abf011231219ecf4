// Owns: questions answered by choosing from a short list that is seen as a whole.

import type { Child } from 'hono/jsx'
import type { Drawing } from './drawing.ts'
import type { InputProps } from './inputs.tsx'

type GroupProps = InputProps & { caption: Child; notes: Child }

export function Group({ drawing, id, name, lang, value, describedBy, invalid, caption, notes }: GroupProps) {
  if (drawing.kind !== 'choice' && drawing.kind !== 'choices') return null
  const chosen = Array.isArray(value) ? value.map(String) : [String(value ?? '')]
  return (
    <fieldset class={invalid ? 'field field-wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{caption}</legend>
      {notes}
      <div class="options">
        {drawing.options.map((option, place) => (
          <label class="option" for={optionId(id, place)}>
            <input
              id={optionId(id, place)}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              {...kindOf(drawing)}
            />
            <span>
              {option.label[lang]}
              {option.hint && <small>{option.hint[lang]}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

// The first option carries the plain id, so that the error summary's link lands on it.
function optionId(id: string, place: number): string {
  return place === 0 ? id : `${id}-${place + 1}`
}

function kindOf(drawing: Drawing) {
  if (drawing.kind === 'choice') return { type: 'radio', class: 'radio', required: drawing.required }
  return { type: 'checkbox', class: 'checkbox' }
}
