// Owns: how a command speaks on a terminal: the operator's language, and a plain sentence instead of a stack.
import { WrongSettings } from '../../platform/config.ts'
import { FolderInUse } from '../../platform/database/embedded-hold.ts'
import { SchemaRefused } from '../../platform/database/migrate.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { SetUpRefused } from './refused.ts'

const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
export const lang: Lang = spoken.startsWith('zh') ? 'zh' : 'en'

export async function atTheTerminal(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${sentence(error as Error)}\n`)
  }
}

function sentence(error: Error): string | undefined {
  if (error instanceof SetUpRefused) return [error.words[lang], error.about].filter(Boolean).join(' ')
  const told = [WrongSettings, FolderInUse, SchemaRefused].some((one) => error instanceof one)
  const mistyped = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  return told || mistyped ? error.message : error.stack
}
