// Owns: where to go after signing in: a path of this site and nothing else.
// Breaks if wrong: a link to our sign-in page that ends on a stranger's.

const front = '/desk'

export function backTo(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return front
  const url = new URL(asked, 'http://here.invalid')
  return url.host === 'here.invalid' ? url.pathname + url.search : front
}
