// Owns: the button that makes one somebody else.
// No replay key: walking in twice is walking in, and the first answer's cookie may have been lost on the way.
import { Form } from '../../platform/html/index.ts'

export function Entry(
  props: Pick<Parameters<typeof Form>[0], 'view' | 'schema' | 'values' | 'submit' | 'name'>,
) {
  return <Form {...props} view={{ ...props.view, replayKey: '' }} action="/demonstration/entries" />
}
