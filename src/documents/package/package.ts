// Owns: papers bound together to be kept: a zip in which each file's digest stands, and the digest of all of them.
// `sha256sum -c digests.txt` checks it anywhere. The same files give the same bytes.
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export interface Kept {
  /** Inside the package, such as `003/minutes.docx`. */
  path: string
  bytes: Uint8Array
}
export interface PackageManifest {
  format: 'yishi-papers/1'
  /** What the package is about, as the caller has it. */
  about: Readonly<Record<string, string>>
  files: readonly { path: string; bytes: number; sha256: string }[]
  /** Over the lines of digests.txt: a file added, taken out or changed changes it. */
  sha256: string
}

/** Names may lie in folders; a name that leads out of the package, or is there twice, is refused. */
export function packageOf(about: PackageManifest['about'], kept: readonly Kept[]): Uint8Array {
  refuseNames(kept.map(({ path }) => path))
  const files = kept
    .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const digests = digestLines(files)
  const manifest: PackageManifest = {
    format: 'yishi-papers/1',
    about,
    files,
    sha256: sha256(strToU8(digests)),
  }
  const zipped = {
    ...Object.fromEntries(kept.map(({ path, bytes }) => [path, bytes])),
    'digests.txt': strToU8(digests),
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
  }
  return zipSync(zipped, { mtime: new Date(1980, 0, 1), level: 6 })
}

/** The paths that are not what the manifest says, missing or added; `manifest.json` where it doesn't hold itself. */
export function brokenIn(zip: Uint8Array): string[] {
  const { 'manifest.json': said, 'digests.txt': digests, ...found } = unzipSync(zip)
  if (!said || !digests) return ['manifest.json']
  const { files, sha256: whole } = JSON.parse(strFromU8(said)) as PackageManifest
  const broken = files.filter(({ path, sha256: one }) => !found[path] || sha256(found[path]) !== one)
  const added = Object.keys(found).filter((path) => !files.some((one) => one.path === path))
  const holds = digestLines(files) === strFromU8(digests) && sha256(digests) === whole
  return [...broken.map(({ path }) => path), ...added, ...(holds ? [] : ['manifest.json'])]
}

function refuseNames(paths: readonly string[]): void {
  const own = ['manifest.json', 'digests.txt']
  const bad = paths.filter(
    (path, at) =>
      !/^[^/\\]/.test(path) ||
      /(^|\/)\.{0,2}(\/|$)|[\\\n]/.test(path) ||
      own.includes(path) ||
      paths.indexOf(path) !== at,
  )
  if (bad.length > 0) throw new RangeError(`no name for a file in a package: ${bad.join(', ')}`)
}

const digestLines = (files: PackageManifest['files']) =>
  files.map((one) => `${one.sha256}  ${one.path}\n`).join('')

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
