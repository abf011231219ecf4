// Owns: the shell of every page: one h1, one main, a way to skip to it. A page brings its title and its parts.

import type { Child } from 'hono/jsx'
import { asset } from './asset.ts'
import { ErrorSummary } from './errors.tsx'
import type { FieldError } from './form/read.ts'
import { Foot, Head } from './frame.tsx'
import { Icon } from './pictures.tsx'
import type { View } from './view.ts'
import { shellWords } from './words.ts'

interface PageProps {
  view: View
  title: string
  heading?: string
  /** One or two sentences under the heading. */
  lead?: Child
  wide?: boolean
  /** Draws the summary of what is wrong above the heading. */
  errors?: readonly FieldError[]
  /** The page uses hx-* attributes. Without it htmx is not sent. */
  live?: boolean
  /** Client modules of rooms, by the name before `.client.ts`. */
  scripts?: readonly string[]
  aside?: Child
  children?: Child
}

export function Page(props: PageProps) {
  const { view, title } = props
  const words = shellWords(view.lang)
  const county = view.county.name[view.lang]
  return (
    <html
      lang={view.lang === 'zh' ? 'zh-CN' : 'en'}
      data-theme={view.theme === 'auto' ? undefined : view.theme}
      data-elder={view.elder ? '' : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={view.theme === 'auto' ? 'light dark' : view.theme} />
        <title>{`${props.errors?.length ? words.mistake : ''}${title} · ${county}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={asset('site.css')} />
        <Scripts {...props} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <Head view={view} />
        <Body {...props} />
        <Foot view={view} />
      </body>
    </html>
  )
}

function Body({ view, title, heading, lead, wide, errors, aside, children }: PageProps) {
  return (
    <div class={wide ? 'sheet sheet-wide' : 'sheet'}>
      <main id="content" tabindex={-1} class="stack">
        {errors && <ErrorSummary view={view} errors={errors} />}
        <div class="opening">
          <h1>{heading ?? title}</h1>
          {lead && <div class="lead">{lead}</div>}
          <ReadAloud view={view} />
        </div>
        {children}
      </main>
      {aside && <aside class="stack">{aside}</aside>}
    </div>
  )
}

// Hidden until the script has found a voice on this phone.
function ReadAloud({ view }: { view: View }) {
  const words = shellWords(view.lang)
  if (!view.elder) return null
  return (
    <button type="button" class="btn" hidden data-read-aloud={words.stopReading}>
      <Icon name="sound" />
      <span>{words.readAloud}</span>
    </button>
  )
}

function Scripts({ view, live, scripts = [] }: PageProps) {
  const names = [...(live ? ['htmx'] : []), 'site', ...scripts]
  return (
    <>
      {names.map((name) => (
        <script defer src={asset(`${name}.js`)} nonce={view.nonce} />
      ))}
    </>
  )
}
