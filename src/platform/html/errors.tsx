import type { FieldError } from './form/read.ts'
import { formWords } from './form/words.ts'
import { Icon } from './pictures.tsx'
import type { View } from './view.ts'

/** What has to be put right, each linked to its field. The first thing that a reader hears on the page. */
export function ErrorSummary({ view, errors }: { view: View; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  const words = formWords(view.lang)
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus data-focus aria-labelledby="errors-heading">
      <h2 id="errors-heading">
        <Icon name="octagon" />
        {words.whatToChange(errors.length)}
      </h2>
      <ul>
        {errors.map((error) => (
          <li>{error.field ? <a href={`#f-${error.field}`}>{error.message}</a> : error.message}</li>
        ))}
      </ul>
      {view.tried?.typed && <p>{words.nothingLost}</p>}
      {view.tried?.files && <p>{words.filesAgain}</p>}
    </div>
  )
}
