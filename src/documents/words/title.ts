/** A word of one character that may end a line of a title, or begin one; all others hold on to what stands beside them. */
export const [endsLine, beginsLine] = [/[的和与、号”》）]$/u, /^[第和与“《（]/u] as const
