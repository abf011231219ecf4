// Owns: the rule for a page in English: Chinese stands only in what people themselves said, wrote or are called.
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import type { World } from '../world.ts'

/** Everything that people typed or are called, with what is sealed opened. Names that we have in English are not among it. */
export async function peoplesWords({ db }: World): Promise<string> {
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'bytea', 'ARRAY', 'jsonb')`.execute(db.q)
  const words: string[] = []
  for (const { table, column, type } of columns.filter(isTheirs)) {
    const { rows } = await sql<{
      value: unknown
    }>`select ${sql.ref(column)} as value from ${sql.table(table)}`.execute(db.q)
    for (const { value } of rows)
      if (value !== null) words.push(type === 'bytea' ? opened(db, value as Buffer) : textOf(value))
  }
  return words.join('\n')
}

/** A region, a venue and the committee have an English name; a form of a word in our catalogues is nobody's own. */
const isTheirs = ({ table, column }: { table: string; column: string }): boolean =>
  !(/_zh$/.test(column) && ['regions', 'venues', 'committees'].includes(table)) &&
  !(table === 'venues' && column === 'hours_zh')

function opened(db: World['db'], value: Buffer): string {
  try {
    return db.secrets.open(value)
  } catch {
    return ''
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Runs of Chinese on the page that nobody wrote; what is marked as Chinese may stand. */
export async function strayChinese(page: Page, theirs: string): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement
      // A draft that waits to be put right is a paper in the committee's own language.
      if (!inside?.closest('[lang|=zh], script, style, textarea')) texts.push(node.textContent ?? '')
    }
    const said = ['aria-label', 'alt', 'placeholder', 'title', 'data-busy', 'data-kept']
    for (const one of document.querySelectorAll('*'))
      for (const name of said) texts.push(one.getAttribute(name) ?? '')
    return texts
  })
  const runs = seen.flatMap(
    (text) => text.match(/\p{Script=Han}[\p{Script=Han}\p{P}\d]*\p{Script=Han}|\p{Script=Han}/gu) ?? [],
  )
  return [...new Set(runs.filter((run) => !theirs.includes(run)))]
}
