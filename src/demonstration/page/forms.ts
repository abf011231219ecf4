// Owns: what the demonstration's own doors ask: who to be, and where to stand then.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Player } from '../cast.ts'
import { readName } from '../words/names.ts'
import { words } from '../words.ts'

const to = ask.hidden({ max: 200 })
/** One person: nothing to choose. */
export const entryForm = z.object({ who: ask.hidden({ required: true }), to })

export const chosenForm = (players: readonly Player[]) =>
  z.object({
    who: listed({
      label: words.both.who,
      required: true,
      options: players.map(({ accountId, name, place }) => ({
        value: accountId,
        label: { zh: `${name} · ${place.zh}`, en: `${readName(name)} · ${place.en}` },
      })),
    }),
    to,
  })
