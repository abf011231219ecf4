// Owns: the list of keys, opened by ? or by a press. Every key does what a link, a box or a summary on the page does.
import { DataList, type View } from '../../platform/html/index.ts'
import { deeds } from '../sorting/deeds.ts'
import { words as suggested } from '../suggestions/words.ts'
import { words } from '../words.ts'

export function Keys({ view }: { view: View }) {
  const w = words(view.lang)
  const moving = [
    ['j / k', w.keyNext],
    ['v', w.keyTick],
    ['g', w.keyTogether],
    ['1–5', suggested(view.lang).keyTake],
    ['0', suggested(view.lang).keyTakeAll],
    ['Esc', w.keyClose],
    ['?', w.keyHelp],
  ] as const
  return (
    <details id="keys">
      <summary>
        <kbd>?</kbd> {w.keys}
      </summary>
      <DataList
        rows={[...moving, ...deeds.map(({ letter, label }) => [letter, label[view.lang]] as const)].map(
          ([key, what]) => [<kbd>{key}</kbd>, what] as const,
        )}
      />
    </details>
  )
}
