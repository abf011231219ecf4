// Owns: the address of a built file. Its name carries a digest of its bytes, so it may be kept for ever.

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const buildFolder = resolve(fileURLToPath(import.meta.url), '../../../../build')

/** From the name that pages use (`site.css`) to the built file (`site.1a2b3c4d.css`). */
export type Manifest = Record<string, string>

let known: Manifest | null = null

/** Before the first build (a test of one page) the plain name is given: the page reads well without it. */
export function asset(name: string): string {
  return `/assets/${manifest()[name] ?? name}`
}

const types: Record<string, string> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' }

/** The bytes of a built file, or null. Only names in the manifest are files: no path can climb out. */
export function assetFile(file: string): { bytes: Buffer; type: string } | null {
  const type = types[file.split('.').at(-1) ?? '']
  if (!type || !Object.values(manifest()).includes(file)) return null
  return { bytes: readFileSync(join(buildFolder, file)), type }
}

function manifest(): Manifest {
  const path = join(buildFolder, 'manifest.json')
  if (!known && existsSync(path)) known = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  return known ?? {}
}
