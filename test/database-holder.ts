// The least of a product, for tests that kill it: holds the embedded database of a folder until it is told to end.
import { pino } from 'pino'
import { startEmbedded } from '../src/platform/database/embedded.ts'

const { url, stop } = await startEmbedded(String(process.argv[2]), pino({ level: 'silent' }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit()))
process.stdout.write(`${url}\n`)
