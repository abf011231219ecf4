import type { Bilingual, Lang } from '../words/phrases.ts'

/** What every page knows about who looks at it. Made once a request by the door, handed down as an argument. */
export interface View {
  lang: Lang
  elder: boolean
  theme: 'auto' | 'light' | 'dark'
  path: string
  nonce: string
  county: { name: Bilingual; demonstration: boolean }
  person: { name: string; roleLabel: string } | null
  menu: { href: string; label: string; current: boolean }[]
  replayKey: string
  /** Record number of the site (备案号), shown in the footer where the county has one. */
  record?: string
}
