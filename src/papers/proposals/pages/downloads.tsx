// Owns: the papers of one proposal that can be taken away.
import { Card } from '../../../platform/html/index.ts'
import { words } from '../words.ts'
import type { OneProps } from './props.ts'

export function Downloads({ view, told }: OneProps) {
  const w = words(view.lang)
  const base = `/proposals/${told.proposal.id}`
  const unitOf = (id: string) => told.units.find((one) => one.id === id)?.name[view.lang] ?? ''
  const papers = [
    { label: w.paper, at: `${base}/paper` },
    ...told.replies.map((one) => ({
      label: `${w.replyPaper} · ${unitOf(one.unit_id)}`,
      at: `${base}/replies/${one.id}`,
    })),
    ...(told.replies.length > 0 ? [{ label: w.feedbackPaper, at: `${base}/feedback` }] : []),
  ]
  return (
    <Card title={w.downloads}>
      {papers.map(({ label, at }) => (
        <p>
          {label}: <a href={`${at}/docx`}>{w.docx}</a> <a href={`${at}/pdf`}>{w.pdf}</a>
        </p>
      ))}
    </Card>
  )
}
