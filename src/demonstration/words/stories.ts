// Owns: all stories of the invented county. Each is walked through the real verbs.
import { anywhere } from './stories/anywhere.ts'
import { country } from './stories/country.ts'
import { countryMore } from './stories/country-more.ts'
import { fields } from './stories/fields.ts'
import { lanes } from './stories/lanes.ts'
import { streets } from './stories/streets.ts'
import { town } from './stories/town.ts'
import { townMore } from './stories/town-more.ts'
import { villageLife } from './stories/village-life.ts'
import type { Story } from './story.ts'

export const stories: readonly Story[] = [
  ...[...town, ...country, ...anywhere, ...countryMore, ...townMore],
  ...[...lanes, ...fields, ...villageLife, ...streets],
]
