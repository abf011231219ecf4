// Owns: the parts that a page is put together from. Each brings its own look; pages write no classes for them.

import type { Child } from 'hono/jsx'
import { Form, type FormProps } from './form/form.tsx'
import { Icon } from './pictures.tsx'

interface CardProps {
  title?: Child
  href?: string
  /** A light or a short word at the end of the title's line. */
  mark?: Child
  /** The card asks for something: it is set apart from those that only tell. */
  calling?: boolean
  foot?: Child
  level?: 2 | 3
  children?: Child
}

export function Card({ title, href, mark, calling, foot, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={calling ? 'card calling' : 'card'}>
      {(title || mark) && (
        <div class="card-head">
          {title && <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>}
          {mark}
        </div>
      )}
      {children}
      {foot && <div class="card-foot">{foot}</div>}
    </section>
  )
}

interface ActionProps {
  href: string
  children?: Child
}

/** The one main action of a page, where it is a way to somewhere. In a form it is `<Form main>`. */
export function MainAction({ href, children }: ActionProps) {
  return (
    <a class="btn btn-main" href={href}>
      <span>{children}</span>
      <Icon name="arrow" />
    </a>
  )
}

/** Any other way onwards. `quiet` is for the least of several. */
export function Button({ href, quiet, children }: ActionProps & { quiet?: boolean }) {
  return (
    <a class={quiet ? 'btn btn-ghost' : 'btn'} href={href}>
      {children}
    </a>
  )
}

/** Opens to say what will happen, then asks. Works without script: an act that can't be taken back is two steps. */
export function Confirm({ open, warning, ...form }: FormProps & { open: string; warning: Child }) {
  return (
    <details class="confirm" open={Boolean(form.errors?.length)}>
      <summary class="btn">{open}</summary>
      <div class="card calling">
        <p>{warning}</p>
        <Form {...form} />
      </div>
    </details>
  )
}

/** What will be here, and the first step. */
export function EmptyState({ title, action, children }: { title: string; action?: Child; children?: Child }) {
  return (
    <div class="empty">
      <Icon name="table" />
      <p class="empty-title">{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  )
}

/** What has just happened, said once at the top of the next page. */
export function Toast({ children }: { children?: Child }) {
  return (
    <div class="toast-line" role="status">
      <Icon name="tick" />
      <div>{children}</div>
    </div>
  )
}

/** Something to know before going on. */
export function Note({ children }: { children?: Child }) {
  return (
    <div class="note">
      <Icon name="info" />
      <div>{children}</div>
    </div>
  )
}

/** The person's own words, never rewritten. `by` says who, as far as the reader may know. */
export function Quote({ by, children }: { by?: Child; children?: Child }) {
  return (
    <figure class="quote">
      <blockquote>{children}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  )
}

export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: { href: string; label: string; count?: number; current: boolean }[]
}) {
  return (
    <nav class="tabs-line" aria-label={label}>
      {tabs.map((tab) => (
        <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span class="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}

interface Line {
  /** Left out where the way is closed to this reader. */
  href?: string | undefined
  title: Child
  /** Where it is and what is to be done, small under the title. */
  hint?: Child
  /** A light or a short word at the end of the line. */
  mark?: Child
  /** The one that lies open beside the list. */
  current?: boolean
  /** Several can be ticked and worked on together; the list then stands in a form. */
  tick?: { name: string; value: string; label: string; checked?: boolean }
}

/** Things to go through one by one. The whole line can be touched. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li>
          {line.href ? (
            <a href={line.href} aria-current={line.current ? 'true' : undefined}>
              <strong>{line.title}</strong>
            </a>
          ) : (
            <strong>{line.title}</strong>
          )}
          {line.hint && <p class="hint">{line.hint}</p>}
          {line.mark}
          {line.tick && <LineTick {...line.tick} />}
        </li>
      ))}
    </ul>
  )
}

function LineTick({ name, value, label, checked }: NonNullable<Line['tick']>) {
  return (
    <label class="line-tick">
      <input
        type="checkbox"
        class="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-label={label}
      />
    </label>
  )
}
