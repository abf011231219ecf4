// Owns: what a kind of paper is: the facts it needs, and how they are laid out. A new paper is one module with these.
import type { z } from 'zod'
import type { Layout } from './blocks.ts'
import type { Warning } from './facts.ts'

export interface PaperKind<S extends z.ZodType> {
  title: { zh: string; en: string }
  facts: S
  /** What tells this paper from others of its kind, in the name of its file. */
  about(facts: z.output<S>): string
  layout(facts: z.output<S>): Layout | Promise<Layout>
  warnings?(facts: z.output<S>): Warning[]
}

export const kind = <S extends z.ZodType>(one: PaperKind<S>): PaperKind<S> => one
