// Owns: the budgets. A thing that is too long to be read at once is two things.
import { dirname } from 'node:path'
import { isTest, type Module } from './source.ts'

export const budget = { file: 250, median: 90, function: 30, folder: 12 } as const

/** Written by a machine from the migrated database, and read by nobody. */
const generated = ['src/platform/database/schema.ts']
const written = (house: readonly Module[]) => house.filter(({ file }) => !generated.includes(file))

export function longFiles(house: readonly Module[]): string[] {
  return written(house)
    .filter(({ lines }) => lines > budget.file)
    .map(({ file, lines }) => `${file}: ${lines} lines`)
}

/** The middle one of all files of src, tests beside them included. */
export function medianLength(house: readonly Module[]): number {
  const lengths = written(house)
    .filter(({ file }) => file.startsWith('src/'))
    .map(({ lines }) => lines)
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
}

/** Tests tell stories, and a story may be longer than a rule. */
export function longFunctions(house: readonly Module[]): string[] {
  return written(house)
    .filter(({ file }) => !isTest(file))
    .flatMap(({ file, functions }) =>
      functions
        .filter(({ lines }) => lines > budget.function)
        .map((one) => `${file}:${one.line}: ${one.lines} lines`),
    )
}

/** A room past its budget is split by noun, so each folder is counted by itself; tests aside. */
export function fullFolders(house: readonly Module[]): string[] {
  const folders = new Map<string, number>()
  for (const { file } of house) {
    if (file.startsWith('src/') && !isTest(file))
      folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1)
  }
  return [...folders]
    .filter(([, files]) => files > budget.folder)
    .map(([folder, files]) => `${folder}: ${files} files`)
}

/** A thing without a room is a thing not yet understood. */
export function drawers(paths: readonly string[]): string[] {
  // The room of listening days and talks is called by what people call it; inside it the rule holds as elsewhere.
  const inside = (path: string) => path.replace(/^src\/(demonstration\/)?service\//, 'src/')
  return paths.filter((path) =>
    /(^|\/)(utils?|helpers?|services?|types?|common|lib)(\/|\.\w+$)/.test(inside(path)),
  )
}
