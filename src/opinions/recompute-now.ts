// Owns: `npm run recompute -- FILE`: anyone may check a published result. FILE is an export, or a folder with the two
// files of the published layout. Ends with 1 where it can't be read, 2 where the digests differ.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exported, recomputed } from './exchange/file.ts'
import { readPublished } from './exchange/published.ts'

const path = process.argv[2]
try {
  if (!path)
    throw new Error(
      'Say which file: recompute FILE (an export as .json, or a folder with comments.csv and votes.csv).',
    )
  const { published, claimed } = read(path)
  const { map, digest } = recomputed(published)
  console.log(`people ${map.voters} · statements ${map.votable.length} · ${map.verdict} ${map.groups.length}`)
  console.log(`input  ${digest.input}`)
  console.log(`result ${digest.result}`)
  if (claimed) {
    const same = claimed.input === digest.input && claimed.result === digest.result
    console.log(same ? 'The same as in the file.' : 'NOT the same as in the file.')
    process.exitCode = same ? 0 : 2
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function read(from: string) {
  if (statSync(from).isDirectory()) {
    const text = (name: string) => readFileSync(join(from, name), 'utf8')
    return { published: readPublished(text('comments.csv'), text('votes.csv')), claimed: undefined }
  }
  const { digest, ...published } = exported.parse(JSON.parse(readFileSync(from, 'utf8')))
  return { published, claimed: digest }
}
