// Owns: a speech as its paper, under the name of who gave it.
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Answer } from '../../platform/server/answer.ts'
import { type PrintForm, printed } from '../printed.ts'
import { findSpeech, type Speech } from './queries.ts'
import { words } from './words.ts'

export async function printSpeech(db: Db, actor: Staff, id: string, form: PrintForm): Promise<Answer> {
  const speech = await findSpeech(db, actor, id)
  const { title, by, text, session, post, day } = speech
  return printed(
    'plenarySpeech',
    {
      ...{ title, by, text, session: session ?? undefined, post: post ?? undefined },
      day: typeof day === 'string' ? day : dayOf(day),
      from: sourceOf(speech),
    },
    form,
  )
}

function sourceOf({ source }: Speech): string | undefined {
  const w = words('zh')
  if (!source?.name) return undefined
  return w.named({ matter: w.matter, proposal: w.fromProposal, study: w.study }[source.kind], source.name)
}
