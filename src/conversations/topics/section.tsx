// Owns: support as a part of a topic's page: how many, and the one press either way.
import { Card, Form, Toast, type View } from '../../platform/html/index.ts'
import type { Supported } from './support.ts'
import { words } from './words.ts'

interface SupportProps {
  view: View
  matterId: string
  supported: Supported
  /** Still talked over: afterwards the count stands, and nothing can be pressed. */
  open: boolean
}

export function SupportCard({ view, matterId, supported, open }: SupportProps) {
  const w = words(view.lang)
  const base = `/topics/${matterId}/support`
  return (
    <Card title={w.title} mark={<span class="hint">{w.count(supported.count)}</span>}>
      {supported.mine && <Toast>{w.mine}</Toast>}
      <p class="hint">{w.honest}</p>
      {open && !supported.mine && <Form view={view} action={base} submit={w.support} name="support" />}
      {open && supported.mine && (
        <Form view={view} action={`${base}/withdrawal`} submit={w.takeBack} name="support" />
      )}
    </Card>
  )
}
