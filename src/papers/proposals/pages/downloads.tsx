// Owns: the papers of one proposal that can be taken away.
import { Button, Card, DataList } from '../../../platform/html/index.ts'
import { words } from '../words.ts'
import type { OneProps } from './props.ts'

export function Downloads({ view, told }: OneProps) {
  const w = words(view.lang)
  const base = `/proposals/${told.proposal.id}`
  const unitOf = (id: string) => told.units.find((one) => one.id === id)?.name[view.lang] ?? ''
  const papers = [
    { label: w.paper, at: `${base}/paper` },
    ...told.replies.map((one) => ({
      label: [w.replyPaper, unitOf(one.unit_id), one.round > 0 && w.roundTwo].filter(Boolean).join(' · '),
      at: `${base}/replies/${one.id}`,
    })),
    ...(told.replies.length > 0 ? [{ label: w.feedbackPaper, at: `${base}/feedback` }] : []),
  ]
  return (
    <Card title={w.downloads}>
      <DataList
        rows={papers.map(({ label, at }) => [
          label,
          <span class="row">
            <Button href={`${at}/docx`} quiet>
              {w.docx}
            </Button>
            <Button href={`${at}/pdf`} quiet>
              {w.pdf}
            </Button>
          </span>,
        ])}
      />
    </Card>
  )
}
