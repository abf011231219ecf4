// Owns: ways through time: the stations of a matter, the steps of a form, what happened when.

import type { Child } from 'hono/jsx'
import { Icon } from './pictures.tsx'
import type { View } from './view.ts'
import { partWords } from './words.ts'

export interface Station {
  label: string
  /** Skipped: it lies behind, and the matter never was there. */
  state: 'done' | 'skipped' | 'present' | 'ahead'
  /** The method's own name of the step, small beside it. */
  name?: string
  /** When it was reached, or by when it will be. */
  when?: string
}

/** The line of stations with the present one lit. Lies down on wide screens, stands on phones. */
export function Journey({
  view,
  label,
  stations,
}: {
  view: View
  label: string
  stations: readonly Station[]
}) {
  const words = partWords(view.lang)
  return (
    <ol class="journey" aria-label={label}>
      {stations.map((station) => (
        <li class={station.state} aria-current={station.state === 'present' ? 'step' : undefined}>
          <span class="dot">{station.state === 'done' && <Icon name="tick" />}</span>
          <span class="station">
            <strong>{station.label}</strong>
            <span class="sr-only">{` (${words[station.state]})`}</span>
            {station.state === 'skipped' ? (
              <small aria-hidden="true">{words.skipped}</small>
            ) : (
              station.name && <small>{station.name}</small>
            )}
            {station.when && <small>{station.when}</small>}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Where one stands in a form of several pages. */
export function Stepper({ view, steps, now }: { view: View; steps: readonly string[]; now: number }) {
  return (
    <div class="stepper">
      <p>
        {partWords(view.lang).step(now, steps.length)}
        <strong>{steps[now - 1]}</strong>
      </p>
      <div class="stepper-bar" aria-hidden="true">
        {steps.map((_, place) => (
          <span class={place < now ? 'on' : undefined} />
        ))}
      </div>
    </div>
  )
}

export interface Happening {
  /** Already written out for the reader. */
  when: string
  /** For machines: an ISO day or instant. */
  at?: string
  title: Child
  by?: Child
  body?: Child
}

/** What happened, newest or oldest first as given. */
export function Timeline({ label, happenings }: { label: string; happenings: readonly Happening[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {happenings.map((one) => (
        <li>
          <p class="timeline-when">
            <time datetime={one.at}>{one.when}</time>
            {one.by && <span>{one.by}</span>}
          </p>
          <p class="timeline-title">{one.title}</p>
          {one.body && <div>{one.body}</div>}
        </li>
      ))}
    </ol>
  )
}
