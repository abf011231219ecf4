// Owns: days as a story names them: the year where it begins and where it changes, and no day of the week.
const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options })
const whole = form({ year: 'numeric', month: 'long', day: 'numeric' })
const short = form({ month: 'long', day: 'numeric' })
const year = form({ year: 'numeric' })

export type InProse = (when: Date | string) => string

/** For one part, in the order in which it is read. */
export function days(): InProse {
  let told: string | undefined
  return (when) => {
    const at = new Date(when)
    const known = told === year.format(at)
    told = year.format(at)
    return (known ? short : whole).format(at)
  }
}
