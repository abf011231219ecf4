import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chown } from 'node:fs/promises'

// PostgreSQL refuses to run as root. Root therefore lends it to a system user of our own: not `postgres`,
// which belongs to the machine's own PostgreSQL and could read its data.
const systemUser = 'yishi-db'

export type Owner = {
  /** Starts a program as this owner, in a session of its own so that Ctrl-C reaches only the product. */
  spawn(program: string, args: string[], options?: SpawnOptions): ChildProcess
  own(path: string): Promise<void>
}

/** Who runs the database: ourselves, or for root a system user that can enter all the `needed` paths. */
export function ownerFor(needed: string[]): Owner {
  if (process.getuid?.() !== 0) return ourselves
  const user = systemUserIds()
  const open = needed.every((path) => enters(user, path))
  return {
    spawn: open
      ? (program, args, options) => spawn(program, args, { ...options, ...user, detached: true })
      : (program, args, options) =>
          spawn('setpriv', [...passClosedFolders(user), program, ...args], { ...options, detached: true }),
    own: (path) => chown(path, user.uid, user.gid),
  }
}

const ourselves: Owner = {
  spawn: (program, args, options) => spawn(program, args, { ...options, detached: true, windowsHide: true }),
  own: async () => {},
}

type Ids = { uid: number; gid: number }

function systemUserIds(): Ids {
  const known = lookUp()
  if (known) return known
  const made = spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    systemUser,
  ])
  const user = lookUp()
  if (user) return user
  throw new Error(
    `PostgreSQL does not run as root, and the system user ${systemUser} could not be created ` +
      `(${made.error?.message ?? made.stderr}). Start as an ordinary user, or create ${systemUser} yourself.`,
  )
}

function lookUp(): Ids | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, systemUser], { stdio: 'pipe' }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function enters(user: Ids, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0
}

// Below a folder that only root may enter the database gets one right more: to walk through folders and
// to read. Without it neither the programs nor the data could be found there.
function passClosedFolders(user: Ids): string[] {
  const right = ['--inh-caps', '+dac_read_search', '--ambient-caps', '+dac_read_search']
  const to = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups']
  return [...to, ...right, '--securebits', '+no_setuid_fixup', '--']
}
