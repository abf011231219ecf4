// Owns: what the method of one matter still asks before its present step is finished. For staff; nobody types it.
import { Card, Icon, type View } from '../../../platform/html/index.ts'
import type { Chapter } from '../../chapters.ts'
import { stageOf } from '../../machines/matter.ts'
import { methodOf } from '../in-force.ts'
import { type Asked, askedOf } from '../missing.ts'
import { onRecord } from '../on-record.ts'
import { asking as words } from '../words.ts'

/** Set aside, sent away or over: no step is walked. */
const resting: readonly string[] = ['archived', 'diverted', 'notSuitable', 'suspended', 'escalated']

export const chapter: Chapter = {
  key: 'method',
  stage: 'file',
  async facts(db, _actor, row, audience) {
    if (audience !== 'staff' || resting.includes(row.state)) return null
    const matter = { ...row, method: await methodOf(db, row) }
    const asked = askedOf(matter.method, stageOf(row.state), await onRecord(db, matter))
    if (asked.every(({ done }) => done !== false)) return null
    const optional = matter.method.stage(stageOf(row.state))?.optional === true
    const section = (view: View) => <Asking view={view} asked={asked} optional={optional} />
    return { title: words.both.title, facts: [], actions: [], section }
  },
}

function Asking({ view, asked, optional }: { view: View; asked: readonly Asked[]; optional: boolean }) {
  const w = words(view.lang)
  return (
    <Card title={w.title}>
      <ul class="stack-close">
        {asked.map(({ label, done }) => (
          <li>
            <Icon name={done ? 'tick' : 'clock'} /> {label[view.lang]}{' '}
            <small>{done ? w.done : done === false ? w.missing : w.onPaper}</small>
          </li>
        ))}
      </ul>
      {optional && <p class="hint">{w.optional}</p>}
    </Card>
  )
}
