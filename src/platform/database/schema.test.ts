import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { generateSchema, schemaFile } from '../../../test/schema.ts'

test('schema.ts is what the migrations give', async () => {
  const [kept, given] = await Promise.all([readFile(schemaFile, 'utf8'), generateSchema()])
  const lines = new Set(kept.split('\n'))
  const missing = given.split('\n').find((line) => !lines.has(line))
  assert.ok(kept === given, `Run npm run schema: schema.ts is not what the migrations give, see "${missing}"`)
})
