// Owns: the package as a file to take away: parts for machines, one page for people. `sha256sum -c digests.txt` checks it anywhere, without this product.
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Json } from '../../platform/database/schema.ts'
import { canonical } from './manifest.ts'
import type { PackageRow } from './package.ts'
import { pageOf } from './readable.tsx'

/** Each package in a folder of its number. The same packages give the same bytes. */
export function zipOf(packages: readonly PackageRow[]): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const digests: string[] = []
  for (const { number, manifest, digest } of packages) {
    const folder = String(number).padStart(3, '0')
    for (const part of manifest.parts) {
      const path = `${folder}/${part.key}.json`
      files[path] = strToU8(canonical(part.content))
      digests.push(`${part.digest}  ${path}`)
    }
    const parts = manifest.parts.map(({ key, digest }) => ({ key, digest }))
    files[`${folder}/manifest.json`] = strToU8(
      `${JSON.stringify({ ...manifest, parts, digest } as Json, null, 2)}\n`,
    )
  }
  const page = strToU8(pageOf(packages))
  files['index.html'] = page
  digests.push(`${createHash('sha256').update(page).digest('hex')}  index.html`)
  files['digests.txt'] = strToU8(`${digests.join('\n')}\n`)
  return zipSync(files, { mtime: new Date('2000-01-01T00:00:00'), level: 9 })
}
