// Owns: a first draft of the case, from what every room recorded: nobody types again what the product knows.
import type { Chapter, Fact } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import type { StageKey } from '../../matters/methods/method.ts'
import type { Actor } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { words } from '../words.ts'
import type { CaseText } from './case.ts'
import { longest } from './forms.ts'

const parts = {
  background: ['collect', 'screen'],
  doing: ['allot', 'research', 'plan', 'deliberate', 'report'],
  outcome: ['handle', 'followUp'],
} as const satisfies Record<string, readonly StageKey[]>

/** In the redacted form that the archive reads. */
export async function draftCase(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  chapters: readonly Chapter[],
): Promise<CaseText> {
  const told: { stage: StageKey; facts: readonly Fact[] }[] = []
  for (const chapter of chapters) {
    const facts = await chapter.facts(db, actor, matter, 'archive')
    told.push({ stage: chapter.stage, facts: facts?.facts ?? [] })
  }
  const from = (stages: readonly StageKey[]) =>
    told
      .filter((one) => stages.includes(one.stage))
      .flatMap((one) => one.facts.map(sentence))
      .join('\n')
      .slice(0, longest)
  return {
    title: matter.headline,
    background: from(parts.background),
    doing: from(parts.doing),
    outcome: [matter.explanation, from(parts.outcome)].filter(Boolean).join('\n').slice(0, longest),
  }
}

function sentence({ label, text, at }: Fact): string {
  const w = words('zh')
  return at ? w.factOn(label.zh, text, dayOf(at)) : w.fact(label.zh, text)
}
