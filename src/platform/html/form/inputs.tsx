// Owns: the boxes that answers are written into. Browser checks are off: our own sentences answer every wrong input.

import { localMoment } from '../../words/format.ts'
import type { Lang } from '../../words/phrases.ts'
import type { Drawing } from './drawing.ts'
import { formWords } from './words.ts'

export interface InputProps<D extends Drawing = Drawing> {
  drawing: D
  id: string
  name: string
  lang: Lang
  value: unknown
  describedBy?: string
  invalid: boolean
}
type Of<K extends Drawing['kind']> = InputProps<Extract<Drawing, { kind: K }>>

/** Every kind but groups of options and hidden fields. */
export function Input(props: InputProps) {
  switch (props.drawing.kind) {
    case 'text':
      return <Text {...(props as Of<'text'>)} />
    case 'choice':
      return <Select {...(props as Of<'choice'>)} />
    case 'tick':
      return <Tick {...(props as Of<'tick'>)} />
    case 'files':
      return <Files {...(props as Of<'files'>)} />
    case 'number':
      return <Amount {...(props as Of<'number'>)} />
    default:
      return <OneLine {...props} />
  }
}

export function Hidden({ name, value }: InputProps) {
  return <input type="hidden" name={name} value={written(value)} />
}

/** A stored value as the browser would have sent it. */
export function written(value: unknown): string {
  if (value instanceof Date) return localMoment(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function common({ id, name, drawing, describedBy, invalid }: InputProps) {
  return {
    id,
    name,
    required: drawing.required,
    'aria-describedby': describedBy,
    'aria-invalid': invalid ? ('true' as const) : undefined,
  }
}

function Text(props: Of<'text'>) {
  const { rows, autocomplete, inputmode } = props.drawing
  if (rows > 1) {
    return (
      <textarea class="textarea" rows={rows} autocomplete={autocomplete} {...common(props)}>
        {written(props.value)}
      </textarea>
    )
  }
  const type = inputmode === 'tel' || inputmode === 'email' || inputmode === 'url' ? inputmode : 'text'
  return (
    <input
      class="input"
      type={type}
      inputmode={inputmode}
      autocomplete={autocomplete}
      value={written(props.value)}
      {...common(props)}
    />
  )
}

const typeOf = { day: 'date', moment: 'datetime-local', secret: 'password', code: 'text' } as Record<
  string,
  string
>

function OneLine(props: InputProps) {
  const { drawing } = props
  const coded = drawing.kind === 'code'
  return (
    <input
      class={coded ? 'input code' : 'input short'}
      type={typeOf[drawing.kind]}
      inputmode={coded ? 'numeric' : undefined}
      autocomplete={'autocomplete' in drawing ? drawing.autocomplete : undefined}
      value={drawing.kind === 'secret' ? undefined : written(props.value)}
      {...common(props)}
    />
  )
}

function Amount(props: Of<'number'>) {
  const unit = props.drawing.unit?.[props.lang]
  return (
    <div class="amount">
      <input
        class="input"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={written(props.value)}
        {...common(props)}
      />
      {unit && <span>{unit}</span>}
    </div>
  )
}

function Select(props: Of<'choice'>) {
  const chosen = written(props.value)
  return (
    <select class="select" {...common(props)}>
      <option value="">{formWords(props.lang).choosePlease}</option>
      {props.drawing.options.map((option) => (
        <option value={option.value} selected={option.value === chosen}>
          {option.label[props.lang]}
        </option>
      ))}
    </select>
  )
}

function Tick(props: Of<'tick'>) {
  const on = props.value === true || props.value === 'on' || props.value === 'true'
  return (
    <label class="option" for={props.id}>
      <input class="checkbox" type="checkbox" value="on" checked={on} {...common(props)} />
      <span>{props.drawing.label[props.lang]}</span>
    </label>
  )
}

function Files(props: Of<'files'>) {
  const { max, accept } = props.drawing
  const words = formWords(props.lang)
  return (
    <input
      class="file-input"
      type="file"
      accept={accept}
      multiple={max > 1}
      data-photo={accept.includes('image') ? String(max) : undefined}
      data-remove={words.remove}
      data-too-many={words.noteTooMany(max)}
      {...common(props)}
    />
  )
}
