// Owns: what goes to screens and phones while they look: server-sent events, one for each change, and a beat now and then
// so that a proxy doesn't take the line for dead.
import type { Db } from '../../platform/database/transaction.ts'
import type { RoomRow } from '../rooms/room.ts'
import { follow, type Standing, standingOf } from './standing.ts'

const beatMs = 20_000

/** Sends what `tell` says of each standing, where it differs from what was sent before. */
export function streamOf(
  db: Db,
  room: RoomRow,
  tell: (standing: Standing) => string,
): ReadableStream<Uint8Array> {
  let end = () => {}
  return new ReadableStream<Uint8Array>({
    async start(line) {
      const send = writerOf(line)
      let sent = ''
      const told = (standing: Standing | null) => {
        if (!standing) {
          end()
          return line.close()
        }
        const text = tell(standing)
        if (text !== sent && send(`data: ${text}\n\n`)) sent = text
      }
      const beat = setInterval(() => send(': \n\n'), beatMs).unref()
      const stop = follow(db, room, told)
      end = () => {
        clearInterval(beat)
        stop()
      }
      send('retry: 2000\n\n')
      told(await standingOf(db, room))
    },
    cancel: () => end(),
  })
}

/** A reader that doesn't read is not written to: it gets the newest when it reads again. */
function writerOf(line: ReadableStreamDefaultController<Uint8Array>): (text: string) => boolean {
  const encoder = new TextEncoder()
  return (text) => {
    const reads = (line.desiredSize ?? 0) > -8
    if (reads) line.enqueue(encoder.encode(text))
    return reads
  }
}
