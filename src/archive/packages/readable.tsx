// Owns: the page that is in the package for people: every part, every fact, the course, the digests. It needs nothing
// but a browser, and is the same for the same packages.
import type { Child } from 'hono/jsx'
import { verbWords } from '../../matters/words/verbs.ts'
import { roleWords } from '../../people/roles.ts'
import type { Json } from '../../platform/database/schema.ts'
import { retentionWords } from '../words.ts'
import type { DigestedPart, Manifest } from './manifest.ts'
import type { PackageRow } from './package.ts'
import { partWords, words } from './words.ts'

const w = words('zh')

export function pageOf(packages: readonly PackageRow[]): string {
  const [first] = packages
  const title = w.title(first?.manifest.matter ?? '')
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{look}</style>
      </head>
      <body>
        <h1>{[title, headlineOf(first)].filter(Boolean).join(' · ')}</h1>
        <p>{w.lead}</p>
        {packages.map((one) => (
          <OnePackage manifest={one.manifest} digest={one.digest} />
        ))}
      </body>
    </html>
  )
  return `<!doctype html>\n${String(page)}\n`
}

const look =
  'body{font:17px/1.6 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}dt{color:#555}dd{margin:0 0 .5rem}code{word-break:break-all}table{border-collapse:collapse}td,th{padding:.3rem .8rem .3rem 0;text-align:left;border-bottom:1px solid #ccc}h2{margin-top:2.5rem}'

function headlineOf(one: PackageRow | undefined): string {
  const matter = one?.manifest.parts.find(({ key }) => key === 'matter')?.content
  return asText(fieldOf(matter, 'headline'))
}

function OnePackage({ manifest, digest }: { manifest: Manifest; digest: string }) {
  const kept = retentionWords[manifest.retention as keyof typeof retentionWords]?.zh ?? manifest.retention
  const facts: [string, Child][] = [
    [w.madeAt, localTime(manifest.madeAt)],
    [w.retention, kept],
    [w.digest, <code>{digest}</code>],
    [w.previous, manifest.previous && <code>{manifest.previous}</code>],
  ]
  return (
    <section>
      <h2>{manifest.number === 1 ? w.record : w.addendum(manifest.number - 1)}</h2>
      <Facts rows={facts} />
      {manifest.parts.map((part) => (
        <OnePart part={part} />
      ))}
    </section>
  )
}

function OnePart({ part }: { part: DigestedPart }) {
  const told = asText(fieldOf(part.content, 'title'))
  const name = partWords[part.key as keyof typeof partWords]?.zh ?? (told || part.key)
  return (
    <section>
      <h3>{name}</h3>
      {part.key === 'journal' ? <Course lines={listOf(part.content)} /> : <Content content={part.content} />}
    </section>
  )
}

/** A chapter's facts in its own words; then its data, or where it has no facts its content as it is. */
function Content({ content }: { content: Json }) {
  const facts = listOf(fieldOf(content, 'facts'))
  const record = fieldOf(content, 'record')
  if (facts.length === 0 && record === undefined) return <Value value={content} />
  const rows = facts.map((fact): [string, Child] => {
    const at = asText(fieldOf(fact, 'at'))
    const text = asText(fieldOf(fact, 'text'))
    return [asText(fieldOf(fact, 'label')), at ? `${text} · ${localTime(at)}` : text]
  })
  return (
    <>
      <Facts rows={rows} />
      {record !== undefined && (
        <details>
          <summary>{w.data}</summary>
          <Value value={record} />
        </details>
      )}
    </>
  )
}

function Course({ lines }: { lines: readonly Json[] }) {
  const cells = lines.map((line) => {
    const by = asText(fieldOf(line, 'by'))
    const who = roleWords[by as keyof typeof roleWords]?.zh ?? by
    const verb = asText(fieldOf(line, 'verb'))
    const onWord = fieldOf(line, 'onWord') === true ? ` · ${w.onWord}` : ''
    return [localTime(asText(fieldOf(line, 'at'))), verbWords[verb]?.zh ?? verb, who + onWord]
  })
  return (
    <table>
      <tr>
        {[w.at, w.what, w.by].map((head) => (
          <th>{head}</th>
        ))}
      </tr>
      {cells.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </table>
  )
}

function Facts({ rows }: { rows: readonly [string, Child][] }) {
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  )
}

function Value({ value }: { value: Json | undefined }): Child {
  if (Array.isArray(value))
    return (
      <ol>
        {value.map((one) => (
          <li>
            <Value value={one} />
          </li>
        ))}
      </ol>
    )
  if (value === null || typeof value !== 'object') return <>{asText(value)}</>
  return <Facts rows={Object.entries(value).map(([key, one]) => [key, <Value value={one} />])} />
}

function fieldOf(of: Json | undefined, key: string): Json | undefined {
  return of !== null && typeof of === 'object' && !Array.isArray(of) ? of[key] : undefined
}

const listOf = (of: Json | undefined): readonly Json[] => (Array.isArray(of) ? of : [])
const asText = (of: Json | undefined): string => (of === null || of === undefined ? '' : String(of))

/** By the clock of the county, whatever the machine that reads it. */
function localTime(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return new Date(at.getTime() + eightHours).toISOString().slice(0, 16).replace('T', ' ')
}
const eightHours = 8 * 3_600_000
