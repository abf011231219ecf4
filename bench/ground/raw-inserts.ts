// Owns: the yardstick of submissions: the same rows by bare pg, one transaction each, as many at once. Its own process,
// so that it can stand on the same core as the product. Prints what it scored.
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { likeThese, type RowPlan } from './rows.ts'

const { BENCH_PLAN = '', BENCH_AMOUNT = '0', BENCH_CLIENTS = '8', DATABASE_URL } = process.env
const plans: RowPlan[] = JSON.parse(readFileSync(BENCH_PLAN, 'utf8'))
const next = likeThese(plans)
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(BENCH_CLIENTS) })

async function one(): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const statement of next()) await client.query(statement)
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function client(amount: number): Promise<void> {
  for (let done = 0; done < amount; done++) await one()
}

const each = Math.ceil(Number(BENCH_AMOUNT) / Number(BENCH_CLIENTS))
const all = () => Promise.all(Array.from({ length: Number(BENCH_CLIENTS) }, () => client(each)))
await client(50)
const began = performance.now()
const { user, system } = process.cpuUsage()
await all()
const seconds = (performance.now() - began) / 1000
const worked = process.cpuUsage({ user, system })
const done = each * Number(BENCH_CLIENTS)
const work = (worked.user + worked.system) / 1000 / done
process.stdout.write(JSON.stringify({ rate: done / seconds, work }))
await pool.end()
