// Owns: the product as its users run it, in processes of its own on loopback: started, stopped, killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { alive, familyOf } from './processes.ts'

export const checkout = fileURLToPath(new URL('../..', import.meta.url))

export interface Product {
  base: string
  pid: number
  /** Of product and database together. */
  family(): number[]
  stop(): Promise<void>
  /** -9 to the product, its database server and every backend, in this order or the other. */
  kill(first: 'product' | 'database'): Promise<void>
}

export interface ProductSettings {
  dataDir: string
  port: number
  env?: Record<string, string>
  command?: readonly string[]
}

const running = [process.execPath, '--import', 'tsx', 'src/main.ts']
const patience = 120_000

export async function startProduct({
  dataDir,
  port,
  env,
  command = running,
}: ProductSettings): Promise<Product> {
  const base = `http://127.0.0.1:${port}`
  const logPath = `${dataDir}.log`
  const log = openSync(logPath, 'a')
  const settings = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...env }
  const [program = '', ...argv] = command
  const child = spawn(program, argv, {
    cwd: checkout,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', log, log],
  })
  await untilOpen(base, child, logPath).catch((error: Error) => stop(child).then(() => Promise.reject(error)))
  const pid = child.pid as number
  const family = () => familyOf(pid)
  return { base, pid, family, stop: () => stop(child), kill: (first) => kill(child, family(), first) }
}

async function untilOpen(base: string, child: ChildProcess, logPath: string): Promise<void> {
  const giveUp = Date.now() + patience
  while (Date.now() < giveUp && child.exitCode === null && child.signalCode === null) {
    const healthy = await fetch(`${base}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await wait(10)
  }
  throw new Error(`the product did not open:\n${readFileSync(logPath, 'utf8').slice(-4000)}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function kill(child: ChildProcess, family: number[], first: 'product' | 'database'): Promise<void> {
  const order = first === 'product' ? family : [...family].reverse()
  for (const pid of order) if (alive(pid)) process.kill(pid, 'SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Where the embedded database of a running product answers. */
export function databaseUrl(dataDir: string): string {
  const read = (path: string) => readFileSync(join(dataDir, 'postgres', path), 'utf8')
  const port = read('cluster/postmaster.pid').split('\n')[3]
  return `postgres://yishi:${read('password').trim()}@127.0.0.1:${port}/yishi`
}
