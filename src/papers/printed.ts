// Owns: a paper as the answer of a door. What can't be made says why in plain words.
import { PaperRefused } from '../documents/facts.ts'
import { type FactsOf, type Kind, paper } from '../documents/paper.ts'
import { NoChineseFace } from '../documents/print/write.ts'
import { RuleRefused } from '../platform/refusals.ts'
import { type Answer, file } from '../platform/server/answer.ts'
import { words } from './words.ts'

export const printForms = ['docx', 'pdf'] as const
export type PrintForm = (typeof printForms)[number]

export async function printed<K extends Kind>(kind: K, facts: FactsOf<K>, form: PrintForm): Promise<Answer> {
  try {
    const made = await paper(kind, facts, form)
    return file(made.bytes, made.mime, made.name)
  } catch (cause) {
    if (cause instanceof NoChineseFace) throw new RuleRefused(words.both.noFace, { paper: kind }, { cause })
    if (cause instanceof PaperRefused) throw new RuleRefused(reasonOf(cause), { paper: kind }, { cause })
    throw cause
  }
}

const reasonOf = ({ fields }: PaperRefused) => ({
  zh: fields.map(({ zh }) => zh).join('；'),
  en: fields.map(({ en }) => en).join('; '),
})
