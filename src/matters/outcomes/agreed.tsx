// Owns: how what was agreed is shown, everywhere the same: what, by whom, by when, how one will know, and its light.
// Reserved opinions stand among them, owed by nobody.
import { Light, type View } from '../../platform/html/index.ts'
import type { ItemId } from '../../platform/ids.ts'
import { day } from '../../platform/words/format.ts'
import type { Item } from '../items.ts'
import { promiseOf } from './promise.ts'
import { itemKindWords, words } from './words.ts'

interface AgreedProps {
  view: View
  items: readonly Item[]
  parties: ReadonlyMap<ItemId, string>
  /** Without it no light is lit: the paper says what was agreed, and nothing of what came of it. */
  now?: Date | undefined
  /** What stands under one item: the way to strike it out. */
  under?: ((item: Item) => unknown) | undefined
}

export function Agreed(props: AgreedProps) {
  return (
    <ol class="agreed" aria-label={words(props.view.lang).agreed}>
      {props.items.map((item) => (
        <OneAgreed {...props} item={item} />
      ))}
    </ol>
  )
}

function OneAgreed({ view, item, parties, now, under }: AgreedProps & { item: Item }) {
  const { lang } = view
  const w = words(lang)
  const kind = itemKindWords[item.kind as keyof typeof itemKindWords][lang]
  const until = item.due_on ? w.until(day(item.due_on, lang, now)) : null
  const owed = [parties.get(item.id), until].filter(Boolean).join(' · ')
  const standing = now ? promiseOf(item, now, lang) : null
  return (
    <li class={item.kind === 'reserved' ? 'reserved' : undefined}>
      <span class="agreed-no">{item.no}</span>
      <div class="stack-close">
        <p>
          <strong>{item.text}</strong> <small class="hint">{kind}</small>
        </p>
        {owed && <p>{owed}</p>}
        {item.done_when && <p class="hint">{w.doneWhen(item.done_when)}</p>}
        {under?.(item) as never}
      </div>
      {standing && <Light view={view} {...standing} />}
    </li>
  )
}
