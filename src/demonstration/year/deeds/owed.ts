// Owns: what a story's people promise, by when. A unit is owed by its id, anyone else by name.
import type { NewItem } from '../../../matters/items.ts'
import { partyKinds, type UnitKey } from '../../words/story.ts'
import { inDays, type Scene, type Tale } from '../tale.ts'

export interface Owed {
  text: string
  unit: UnitKey | null
  bodyId: string | null
  partyName: string | null
  partyKind: NonNullable<NewItem['partyKind']>
  dueOn: string
  doneWhen: string
}

export function owedIn(scene: Scene, tale: Tale): Owed[] {
  return tale.story.items.map(({ text, unit, party, doneWhen }, place) => ({
    ...{ text, doneWhen, unit: unit ?? null },
    bodyId: unit ? (scene.county.body[unit] ?? null) : null,
    partyName: unit ? null : (party ?? null),
    partyKind: unit ? 'unit' : (partyKinds[party ?? ''] ?? 'company'),
    dueOn: inDays(scene, tale.promises + place * 3),
  }))
}
