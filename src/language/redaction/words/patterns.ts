// Owns: how numbers that identify somebody are written. All but names are looked for in folded digits, so Chinese and
// full-width digits are digits here; between two digits stands at most what people put there to group them.

const gap = '[\\s\\-‐‑‒–—―·.•_,，、/]{0,3}'
/** So many digits with gaps. */
const digits = (count: number | string) => `\\d(?:${gap}\\d){${count}}`
const alone = (pattern: string) => new RegExp(`(?<![\\dA-Za-z])${pattern}(?!\\d)`, 'giu')

export const idNumber = alone(`[1-9](?:${gap}\\d){16}${gap}[\\dX]`)
export const oldIdNumber = alone(digits(14))
export const bankCard = alone(digits('15,18'))
/** One, or several run together; a year may follow without a gap. */
export const mobile = new RegExp(
  `(?<!\\d)(?:(?:(?:\\+|00)?${gap}8${gap}6${gap})?1${gap}[3-9](?:${gap}\\d){9}${gap})+?(?!\\d(?!\\d{3}年))`,
  'gu',
)
export const landline = new RegExp(
  `(?<!\\d)(?:\\(?0\\d{2,3}\\)?${gap}[2-8](?:${gap}\\d){6,7}|[48]${gap}0${gap}0(?:${gap}\\d){7})(?:${gap}(?:转|分机)\\s?\\d{1,5})?(?!\\d)`,
  'gu',
)
/** Without a code: only behind a word that says so. */
export const localPhone = new RegExp(
  `(?<=(?:电话|座机|固话|来电|致电|联系方式|手机|号码)\\s?(?:号码?|是|为)?[\\s:：,，]{0,3})[2-8](?:${gap}\\d){6,7}(?!\\d)`,
  'gu',
)
export const numberSaid = {
  id: /(?:身份证|证件|身份)[^\d，。；\n]{0,8}$/u,
  card: /(?:卡号|账号|帐号|账户|帐户|银行卡|储蓄卡|信用卡|工资卡|社保卡)[^\d。；\n]{0,10}$/u,
} as const

const letter = 'A-Za-z0-9'
const at = `\\s?(?:@|\\(at\\)|\\[at\\]|\\sat\\s|艾特)\\s?`
const dot = `\\s?(?:\\.|点|\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?`
const whole = `[${letter}][${letter}._%+\\-]*`
const spelled = `[${letter}](?:\\s[${letter}._\\-])+`
const domain = `[${letter}\\-]+(?:${dot}[${letter}\\-]+)+`
const spelledDomain = `[${letter}](?:\\s?[${letter}\\-])*(?:\\s?(?:\\.|点)\\s?[${letter}](?:\\s?[${letter}])*)+`
export const email = new RegExp(`(?:${spelled}${at}${spelledDomain}|${whole}${at}${domain})`, 'giu')

export const account =
  /(?<=(?:微信号?|weixin|wechat|QQ号?|q\s?q|扣扣)\s?(?:号码?|是|为|同号)?[\s:：,，]{0,3})(?:[A-Za-z][\w-]{5,19}|\d(?:\s?\d){4,11})/giu

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const platePart = '[\\s·.・•\\-]{0,3}'
export const plate = new RegExp(
  `[${provinces}]\\s?[A-HJ-NP-Z]${platePart}[A-HJ-NP-Z0-9](?:[\\s\\-]?[A-HJ-NP-Z0-9]){3,4}\\s?[A-HJ-NP-Z0-9学警挂港澳](?![A-Z0-9])`,
  'giu',
)

const count = '[\\d十百]{1,5}'
const building = `(?:${count}|[A-Z]\\d{0,2})\\s?(?:栋|幢|座|号楼|#楼?|号院)`
const door = '(?:单元|门洞|门|梯)'
const room = '(?:室|号房|房|号|户)'
export const house: readonly RegExp[] = [
  new RegExp(
    `${building}[\\s\\-—]?(?:${count}\\s?${door}[\\s\\-—]?)?(?:${count}\\s?[楼层][\\s\\-—]?)?(?:\\d\\s?){3,4}(?:${room}|(?![\\d年月日元%米]))`,
    'giu',
  ),
  new RegExp(
    `${building}[\\s\\-—]?(?:${count}\\s?${door}[\\s\\-—]?)?(?:${count}\\s?[楼层][\\s\\-—]?)?${count}\\s?${room}`,
    'giu',
  ),
  new RegExp(
    `${count}\\s?${door}[\\s\\-—]?(?:${count}\\s?[楼层][\\s\\-—]?)?\\d{3,4}\\s?${room}?(?!\\d)`,
    'giu',
  ),
  /(?<![\d.:：])(?:\d{1,3}|[A-Z]\d{0,2})\s?[-—–]\s?(?:\d{1,2}\s?[-—–]\s?){0,2}\d{3,4}\s?(?:室|号房|房|户)/giu,
  /(?<![\d.])\d{1,3}\s?[-—–]\s?\d{1,2}\s?[-—–]\s?\d{3,4}(?![\d元\-—–年])/giu,
  /(?<![\d.])(?:\d\s?){3,4}\s?(?:室|号房)(?!外|温|内[温空])/giu,
  new RegExp(
    `(?<=[路街道巷弄里村组屯庄湾坊]\\s?)${count}\\s?号(?:之\\d+|附\\d+号?|院)?(?![线楼栋幢口站店令文]|公路|国道|省道|[高铁]|地铁|地块|工地|通知|路口)`,
    'giu',
  ),
  new RegExp(`门牌号?(?:码)?(?:是|为)?[\\s:：]?${count}(?:-\\d+)*\\s?号?`, 'giu'),
]
