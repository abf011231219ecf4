// Owns: a paper made: facts in, bytes out. Enters: every room. Leaves: a file and what to mind about it.
// It reads nothing and keeps nothing: the same facts give the same paper.
import type { z } from 'zod'
import { docx } from './docx/write.ts'
import { PaperRefused, type Warning } from './facts.ts'
import type { PaperKind } from './kind.ts'
import { papers } from './papers/all.ts'
import { pdf } from './print/write.ts'
import { xlsx } from './sheet/write.ts'
import { fileName } from './text.ts'

export type Kind = keyof typeof papers
/** What a paper of that kind has to be told. */
export type FactsOf<K extends Kind> = z.input<(typeof papers)[K]['facts']>

export interface Made {
  name: string
  mime: string
  bytes: Uint8Array
  warnings: readonly Warning[]
}

const forms = {
  pdf: { write: pdf, mime: 'application/pdf' },
  xlsx: { write: xlsx, mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  docx: { write: docx, mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const
export type Form = keyof typeof forms

/** `paper('minutes', { … })`, `'pdf'` behind it for print, `'xlsx'` for its tables. Throws `PaperRefused`, which names the fields. */
export async function paper<K extends Kind>(kind: K, facts: FactsOf<K>, form: Form = 'docx'): Promise<Made> {
  const made = papers[kind] as unknown as PaperKind<z.ZodType>
  const read = made.facts.safeParse(facts, { reportInput: true })
  if (!read.success) throw new PaperRefused(kind, read.error)
  const { write, mime } = forms[form]
  const about = made.about(read.data)
  return {
    name: fileName([made.title.zh, about].filter(Boolean).join('-'), form),
    mime,
    bytes: await write(await made.layout(read.data)),
    warnings: made.warnings?.(read.data) ?? [],
  }
}

/** All kinds with their names, as a page lists them. */
export const paperTitles = Object.fromEntries(
  Object.entries(papers).map(([kind, { title }]) => [kind, title]),
) as Readonly<Record<Kind, { zh: string; en: string }>>
