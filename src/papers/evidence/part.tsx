// Owns: how evidence stands on the page of its text: photos small, papers by name, and for its writers what may be changed.

import type { KeptFile } from '../../platform/files/files.ts'
import { Card, Confirm, type FieldError, type View } from '../../platform/html/index.ts'
import { evidenceForm } from './doors.ts'
import { labelOf } from './evidence.ts'
import { words } from './words.ts'

interface Props {
  view: View
  files: readonly KeptFile[]
  /** The address that each file hangs under. */
  base: string
  mayChange: boolean
  errors?: readonly FieldError[] | undefined
}

export function Evidence({ view, files, base, mayChange, errors }: Props) {
  const w = words(view.lang)
  if (files.length === 0 && !mayChange) return null
  return (
    <Card title={w.evidence}>
      <ul class="stack-close">
        {files.map((one) => (
          <One {...{ view, one, base, mayChange }} />
        ))}
      </ul>
      {mayChange && (
        <Confirm
          {...{ view, schema: evidenceForm, action: base, open: w.attach, warning: w.attachLead }}
          {...{ submit: w.attach, name: 'evidence', multipart: true, errors }}
        />
      )}
    </Card>
  )
}

function One({ view, one, base, mayChange }: Omit<Props, 'files' | 'errors'> & { one: KeptFile }) {
  const w = words(view.lang)
  const label = labelOf(one)[view.lang]
  const at = `${base}/${one.id}`
  const small = one.kind.startsWith('image/') && (
    <img src={at} alt="" loading="lazy" class="h-24 w-24 rounded-lg object-cover" />
  )
  return (
    <li class="row">
      <a href={at}>
        {small}
        {label}
      </a>
      {mayChange && (
        <Confirm
          {...{ view, action: `${at}/removal`, open: w.takeOneAway(label), danger: true }}
          {...{ warning: w.takeAwayWarning(label), submit: w.takeAway, name: `take-${one.id}` }}
        />
      )}
    </li>
  )
}
