// Owns: names of invented people. A surname and a given name are put together by number: nobody is meant.
const surnames = [...'赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马方任袁柳']
const surnamesRead =
  'Zhao Qian Sun Li Zhou Wu Zheng Wang Feng Chen Wei Jiang Shen Han Yang Zhu Qin Xu He Lü Zhang Kong Cao Yan Jin Wei Tao Jiang Xie Zou Su Pan Ge Fan Peng Lu Wei Ma Fang Ren Yuan Liu'.split(
    ' ',
  )
const given: readonly (readonly [zh: string, en: string])[] = [
  ['秋生', 'Qiusheng'],
  ['月华', 'Yuehua'],
  ['建明', 'Jianming'],
  ['素琴', 'Suqin'],
  ['志远', 'Zhiyuan'],
  ['春燕', 'Chunyan'],
  ['国栋', 'Guodong'],
  ['晓梅', 'Xiaomei'],
  ['文涛', 'Wentao'],
  ['玉兰', 'Yulan'],
  ['长林', 'Changlin'],
  ['雪芬', 'Xuefen'],
  ['永福', 'Yongfu'],
  ['思齐', 'Siqi'],
  ['丽娟', 'Lijuan'],
  ['大勇', 'Dayong'],
  ['锦程', 'Jincheng'],
  ['若云', 'Ruoyun'],
  ['德厚', 'Dehou'],
  ['小满', 'Xiaoman'],
]

export function personName(n: number): string {
  return `${surnames[n % surnames.length]}${givenOf(n)[0]}`
}

/** As the same name reads in letters; a name that is none of ours reads as it is. */
export function readName(name: string): string {
  const surname = surnamesRead[surnames.findIndex((one) => name.startsWith(one))]
  const [, read] = given.find(([zh]) => name.endsWith(zh)) ?? []
  return surname && read ? `${surname} ${read}` : name
}

function givenOf(n: number): readonly [string, string] {
  return given[(n * 7 + Math.floor(n / surnames.length)) % given.length] ?? ['', '']
}

/** Numbers that no operator gives out: 199 0000 xxxx. */
export function demoPhone(n: number): string {
  return `1990000${String(n % 10_000).padStart(4, '0')}`
}

export const sectors = [
  '中共',
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '九三学社',
  '无党派',
  '共青团',
  '工会',
  '妇联',
  '工商联',
  '科协',
  '经济',
  '农业',
  '教育',
  '医药卫生',
  '社会福利',
  '少数民族',
]
export const workplaces = [
  '县人民医院',
  '县第一中学',
  '清源律师事务所',
  '禾安农机公司',
  '县图书馆',
  '县农技站',
  '县实验小学',
  '县司法局',
  '恒和建筑公司',
  '县文化馆',
  '柳塘粮油合作社',
  '东桥第二幼儿园',
  '禾安客运公司',
  '县中医院',
  '青岭茶厂',
  '惠民药房',
  '县融媒体中心',
]
