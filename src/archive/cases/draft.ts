// Owns: a first draft of the case, told from what every room recorded: nobody types again what the product knows.
import type { Chapter } from '../../matters/chapters.ts'
import type { MatterRow } from '../../matters/matter.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CaseText } from './case.ts'
import { longest } from './forms.ts'
import { storyOf } from './story/story.ts'
import { toldOf } from './story/told.ts'

/** In the redacted form that the archive reads. */
export async function draftCase(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  chapters: readonly Chapter[],
): Promise<CaseText> {
  const { background, doing, outcome } = storyOf(matter, await toldOf(db, actor, matter, chapters))
  const within = (text: string) => text.slice(0, longest)
  return {
    title: matter.headline,
    ...{ background: within(background), doing: within(doing), outcome: within(outcome) },
  }
}
