// Owns: build/: the one stylesheet, htmx, and a bundle for every *.client.ts. Names carry a digest of the bytes;
// manifest.json is written last, so a page never names a file that is not there yet.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build as bundle } from 'esbuild'
import { buildFolder, type Manifest } from './asset.ts'

const root = resolve(buildFolder, '..')
const here = fileURLToPath(new URL('.', import.meta.url))
const require = createRequire(import.meta.url)
const stampPath = join(buildFolder, 'stamp')

/** Builds what pages need. Gives false when nothing has changed since the last time. */
export async function buildAssets(): Promise<boolean> {
  const stamp = stampOfSources()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return false
  mkdirSync(buildFolder, { recursive: true })
  const files = [...(await Promise.all([stylesheet(), htmx()])), ...(await clientModules())]
  const manifest = keep(files)
  dropOld(manifest)
  writeFileSync(join(buildFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(stampPath, stamp)
  return true
}

interface Built {
  name: string
  bytes: Uint8Array
}

async function stylesheet(): Promise<Built> {
  // With a dot before it nobody else's build takes it for an old one.
  const out = join(buildFolder, `.site.${process.pid}.css`)
  const cli = require.resolve('@tailwindcss/cli/package.json').replace('package.json', 'dist/index.mjs')
  const args = [cli, '--input', join(here, 'look', 'site.css'), '--output', out, '--minify']
  await promisify(execFile)(process.execPath, args, { cwd: root })
  const bytes = readFileSync(out)
  rmSync(out)
  return { name: 'site.css', bytes }
}

async function htmx(): Promise<Built> {
  return { name: 'htmx.js', bytes: readFileSync(join(root, 'node_modules/htmx.org/dist/htmx.min.js')) }
}

async function clientModules(): Promise<Built[]> {
  const entryPoints = globSync('src/**/*.client.ts', { cwd: root })
  const result = await bundle({
    entryPoints: entryPoints.map((path) => ({ in: join(root, path), out: basename(path, '.client.ts') })),
    outdir: buildFolder,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'safari16.4'],
    write: false,
  })
  return result.outputFiles.map((file) => ({ name: basename(file.path), bytes: file.contents }))
}

function keep(files: Built[]): Manifest {
  const manifest: Manifest = {}
  for (const { name, bytes } of files) {
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const file = name.replace(/\.(\w+)$/, `.${digest}.$1`)
    writeFileSync(join(buildFolder, file), bytes)
    manifest[name] = file
  }
  return manifest
}

// The files of the build before stay: a page that was opened then may still ask for them.
function dropOld(manifest: Manifest): void {
  const path = join(buildFolder, 'manifest.json')
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {}
  const kept = new Set([...Object.values(manifest), ...Object.values(before)])
  for (const file of globSync('*.*.{css,js}', { cwd: buildFolder })) {
    if (!kept.has(file)) rmSync(join(buildFolder, file), { force: true })
  }
}

// Everything that can name a class, plus the lockfile for the parts that come from elsewhere.
function stampOfSources(): string {
  const digest = createHash('sha256')
  const sources = globSync('src/**/*.{tsx,css,client.ts}', { cwd: root })
  const modules = globSync('src/platform/html/client/*.ts', { cwd: root })
  for (const path of [...new Set([...sources, ...modules, 'package-lock.json'])].sort()) {
    digest.update(path).update(readFileSync(join(root, path)))
  }
  return digest.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const changed = await buildAssets()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    changed ? `Built the pages' style and scripts in ${seconds} s\n` : 'Style and scripts are up to date\n',
  )
}
