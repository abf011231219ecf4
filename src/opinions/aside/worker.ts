// Owns: the thread on which a conversation lives and grows, so that no page waits for a map.
import { parentPort, workerData } from 'node:worker_threads'
import { type Conversation, grown, nobodyYet, withRemoved } from '../growing.ts'
import type { Step } from '../opinion-map.ts'
import type { Work } from './aside.ts'

let held: Conversation = nobodyYet((workerData as { statements: number }).statements)

parentPort?.on('message', (work: Work) => {
  const tell = (message: object) => parentPort?.postMessage({ id: work.id, ...message })
  try {
    const onStep = (step: Step) => tell({ step })
    held = done(work, onStep)
    tell({ map: held.map })
  } catch (error) {
    tell({ error: error as Error })
  }
})

function done(work: Work, onStep: (step: Step) => void): Conversation {
  if (work.kind === 'votes') return grown(held, work.later, work.people, work.statements, { onStep })
  return withRemoved(held, work.removed, { onStep })
}
