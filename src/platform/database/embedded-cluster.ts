import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'
import type { Owner } from './embedded-owner.ts'

/** One PostgreSQL data folder: `data` belongs to the owner, `password` and `log` to us. */
export type Cluster = {
  folder: string
  data: string
  log: string
  password: string
  binaries: Binaries
  owner: Owner
}

export const superuser = 'yishi_keeper'

/** Opens the cluster in `folder`, making it first where there is none. */
export async function openCluster(folder: string, binaries: Binaries, owner: Owner): Promise<Cluster> {
  const password = (await passwordOf(folder)) ?? (await makeCluster(folder, binaries, owner))
  // Real path: the running server is recognised by it, and a link would make it look like a stranger.
  const real = await realpath(folder)
  return {
    folder: real,
    data: join(real, 'cluster'),
    log: join(real, 'server.log'),
    password,
    binaries,
    owner,
  }
}

export function urlOf(cluster: Cluster, port: number, database: string, user = superuser): string {
  return `postgres://${user}:${cluster.password}@127.0.0.1:${port}/${database}`
}

async function passwordOf(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, 'password'), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`The database folder ${folder} can't be read. Start as the user who made it.`, {
      cause: error,
    })
  }
}

// Made beside and renamed into place: a start that was killed half-way leaves no half cluster, and of two
// starts at once only one can win.
async function makeCluster(folder: string, binaries: Binaries, owner: Owner): Promise<string> {
  const draft = `${folder}.new-${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(join(draft, 'cluster'), { recursive: true })
  await chmod(draft, 0o711)
  await owner.own(join(draft, 'cluster'))
  const password = randomBytes(24).toString('base64url')
  await initialise(draft, password, binaries, owner)
  await writeFile(join(draft, 'password'), `${password}\n`, { mode: 0o600 })
  return await rename(draft, folder).then(
    () => password,
    async (error: unknown) => {
      await rm(draft, { recursive: true, force: true })
      const other = await passwordOf(folder)
      if (other) return other
      throw new Error(
        `${basename(folder)} in ${dirname(folder)} exists but is not a database folder of ours.`,
        {
          cause: error,
        },
      )
    },
  )
}

async function initialise(draft: string, password: string, binaries: Binaries, owner: Owner): Promise<void> {
  const passwordFile = join(draft, 'initial-password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  await owner.own(passwordFile)
  const args = ['-D', join(draft, 'cluster'), '-U', superuser, `--pwfile=${passwordFile}`]
  const rules = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    ...(await locale(binaries, owner)),
  ]
  const made = await run(binaries.initdb, [...args, ...rules], owner)
  await rm(passwordFile)
  if (made.code !== 0) throw new Error(`PostgreSQL could not make its folder ${draft}:\n${made.output}`)
}

// Order by code point: an index must not change its order when the machine's C library is updated, and the
// same machine-independent order is what other servers give with C.UTF-8. PostgreSQL 17 has it built in,
// with upper and lower case for all of Unicode; before that it comes from the machine.
async function locale(binaries: Binaries, owner: Owner): Promise<string[]> {
  const { output } = await run(binaries.postgres, ['--version'], owner)
  const major = Number(output.match(/\d+/)?.[0])
  if (major < 17) return ['--locale=C.UTF-8']
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}

function run(
  program: string,
  args: string[],
  owner: Owner,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = owner.spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' })
    let output = ''
    child.stdout?.on('data', (text) => (output += text))
    child.stderr?.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
