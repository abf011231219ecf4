// Owns: who signs with the first proposer, and asking them.
import { Card, type View } from '../../../platform/html/index.ts'
import { askFormFor, signOnWordFormFor } from '../forms.ts'
import { words } from '../words.ts'
import { Act } from './act.tsx'
import type { OneProps } from './props.ts'

export function Signers({ view, told, rights, returned }: OneProps) {
  const { proposal, signers } = told
  const w = words(view.lang)
  const base = `/proposals/${proposal.id}`
  const writes = rights.writer && ['draft', 'coSigning'].includes(proposal.state)
  const shown = writes ? signers : signers.filter(({ answer }) => answer === 'signed')
  const open = signers.filter(({ answer }) => answer !== 'signed')
  if (!writes && shown.length === 0) return null
  return (
    <Card title={w.signers}>
      {shown.map((one) => (
        <p>
          <strong>{one.name}</strong> {one.sectors[0]} <Answer view={view} {...one} />
        </p>
      ))}
      {writes && rights.members.length > 0 && (
        <Act
          {...{ view, returned, label: w.ask, lead: w.askLead }}
          action={`${base}/signers`}
          schema={askFormFor(rights.members)}
        />
      )}
      {writes && open.length > 0 && <OnPaper {...{ view, returned, open, base }} />}
    </Card>
  )
}

interface PaperProps extends Pick<OneProps, 'view' | 'returned'> {
  open: OneProps['told']['signers']
  base: string
}

function OnPaper({ view, returned, open, base }: PaperProps) {
  const options = open.map(({ accountId, name }) => ({ value: accountId, label: { zh: name, en: name } }))
  return (
    <Act
      {...{ view, returned, label: words(view.lang).signOnWord }}
      action={`${base}/paper-signatures`}
      schema={signOnWordFormFor(options)}
    />
  )
}

interface Said {
  view: View
  answer: 'signed' | 'declined' | null
  onWordOf: string | null
}

function Answer({ view, answer, onWordOf }: Said) {
  const w = words(view.lang)
  const said = answer === null ? w.waiting : answer === 'signed' ? w.signed : w.declined
  return <span class="hint">{[said, onWordOf && w.onWord(onWordOf)].filter(Boolean).join(' · ')}</span>
}
