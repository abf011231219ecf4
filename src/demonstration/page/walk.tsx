// Owns: the guided walk on the page: its steps, whose each is, and the one button to where it is done.
import { roleWords } from '../../people/roles.ts'
import { Card, MainAction, type View } from '../../platform/html/index.ts'
import type { Step } from '../tour.ts'
import { readName } from '../words/names.ts'
import { tourWords, words } from '../words.ts'
import { Entry } from './entry.tsx'
import { entryForm } from './forms.ts'

export function Walk({ view, steps }: { view: View; steps: readonly Step[] }) {
  const w = words(view.lang)
  const next = steps.find(({ stands }) => stands === 'now')
  const begun = next !== steps[0]
  return (
    <Card title={w.tour}>
      <p class="hint">{!begun ? w.tourLead : next ? w.tourGoesOn : w.tourOver}</p>
      <ol class="grid gap-3">
        {steps.map((step, at) => (
          <li
            class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 max-w-none"
            aria-current={step.stands === 'now' ? 'step' : undefined}
          >
            <span>
              <strong>{`${at + 1}. ${tourWords[step.key][view.lang]}`}</strong>
              <span class="hint">{` ${whose(step, view)}${step.stands === 'done' ? ` · ${w.stepDone}` : ''}`}</span>
            </span>
            {step.stands === 'now' && <Turn view={view} step={step} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function whose({ as }: Step, view: View): string {
  if (!as) return words(view.lang).resident
  return `${roleWords[as.role][view.lang]} ${view.lang === 'en' ? readName(as.name) : as.name}`
}

function Turn({ view, step }: { view: View; step: Step }) {
  const w = words(view.lang)
  if (!step.as) return <MainAction href={step.to}>{w.goNow}</MainAction>
  const values = { who: step.as.accountId, to: step.to }
  return <Entry view={view} values={values} schema={entryForm} submit={w.goNow} name={step.key} />
}
