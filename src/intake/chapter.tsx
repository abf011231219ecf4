// Owns: what intake tells about one matter: who spoke, how many, since when, where, and to those who may read them the
// words themselves. Breaks if wrong: a unit reads what a resident wrote.
import type { Audience, Chapter, ChapterFacts, Fact } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { type Said, saidIn } from '../matters/submissions/said.ts'
import { findSubmission, type SubmissionRow } from '../matters/submissions/submission.ts'
import type { Actor, ReceiptHolder, Staff } from '../people/actors.ts'
import { regionOf } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import { filesOf, type KeptFile } from '../platform/files/files.ts'
import { Card, DataList, Quote, type View } from '../platform/html/index.ts'
import type { RegionId } from '../platform/ids.ts'
import { day } from '../platform/words/format.ts'
import { readableOf, type Voices, voicesOf } from './reading.ts'
import { tellerWords } from './submissions/words.ts'
import { type Channel, channelWords, words } from './words.ts'

export const chapter: Chapter = {
  key: 'intake',
  stage: 'collect',
  async facts(db, actor, matter, audience) {
    if (audience === 'public') return null
    const voices = await voicesOf(db, matter)
    const facts = await sumOf(db, matter, voices)
    const told = { title: words.both.voices, facts, actions: [], record: recordOf(matter, voices) }
    if (audience === 'archive') return { ...told, section: null }
    return { ...told, section: await sectionFor(db, actor, matter, audience, facts) }
  },
}

/** The archive keeps how many spoke and how, never their words: those lie in rows that can be erased. */
function recordOf(matter: MatterRow, voices: Voices): Record<string, unknown> {
  return {
    spoke: voices.spoke,
    channels: voices.channels,
    sinceYear: matter.since_year,
    source: matter.source,
  }
}

async function sumOf(db: Db, matter: MatterRow, voices: Voices): Promise<Fact[]> {
  const id = matter.village_id ?? matter.township_id ?? matter.region_id
  const place = await regionOf(db, matter.committee_id, id as RegionId)
  const ways = voices.channels.map((one) => channelWords[one as Channel]?.zh ?? one).join('、')
  return [
    { label: words.both.spoke, text: words('zh').people(voices.spoke) },
    ...(matter.since_year ? [{ label: words.both.since, text: String(matter.since_year) }] : []),
    { label: words.both.where, text: place.name.zh },
    ...(ways ? [{ label: words.both.channel, text: ways }] : []),
  ]
}

interface Voice {
  submission: SubmissionRow
  said: Said[]
  photos: KeptFile[]
}

async function sectionFor(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  audience: Audience,
  facts: readonly Fact[],
) {
  const mine = await readable(db, actor, matter, audience)
  const said = await saidIn(
    db,
    matter.committee_id,
    mine.map((one) => one.id),
  )
  const voices: Voice[] = []
  for (const submission of mine) {
    const photos = audience === 'staff' ? await filesOf(db, matter.committee_id, submission.id) : []
    voices.push({ submission, said: said.get(submission.id) ?? [], photos })
  }
  return (view: View) => <VoicesCard view={view} facts={facts} voices={voices} />
}

async function readable(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  audience: Audience,
): Promise<SubmissionRow[]> {
  if (audience === 'staff' && actor.kind === 'staff') return readableOf(db, actor as Staff, matter.id)
  if (audience === 'resident' && actor.kind === 'receipt')
    return [await findSubmission(db, actor, (actor as ReceiptHolder).submissionId)]
  return []
}

function VoicesCard({
  view,
  facts,
  voices,
}: {
  view: View
  facts: readonly Fact[]
  voices: readonly Voice[]
}) {
  const w = words(view.lang)
  return (
    <Card title={w.voices}>
      {voices.map((voice) => (
        <VoiceQuote view={view} voice={voice} />
      ))}
      {voices.length === 0 && <p class="hint">{w.voicesHidden}</p>}
      <DataList rows={facts.map((one) => [one.label[view.lang], one.text] as const)} />
    </Card>
  )
}

const theirOwn = ['words', 'gist', 'addition'] as const

function VoiceQuote({ view, voice }: { view: View; voice: Voice }) {
  const w = words(view.lang)
  const { submission, said, photos } = voice
  const teller = tellerWords[submission.on_word_of as keyof typeof tellerWords]
  const by = [
    day(submission.created_at, view.lang),
    channelWords[submission.channel as Channel]?.[view.lang],
    submission.on_word_of ? w.onWord(teller?.[view.lang] ?? submission.on_word_of) : null,
    submission.place,
  ]
  const texts = said.filter((one) => (theirOwn as readonly string[]).includes(one.part))
  return (
    <div class="stack-close">
      {texts.map((one, at) => (
        <Quote by={at === 0 ? by.filter(Boolean).join(' · ') : day(one.at, view.lang)}>
          {one.text ?? w.erased}
        </Quote>
      ))}
      <ul class="photos">
        {photos.map((photo, at) => (
          <li>
            <a href={`/submissions/${submission.id}/files/${photo.id}`}>
              <img
                class="h-24 w-24 rounded-lg object-cover"
                src={`/submissions/${submission.id}/files/${photo.id}`}
                alt={w.photo(at + 1)}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
