// Owns: src/platform/database/schema.ts, the types that the migrations give. `npm run schema` writes it anew.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generate, PostgresDialect } from 'kysely-codegen'
import { freshDatabase } from './database.ts'

export const schemaFile = fileURLToPath(new URL('../src/platform/database/schema.ts', import.meta.url))

export async function generateSchema(): Promise<string> {
  const { q, drop } = await freshDatabase()
  try {
    return await generate({
      // The generator sees Kysely through its CommonJS types, which TypeScript holds for another class.
      db: q as never,
      dialect: new PostgresDialect({ dateParser: 'string' }),
      excludePattern: 'schema_migrations',
      outFile: null,
      typeMapping: { int8: 'number', ltree: 'string', citext: 'string' },
    })
  } finally {
    await drop()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, await generateSchema())
