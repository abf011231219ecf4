// Owns: where a brief stands, in a word with its light.
import type { BriefState } from '../../../matters/machines/brief.ts'
import { Light, type View } from '../../../platform/html/index.ts'
import { stateWords } from '../words.ts'

const lights: Partial<Record<BriefState, 'kept' | 'blue' | 'yellow'>> = {
  ...{ adopted: 'kept', inIssue: 'kept', sentUp: 'kept', handled: 'kept', fedBack: 'kept' },
  ...{ submitted: 'blue', editing: 'blue', instructed: 'blue', returned: 'yellow' },
}

export const StateMark = ({ view, state }: { view: View; state: BriefState }) => (
  <Light view={view} light={lights[state] ?? 'none'} label={stateWords[state][view.lang]} />
)
