// Owns: what set-up has to know, from options or asked on the terminal; all that is wrong is told at once.
import { parseArgs } from 'node:util'
import { type Bilingual, type Lang, say } from '../../platform/words/phrases.ts'
import { levelOf } from './places.ts'
import { SetUpRefused } from './refused.ts'
import { words } from './words.ts'

interface Question {
  label: Bilingual
  wrong: Bilingual
  fits(value: string): boolean
  optional?: boolean
}

const both = words.both
const short = (label: Bilingual): Question => ({
  label,
  wrong: both.textWrong,
  fits: (value) => value.length <= 80,
})
const login = (label: Bilingual): Question => ({
  label,
  wrong: both.loginWrong,
  fits: (value) => /^[\p{L}\p{N}._-]{2,40}$/u.test(value),
})

/** In the order of asking; each is an option of the same name. */
export const questions = {
  name: short(both.name),
  'name-en': short(both.nameEn),
  region: short(both.region),
  'region-en': short(both.regionEn),
  code: {
    label: both.code,
    wrong: both.codeWrong,
    fits: (value) => /^\d{12}$/.test(value) && ['province', 'city', 'county'].includes(levelOf(value)),
  },
  prefix: { label: both.prefix, wrong: both.prefixWrong, fits: (value) => /^[A-Z]{2,6}$/.test(value) },
  phone: { label: both.phone, wrong: both.phoneWrong, fits: (value) => /^\+?[\d ()-]{3,30}$/.test(value) },
  'system-name': short(both.systemName),
  'system-login': login(both.systemLogin),
  'security-name': short(both.securityName),
  'security-login': login(both.securityLogin),
  regions: { ...short(both.regions), fits: () => true, optional: true },
  host: {
    label: both.host,
    wrong: both.hostWrong,
    fits: (value) => /^[a-z0-9.-]+$/.test(value),
    optional: true,
  },
} as const satisfies Record<string, Question>

export type Option = keyof typeof questions
export type Given = Partial<Record<Option, string>>
/** Gives what was typed; null where nobody sits at a terminal. */
export type Ask = ((line: string) => Promise<string>) | null

export function optionsFrom(argv: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.keys(questions).map((name) => [name, { type: 'string' as const }]),
  )
  const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false })
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value).trim()]))
}

/** Every required answer is there and fits, or it throws. What a person types wrong is asked once more. */
export async function answersTo(given: Given, ask: Ask, lang: Lang): Promise<Given> {
  const answers: Given = { ...given }
  const wrong: string[] = []
  for (const [option, question] of Object.entries(questions) as [Option, Question][]) {
    if (!answers[option] && ask) answers[option] = await askUntilRight(question, ask, lang)
    const problem = problemWith(question, answers[option])
    if (problem) wrong.push(`--${option} ${say(problem, lang)} (${say(question.label, lang)})`)
  }
  if (answers['system-login']?.toLowerCase() === answers['security-login']?.toLowerCase() && !wrong.length)
    wrong.push(words(lang).loginsSame)
  if (wrong.length) throw new SetUpRefused(both.cannot, `\n  ${wrong.join('\n  ')}`)
  return answers
}

async function askUntilRight(question: Question, ask: NonNullable<Ask>, lang: Lang): Promise<string> {
  for (;;) {
    const typed = (await ask(say(question.label, lang))).trim()
    const problem = problemWith(question, typed)
    if (!problem) return typed
    process.stderr.write(`  ${say(problem, lang)}\n`)
  }
}

function problemWith(question: Question, value: string | undefined): Bilingual | null {
  if (!value) return question.optional ? null : both.missing
  return question.fits(value) ? null : question.wrong
}
