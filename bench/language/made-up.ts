// Owns: ten thousand invented messages with what identifies somebody at known places: in all the ways people write, and
// beside numbers that identify nobody. It knows nothing of the recogniser, and uses none of its lists.
import { seeded } from '../../src/language/models/hash.ts'

export interface MadeUp {
  text: string
  /** Offsets of what must be found. */
  personal: { kind: string; from: number; to: number }[]
}

const families =
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 诸葛 上官 皇甫'.split(
    ' ',
  )
const givens =
  '伟 芳 娜 敏 静 强 磊 洋 艳 勇 军 杰 娟 涛 超 明 霞 平 刚 辉 玲 华 鑫 婷 斌 红 梅 建国 建华 志强 志明 秀英 秀兰 桂英 桂兰 玉兰 玉梅 海燕 海涛 晓东 晓燕 小红 小军 文静 文杰 国强 国庆 永强 永红 春梅 春花 冬梅 秋菊 丽丽 丽娟 淑芬 淑珍 凤英 凤霞 雪梅 雨欣 梓涵 子轩 浩然 宇轩 思远 佳怡 嘉欣 俊杰 俊峰 天佑 家豪 家明 振华 振国 德明 德华 福生 金凤 金龙 银花 玉珍 素芬 素梅 爱民 爱华 卫东 卫国 新民 新华 立军 立新 长青 长海 翠花 翠萍 宝珠 宝玉 云飞 云鹏 若曦 诗涵 一鸣 可欣 以恒 泽宇 铭轩 喆 翀 煜 韬'.split(
    ' ',
  )

/** `{k}` is replaced by something that identifies somebody. */
const sentences = [
  '我叫{name}，住在{house}，楼上漏水半年了没人管。',
  '本人{name}，身份证号{id}，申请核实社保缴费年限。',
  '联系人：{name}，电话：{phone}',
  '有事请打{phone}，找{name}。',
  '昨天{name}和物业吵了起来，大家都看见了。',
  '{name}先生家的空调外机一直滴水。',
  '一辆车牌{plate}的面包车长期占用消防通道。',
  '{plate}每天停在幼儿园门口，堵住出口。',
  '退款请打到{card}，户名{name}。',
  '银行卡号：{card}，开户行是县农商行。',
  '材料发到{email}，谢谢。',
  '我的邮箱是{email}，手机{phone}。',
  '家住{house}的{name}老人行动不便，希望上门办理。',
  '{house}的租户深夜唱歌，影响休息。',
  '投诉人：{name}（{phone}）反映下水道堵塞。',
  '请不要泄露我的信息，我是{name}，{phone}。',
  '我儿子{name}今年六岁，想问入学的事。',
  '老师{name}收了补课费。',
  '欠薪的包工头叫{name}，电话{phone}，车号{plate}。',
  '我和邻居{name}都签了字，身份证{id}附后。',
  '此致敬礼 {name}',
  '听{name}说，路灯要到年底才修。',
  '座机{landline}一直没人接。',
  '您好，我是{house}业主{name}，{phone}。',
  '转账给{name}，账号{card}，一共三千元。',
]
const decoys = [
  '3号线2号口的电梯坏了，停运已经15天。',
  '订单号202011058837462910到现在没有发货。',
  '根据《物业管理条例》第35条，应当公示收支。',
  '拨打12345和96333都没有结果。',
  '每平方米涨到8600元，总价1032000元。',
  '2019年12月31日起，公交805路改道。',
  '小区共有1280户、36栋楼，只有2个出入口。',
  '施工从早上6点30分到晚上11点，噪音超过70分贝。',
  '项目编号GZ2019-0386，合同总额12,500,000元。',
  '高峰期等车要40分钟，希望增加班次。',
  '希望领导重视，还居民一个安静的环境。',
  '人民路与解放路交叉口红绿灯时间太短。',
  '金色花园二期的绿化带被改成了停车位。',
  '文化广场的健身器材坏了三个，一直没有人修。',
  '居民盼望早日通水通气。',
  '面积从118.5平方米缩水到109.3平方米。',
  '学校旁边的工地扬尘很大，孩子们天天咳嗽。',
  '车位管理费从每月60元涨到150元，没有通知。',
  '开发商承诺2020年6月交房，现在还没动静。',
  '快递柜收费不合理，超过12小时就要1元。',
]
const fullWidth = (text: string) =>
  [...text]
    .map((one) => (/[0-9A-Za-z@.]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one))
    .join('')
const inWords = (text: string) =>
  [...text].map((one) => (/\d/.test(one) ? '零一二三四五六七八九'[Number(one)] : one)).join('')
const inBankWords = (text: string) =>
  [...text].map((one) => (/\d/.test(one) ? '零壹贰叁肆伍陆柒捌玖'[Number(one)] : one)).join('')

export function madeUp(count: number, seed: number): MadeUp[] {
  const random = seeded(seed)
  const maker = new Maker(random)
  return Array.from({ length: count }, () => letter(maker, random))
}

function letter(maker: Maker, random: () => number): MadeUp {
  const lines = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(sentences, random))
  const others = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(decoys, random))
  const written: MadeUp = { text: '', personal: [] }
  for (const line of [...lines, ...others].sort(() => random() - 0.5)) {
    for (const piece of line.split(/(\{\w+\})/)) {
      const kind = /^\{(\w+)\}$/.exec(piece)?.[1]
      const text = kind ? maker.make(kind) : piece
      if (kind)
        written.personal.push({ kind, from: written.text.length, to: written.text.length + text.length })
      written.text += text
    }
    if (!/[。！？]$/.test(line)) written.text += '\n'
  }
  return written
}

const pick = <One>(list: readonly One[], random: () => number): One =>
  list[Math.floor(random() * list.length)] as One

class Maker {
  constructor(readonly random: () => number) {}

  make(kind: string): string {
    if (kind === 'name') return pick(families, this.random) + pick(givens, this.random)
    if (kind === 'house') return this.#house()
    if (kind === 'email') return this.#email()
    if (kind === 'plate') return this.#plate()
    if (kind === 'id') return this.#ways(this.#id(), [6, 8, 4])
    if (kind === 'card') return this.#ways(this.#card(), [4, 4, 4, 4, 3])
    if (kind === 'landline')
      return `0${this.#digits(2 + this.#upTo(2))}-${2 + this.#upTo(7)}${this.#digits(6 + this.#upTo(2))}`
    const mobile = `1${pick(['3', '5', '7', '8', '9'], this.random)}${this.#digits(9)}`
    return this.#ways(this.#chance(0.1) ? `+86${mobile}` : mobile, [3, 4, 4])
  }

  /** Plain, grouped, spaced, dashed, full-width, in two kinds of words, with invisible marks. */
  #ways(number: string, groups: readonly number[]): string {
    const grouped = (by: string) => this.#group(number.replace('+86', ''), groups).join(by)
    return pick(
      [
        () => number,
        () => number,
        () => grouped(' '),
        () => grouped('-'),
        () => grouped('.'),
        () => [...number].join(' '),
        () => fullWidth(number.replace('+', '')),
        () => fullWidth(grouped(' ')),
        () => inWords(number.replace('+86', '')),
        () => inBankWords(grouped(' ')),
        () => inWords(number.replace('+86', '')).replaceAll('一', '幺'),
        () => this.#group(number, groups).join('\u200b'),
      ],
      this.random,
    )()
  }

  #group(text: string, groups: readonly number[]): string[] {
    const parts: string[] = []
    let at = 0
    for (const size of groups) {
      parts.push(text.slice(at, at + size))
      at += size
    }
    return [...parts, text.slice(at)].filter(Boolean)
  }

  #id(): string {
    const area = pick(
      ['110105', '430102', '320583', '510104', '610113', '130283', '620702', '341102'],
      this.random,
    )
    const two = (value: number) => String(value).padStart(2, '0')
    const body = `${area}${1940 + this.#upTo(75)}${two(1 + this.#upTo(12))}${two(1 + this.#upTo(28))}${this.#digits(3)}`
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0)
    const check = '10X98765432'[sum % 11] ?? ''
    return body + (this.#chance(0.3) ? check.toLowerCase() : check)
  }

  #card(): string {
    const body =
      pick(['621226', '622848', '621700', '622202', '436742', '518710'], this.random) +
      this.#digits(this.#chance(0.5) ? 12 : 9)
    for (let check = 0; check < 10; check++) if (luhn(`${body}${check}`)) return `${body}${check}`
    return body
  }

  #plate(): string {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
    const head = pick([...'京津冀晋辽吉苏浙皖闽赣鲁豫鄂湘粤川陕甘'], this.random) + letters[this.#upTo(8)]
    const rest = this.#chance(0.25)
      ? `${pick(['D', 'F'], this.random)}${this.#digits(5)}`
      : `${letters[this.#upTo(24)]}${this.#digits(3)}${this.#chance(0.5) ? this.#digits(1) : letters[this.#upTo(24)]}`
    const plate = pick(
      [`${head}${rest}`, `${head}·${rest}`, `${head} ${rest}`, `${head}-${rest}`],
      this.random,
    )
    return this.#chance(0.15) ? fullWidth(plate) : this.#chance(0.15) ? plate.toLowerCase() : plate
  }

  #email(): string {
    const user =
      pick(['zhang.wei', 'li_na88', 'wangfang2008', 'xiaohong-1', 'q1029384756', 'chen.jg'], this.random) +
      this.#digits(2)
    const host = pick(['qq.com', '163.com', 'sina.com.cn', '126.com', 'gmail.com'], this.random)
    const plain = `${user}@${host}`
    return pick(
      [
        () => plain,
        () => plain,
        () => fullWidth(plain),
        () => [...plain].join(' '),
        () => `${user} @ ${host}`,
        () => `${user}(at)${host}`,
        () => `${user}艾特${host.replaceAll('.', '点')}`,
      ],
      this.random,
    )()
  }

  #house(): string {
    const [block, door, floor, flat] = [
      1 + this.#upTo(30),
      1 + this.#upTo(4),
      1 + this.#upTo(28),
      1 + this.#upTo(4),
    ]
    const room = `${floor}0${flat}`
    const house = pick(
      [
        `${block}栋${door}单元${room}室`,
        `${block}栋${room}`,
        `${block}号楼${door}单元${room}`,
        `${block}幢${room}室`,
        `${block}-${door}-${room}`,
        `${block}栋${door}单元${floor}楼${room}号`,
        `${block}座${room}房`,
        `${door}单元${room}室`,
      ],
      this.random,
    )
    if (this.#chance(0.15)) return fullWidth(house)
    return this.#chance(0.15) ? inWords(house) : house
  }

  #digits(count: number): string {
    return Array.from({ length: count }, () => this.#upTo(10)).join('')
  }
  #upTo(count: number): number {
    return Math.floor(this.random() * count)
  }
  #chance(share: number): boolean {
    return this.random() < share
  }
}

/** Mod 10, from the right, every second digit doubled. */
function luhn(number: string): boolean {
  let sum = 0
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at]) * (at % 2 === 1 ? 2 : 1)
    sum += Math.floor(digit / 10) + (digit % 10)
  }
  return sum % 10 === 0
}
