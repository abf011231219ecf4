// Owns: an invented county's facts for every kind of paper: what the tests make and the bench lays a ruler on.
import type { FactsOf, Kind } from './paper.ts'
import { talkSamples } from './samples/talk.fixture.ts'
import { workSamples } from './samples/work.fixture.ts'

export const samples: { readonly [K in Kind]: FactsOf<K> } = { ...talkSamples, ...workSamples }
