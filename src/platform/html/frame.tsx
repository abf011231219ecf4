// Owns: what stands around every page: whose site it is, how it can be shown, where to complain.

import type { Lang } from '../words/phrases.ts'
import type { View } from './view.ts'
import { shellWords } from './words.ts'

export function Head({ view }: { view: View }) {
  const words = shellWords(view.lang)
  return (
    <header class="head">
      {view.county.demonstration && (
        <p class="demonstration">
          {words.demonstration}{' '}
          {view.menu
            .filter((item) => item.onTop)
            .map(({ href, label }) => (
              <a href={href}>{label}</a>
            ))}
        </p>
      )}
      <div class="head-row">
        <a class="home" href="/">
          <Mark />
          <span>{view.county.name[view.lang]}</span>
        </a>
        <Display view={view} />
      </div>
      {(view.menu.some((item) => !item.onTop) || view.person) && <Menu view={view} />}
    </header>
  )
}

function Display({ view }: { view: View }) {
  const words = shellWords(view.lang)
  const other: Lang = view.lang === 'zh' ? 'en' : 'zh'
  const theme = view.theme === 'dark' ? 'light' : 'dark'
  return (
    <nav class="display" aria-label={words.settings}>
      <a class="pill" href={preference(view, 'elder', view.elder ? '0' : '1')}>
        {view.elder ? words.elderOff : words.elderOn}
      </a>
      <a href={preference(view, 'lang', other)} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {words.otherLanguage}
      </a>
      {!view.elder && <a href={preference(view, 'theme', theme)}>{words[theme]}</a>}
    </nav>
  )
}

function preference(view: View, name: string, value: string): string {
  return `/preferences?${name}=${value}&back=${encodeURIComponent(view.path)}`
}

type Item = View['menu'][number]
/** More places than these take a phone's whole first screen. */
const roomOnPhone = 3

/** On a phone where one begins and where one is; the rest behind one word. At a desk only what is wanted less often. */
function Menu({ view }: { view: View }) {
  const words = shellWords(view.lang)
  const first = view.menu.filter((item) => !item.onTop && (!item.more || item.current))
  const more = view.menu.filter((item) => item.more && !item.current)
  const folded = first.length > roomOnPhone ? first.slice(1).filter((item) => !item.current) : []
  return (
    <div class="menu-row">
      <nav aria-label={words.menu}>
        <Places items={first} where={(item) => (folded.includes(item) ? 'at-desk' : undefined)} />
        {more.length + folded.length > 0 && (
          <details class={more.length > 0 ? 'menu-more' : 'menu-more on-phone'}>
            <summary>{words.more}</summary>
            <Places
              items={[...folded, ...more]}
              where={(item) => (folded.includes(item) ? 'on-phone' : undefined)}
            />
          </details>
        )}
      </nav>
      {view.person && (
        <p class="person">
          <a href="/me">{view.person.name}</a> <span>{view.person.roleLabel}</span>
        </p>
      )}
    </div>
  )
}

const Places = ({ items, where }: { items: readonly Item[]; where(item: Item): string | undefined }) => (
  <ul>
    {items.map((item) => (
      <li class={where(item)}>
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      </li>
    ))}
  </ul>
)

export function Foot({ view }: { view: View }) {
  const words = shellWords(view.lang)
  return (
    <footer class="foot">
      <nav aria-label={words.about}>
        <a href="/about/privacy">{words.privacy}</a>
        <a href="/about/feedback">{words.feedback}</a>
      </nav>
      {view.county.filing && <p>{view.county.filing}</p>}
    </footer>
  )
}

// A round table and those who sit at it.
function Mark() {
  const seats = [0, 60, 120, 180, 240, 300].map((degrees) => (degrees * Math.PI) / 180)
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <g fill="var(--color-base-100)">
        <circle cx="16" cy="16" r="4.6" />
        {seats.map((angle) => (
          <circle
            cx={(16 + 9.4 * Math.sin(angle)).toFixed(2)}
            cy={(16 - 9.4 * Math.cos(angle)).toFixed(2)}
            r="2.1"
          />
        ))}
      </g>
    </svg>
  )
}
