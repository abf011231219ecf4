// Owns: the log. Structured, without personal data: ids, paths without query, durations; never a body, a name or a token.
import { pino } from 'pino'

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['err.parameters', 'err.detail', 'err.where', 'err.query'], remove: true },
})
