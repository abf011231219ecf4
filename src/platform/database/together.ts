// Owns: several writes in one statement. Each verb gives its own, unsent; whoever has them all sends them at once: on a
// busy evening the ways to the database and back cost more than the rows. All see the database as it was before, so none
// may read what another writes; foreign keys are checked when all are done.
import { type Compilable, CompiledQuery } from 'kysely'
import type { Tx } from './transaction.ts'

export type Write = Compilable<unknown>

export async function together(tx: Tx, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  const values: unknown[] = []
  const parts = writes.map((write, at) => {
    const { sql, parameters } = write.compile()
    const before = values.length
    values.push(...parameters)
    return `w${at} as (${sql.replace(/\$(\d+)/g, (_, number) => `$${before + Number(number)}`)})`
  })
  await tx.q.executeQuery(CompiledQuery.raw(`${opening} ${parts.join(', ')} select`, values))
}

/** Its statements are of few kinds, however many values they carry. */
export const opening = '/* together */ with'
