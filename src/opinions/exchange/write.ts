// Owns: a conversation as files that anyone can open and recompute. No spreadsheet runs what a resident wrote.
import { stringify } from 'csv-stringify/sync'
import type { Published, PublishedStatement, PublishedVote } from './published.ts'

/** `comments.csv` in the published layout, statements ascending. */
export function commentsCsv({ statements, votes }: Published): string {
  const head = [
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
  ]
  const last = lastVotes(votes)
  const rows = statements
    .toSorted((one, other) => one.id - other.id)
    .map((one) =>
      commentRow(
        one,
        last.filter((vote) => vote.statement === one.id),
      ),
    )
  return csv([head, ...rows])
}

function commentRow(one: PublishedStatement, votes: readonly PublishedVote[]): (string | number)[] {
  const said = (vote: number) => votes.filter((each) => each.vote === vote).length
  return [
    one.at,
    new Date(one.at).toISOString(),
    one.id,
    one.author,
    said(1),
    said(-1),
    one.moderated,
    one.body,
  ]
}

/** `votes.csv` in the published layout, oldest first. */
export function votesCsv({ votes }: Published): string {
  const head = ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote']
  const rows = votes
    .toSorted(
      (one, other) => one.at - other.at || one.person - other.person || one.statement - other.statement,
    )
    .map((one) => [one.at, new Date(one.at).toISOString(), one.statement, one.person, one.vote])
  return csv([head, ...rows])
}

function lastVotes(votes: readonly PublishedVote[]): PublishedVote[] {
  const last = new Map<string, PublishedVote>()
  for (const vote of votes.toSorted((one, other) => one.at - other.at))
    last.set(`${vote.person} ${vote.statement}`, vote)
  return [...last.values()]
}

const csv = (rows: (string | number)[][]) => stringify(rows, { escape_formulas: true })
