// Owns: the log. Structured, without personal data: ids, paths without query, durations; never a body, a name or a token.
import { pino } from 'pino'

export const log = pino({
  // main sets the level that the settings ask for, once they are known to be right.
  level: 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['err.parameters', 'err.detail', 'err.where', 'err.query'], remove: true },
})
