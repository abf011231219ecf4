// Owns: the negative list as whoever says no reads it: each ground with the sentence that its sender will read.
import { negatives } from '../../matters/methods/negatives.ts'
import { DataList, type View } from '../../platform/html/index.ts'
import { groundTold } from '../words/grounds.ts'
import { words } from '../words.ts'

export function GroundsTold({ view }: { view: View }) {
  return (
    <details>
      <summary>{words(view.lang).groundsTold}</summary>
      <DataList
        rows={negatives.map(({ key, label }) => [label[view.lang], groundTold[key]?.[view.lang]] as const)}
      />
    </details>
  )
}
