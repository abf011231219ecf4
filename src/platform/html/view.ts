import type { Bilingual, Lang } from '../words/phrases.ts'

/** What every page knows about who looks at it. Made once a request by the door, handed down as an argument. */
export interface View {
  lang: Lang
  elder: boolean
  theme: 'auto' | 'light' | 'dark'
  path: string
  nonce: string
  /** `filing`: the site's record number (备案号), shown at the foot of the page where there is one. */
  county: { name: Bilingual; demonstration: boolean; filing?: string | null }
  person: { name: string; roleLabel: string } | null
  /** `more`: less often wanted, folded away behind one word. */
  /** `onTop`: beside the line that says that all is invented. */
  menu: { href: string; label: string; current: boolean; more?: boolean; onTop?: boolean }[]
  replayKey: string
  /** What came with a form that is shown again. */
  tried?: { typed: boolean; files: boolean }
}
