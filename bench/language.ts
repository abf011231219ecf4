// Is what residents write understood: categories, twins, events, places, replies, and what must not be published?
import { parseArgs } from 'node:util'
import { cutterWith } from '../src/language/words/cut.ts'
import { bench } from './ground/bench.ts'
import { categories } from './language/categories.ts'
import { readData, usualFolder } from './language/data.ts'
import { events } from './language/events.ts'
import { places } from './language/places.ts'
import { moderation, redaction } from './language/protection.ts'
import { replies } from './language/replies.ts'
import { rivers } from './language/rivers.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: usualFolder },
    only: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
  },
})

await bench('language', async (ground) => {
  const cutter = cutterWith()
  const data = readData(values.data)
  const wanted = (part: string) => !values.only || values.only === part
  const figures: Record<string, number> = {}
  if (wanted('redaction')) Object.assign(figures, redaction(ground, cutter, Number(values.seed)))
  if (!data) {
    ground.say(`Left out, because there are no messages in ${values.data}: all but redaction.`)
    return figures
  }
  const { labelled, stream, replies: replied, rivers: complaints } = data
  const genuine = [...labelled.flatMap(({ text }) => text ?? []), ...stream.map(({ body }) => body)]
  const parts: Record<string, [readonly unknown[], () => Record<string, number>]> = {
    categories: [labelled, () => categories(ground, labelled, cutter)],
    events: [data.events, () => events(ground, stream, data.events, cutter)],
    places: [data.places, () => places(ground, data.places, stream, data.districts, cutter)],
    replies: [replied, () => replies(ground, replied, cutter)],
    moderation: [genuine, () => moderation(ground, genuine)],
    rivers: [complaints, () => rivers(ground, complaints, cutter)],
  }
  for (const [name, [rows, measure]] of Object.entries(parts)) {
    if (!wanted(name)) continue
    if (rows.length > 0) Object.assign(figures, measure())
    else ground.say(`Left out: ${name}, its rows are not there.`)
  }
  return figures
})
