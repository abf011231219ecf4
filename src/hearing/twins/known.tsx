// Owns: "this is known near you": only the staff-written headlines of published topics that may still be joined.
// Breaks if wrong: one resident reads another's words.
import { openTopic } from '../../matters/publication/publication.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Lines, type View } from '../../platform/html/index.ts'
import { nearTo } from './near.ts'
import { words } from './words.ts'

export interface KnownTopic {
  matterId: string
  headline: string
}

const shown = 3
/** Fewer letters say too little to be like anything. */
const fewest = 6

export async function knownNear(
  db: Db,
  actor: Actor,
  text: string,
  townshipId: string | null,
): Promise<KnownTopic[]> {
  if (text.length < fewest || !townshipId) return []
  const near = await nearTo(db, actor, text, { kinds: ['topic'], townshipId, limit: 2 * shown })
  const known: KnownTopic[] = []
  for (const { matterId, text: published } of near) {
    const open = matterId && (await openTopic(db, actor.committeeId, matterId))
    if (open) known.push({ matterId, headline: published.split('\n')[0] ?? '' })
  }
  return known.slice(0, shown)
}

/** While the words are still being typed: each can be joined at once, and the form that it stands in is kept first. */
export function KnownWhileTyping({ view, known }: { view: View; known: readonly KnownTopic[] }) {
  if (known.length === 0) return <p class="hint" hidden />
  const w = words(view.lang)
  return (
    <Card title={w.known}>
      <p class="hint">{w.joinHint}</p>
      {known.map(({ matterId, headline }) => (
        <div class="stack-close">
          <p>
            <strong>{headline}</strong>
          </p>
          <button type="submit" class="btn" name="join" value={matterId}>
            {w.join}
          </button>
        </div>
      ))}
    </Card>
  )
}

export function KnownNear({ view, known }: { view: View; known: readonly KnownTopic[] }) {
  if (known.length === 0) return null
  const w = words(view.lang)
  const lines = known.map(({ matterId, headline }) => ({ href: `/topics/${matterId}`, title: headline }))
  return (
    <Card title={w.known}>
      <p class="hint">{w.knownHint}</p>
      <Lines lines={lines} />
    </Card>
  )
}
