// Owns: names of invented people. A surname and a given name are put together by number: nobody is meant.
const surnames = [...'赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马方任袁柳']
const given = [
  '秋生',
  '月华',
  '建明',
  '素琴',
  '志远',
  '春燕',
  '国栋',
  '晓梅',
  '文涛',
  '玉兰',
  '长林',
  '雪芬',
  '永福',
  '思齐',
  '丽娟',
  '大勇',
  '锦程',
  '若云',
  '德厚',
  '小满',
]

export function personName(n: number): string {
  return `${surnames[n % surnames.length]}${given[(n * 7 + Math.floor(n / surnames.length)) % given.length]}`
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
]
