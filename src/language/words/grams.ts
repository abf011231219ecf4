// Owns: n-grams of characters: what two writings of one name share even when they are cut differently.

/** All n-grams from `shortest` to `longest` within each run of letters, digits and Chinese characters. */
export function grams(plainText: string, shortest: number, longest: number): string[] {
  const found: string[] = []
  for (const run of plainText.match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let size = shortest; size <= longest; size++)
      for (let from = 0; from + size <= run.length; from++) found.push(run.slice(from, from + size))
  }
  return found
}
