// Owns: how numbers, days, addresses and phones look in plain Chinese text. Order decides: the first that fits wins.

const numeral = '(?:\\d+|[零〇一二两三四五六七八九十百千万]+)'

export const markPatterns = {
  phone: /(?<!\d)(?:(?:\+?86)?1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|12345)(?!\d)/u,
  day: /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?|\d{4}年|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u,
  time: new RegExp(
    `(?:凌晨|早上|上午|中午|下午|晚上)?${numeral}[点时](?:半|${numeral}分?)?(?!线)|\\d{1,2}:\\d{2}`,
    'u',
  ),
  house: new RegExp(
    `${numeral}(?:号楼|栋|幢|单元|号院|号门|室|层楼)|(?<=[路街道巷弄村])(?:\\d+|[一二三四五六七八九十]+)号`,
    'u',
  ),
  line: /\d+(?:路|号线)(?!口)/u,
  money: new RegExp(`${numeral}(?:\\.\\d+)?(?:万|亿|百|千)?(?:多|余)?(?:元|块钱|块)`, 'u'),
  number: /\d+(?:\.\d+)?%?/u,
} as const
