// Owns: what an operator can set. Read once at the start; every wrong setting is told at once, with its cure.
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { quietHours } from './clock/quiet.ts'

export const timeZone = 'Asia/Shanghai'

const settings = z.object({
  PORT: whole(1, 65_535, 3000, 'the port where Yishi listens, such as PORT=3000'),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: address(
    ['postgres:', 'postgresql:'],
    'DATABASE_URL=postgres://user:password@host:5432/yishi',
  ).optional(),
  PUBLIC_URL: address(['https:', 'http:'], 'PUBLIC_URL=https://yishi.example.cn')
    .refine(bare, {
      error:
        'has a path; write only the address of the front page, such as PUBLIC_URL=https://yishi.example.cn',
    })
    .optional(),
  DEMONSTRATION: oneOf(['on', 'off']).optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'SMTP_URL=smtps://user:password@mail.example.cn:465').optional(),
  MAIL_FROM: z
    .string()
    .regex(/@[^@\s]+$|@[^@\s]+>$/, 'is not a mail address; write MAIL_FROM=yishi@example.cn')
    .optional(),
  SMS_GATEWAY_URL: address(['https:', 'http:'], 'SMS_GATEWAY_URL=https://sms.example.cn/send').optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  ASSISTANT_URL: address(['https:', 'http:'], 'ASSISTANT_URL=https://models.example.cn/v1').optional(),
  ASSISTANT_KEY: z.string().optional(),
  ASSISTANT_MODEL: z.string().optional(),
  TRUST_PROXY: oneOf(['on', 'off']).default('off'),
  KEY_FILE: z.string().optional(),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  QUIET_HOURS: z
    .string()
    .regex(
      /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/,
      'must be two times of the day, such as QUIET_HOURS=21:00-08:00',
    )
    .default('21:00-08:00'),
})

export type Config = ReturnType<typeof readConfig>

/** One error for all that is wrong. */
export class WrongSettings extends Error {
  constructor(readonly wrong: string[]) {
    super(`Yishi can't start with these settings:\n${wrong.map((one) => `  ${one}`).join('\n')}`)
  }
}

export function readConfig(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined]),
  )
  const set = settingsFrom(given)
  const dataDir = resolve(set.DATA_DIR)
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir,
    /** Absent: the embedded PostgreSQL in dataDir. */
    databaseUrl: set.DATABASE_URL,
    publicUrl: set.PUBLIC_URL ? new URL(set.PUBLIC_URL).origin : undefined,
    /** Behind a proxy of one's own the caller's address is in X-Forwarded-For. */
    trustProxy: set.TRUST_PROXY === 'on',
    /** 'ifEmpty': only on an embedded database in which nothing is yet. */
    demonstration: demonstration(set.DEMONSTRATION, set.DATABASE_URL),
    mail: set.SMTP_URL && set.MAIL_FROM ? { url: set.SMTP_URL, from: set.MAIL_FROM } : undefined,
    sms: set.SMS_GATEWAY_URL ? { url: set.SMS_GATEWAY_URL, token: set.SMS_GATEWAY_TOKEN } : undefined,
    /** Absent: off. Everything is complete without it. */
    assistant: assistantFrom(set),
    keyFile: set.KEY_FILE ? resolve(set.KEY_FILE) : join(dataDir, 'keys.json'),
    logLevel: set.LOG_LEVEL,
    quietHours: quietHours(set.QUIET_HOURS),
    timeZone,
  }
}

function settingsFrom(given: Record<string, string | undefined>) {
  const { data, error } = settings.safeParse(given)
  const wrong = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...missing(given),
  ]
  if (!data || wrong.length > 0) throw new WrongSettings(wrong)
  return data
}

// Settings that are only of use together.
function missing(given: Record<string, string | undefined>): string[] {
  const wrong: string[] = []
  if (given.SMTP_URL && !given.MAIL_FROM)
    wrong.push(
      'MAIL_FROM is missing: SMTP_URL is set and mail needs a sender; write MAIL_FROM=yishi@example.cn',
    )
  if (given.SMS_GATEWAY_TOKEN && !given.SMS_GATEWAY_URL)
    wrong.push(
      'SMS_GATEWAY_URL is missing: SMS_GATEWAY_TOKEN is set; write the address that the token is for',
    )
  if (given.ASSISTANT_URL && !given.ASSISTANT_MODEL)
    wrong.push(
      'ASSISTANT_MODEL is missing: ASSISTANT_URL is set; write the name by which the endpoint knows its model',
    )
  if (given.ASSISTANT_KEY && !given.ASSISTANT_URL)
    wrong.push('ASSISTANT_URL is missing: ASSISTANT_KEY is set; write the address that the key is for')
  return wrong
}

function assistantFrom({ ASSISTANT_URL, ASSISTANT_KEY, ASSISTANT_MODEL }: z.output<typeof settings>) {
  if (!ASSISTANT_URL || !ASSISTANT_MODEL) return null
  return { url: ASSISTANT_URL, key: ASSISTANT_KEY ?? '', model: ASSISTANT_MODEL }
}

function demonstration(
  set: 'on' | 'off' | undefined,
  databaseUrl: string | undefined,
): 'on' | 'off' | 'ifEmpty' {
  return set ?? (databaseUrl ? 'off' : 'ifEmpty')
}

function whole(least: number, most: number, usual: number, write: string) {
  const error = `must be a whole number from ${least} to ${most}: ${write}`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(usual)
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` })
}

function address(protocols: string[], example: string) {
  const known = (value: string) => URL.canParse(value) && protocols.includes(new URL(value).protocol)
  return z.string().refine(known, {
    error: `is not an address that starts with ${protocols[0]}//; write ${example}`,
    abort: true,
  })
}

function bare(value: string): boolean {
  const { pathname, search, hash } = new URL(value)
  return pathname === '/' && !search && !hash
}
