// Owns: things that people complain about, by category: what is known before anything was decided.
import type { Category } from '../../../matters/words.ts'

/** Things that people complain about, by what they belong to. A word in two lists belongs to the first. */
export const things: Readonly<Record<Category, readonly string[]>> = {
  housing: ['电梯', '物业', '漏雨', '屋顶', '外墙', '楼道灯', '门禁', '房产证', '加装', '危房', '阳台'],
  roads: ['路面', '坑', '堵车', '停车', '红绿灯', '斑马线', '公交', '人行道', '减速带', '断头路', '桥'],
  utilities: ['停水', '水压', '自来水', '停电', '电压', '暖气', '供暖', '天然气', '路灯', '下水道', '积水'],
  environment: ['垃圾', '臭味', '污水', '噪音', '噪声', '油烟', '河道', '扬尘', '粪便', '焚烧', '流浪狗'],
  school: ['校车', '学校', '幼儿园', '入学', '校门', '课后'],
  health: ['卫生院', '卫生室', '看病', '医保', '药', '救护车', '体检'],
  care: ['养老', '食堂', '低保', '残疾', '托管', '助餐', '轮椅'],
  work: ['工资', '欠薪', '社保', '就业', '招工', '工伤'],
  farming: ['灌溉', '水渠', '农药', '化肥', '大棚', '机耕道', '病虫', '打药', '秸秆'],
  safety: ['消防通道', '井盖', '护栏', '电线', '飞线', '监控', '高空抛物'],
  culture: ['广场舞', '健身', '图书', '球场', '戏台', '文化站'],
  other: [],
}
