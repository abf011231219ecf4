// Owns: messages for the bench of search: everyday things said in everyday words of places with invented names. Many
// share a thing, few a place, as in a county.
const first = [
  ...'丽桂银金明华安康福东西南北春秋锦翠玉龙凤和平永兴盛泰宏瑞祥云山水石松柏梅兰竹菊莲荷柳桃杏橙蓝紫青白',
]
const second = [
  ...'发和杏水阳泉宁乐源湖江河溪岭坡岗湾塘桥井庙寺塔亭园苑庭轩阁台城镇村巷街路道坊里弄门口田坪冲',
]
const kind = ['新城', '小区', '花园', '家园', '大厦', '公寓', '社区', '广场', '学校', '医院', '市场', '路口']
const thing = [
  '路灯',
  '电梯',
  '停水',
  '污水井盖',
  '噪音',
  '搅拌站',
  '公交车',
  '停车位',
  '垃圾',
  '暖气',
  '煤气',
  '物业费',
  '加装扶手',
  '漏水',
  '油烟',
  '广场舞',
  '树枝',
  '护栏',
  '路面',
  '积水',
  '充电桩',
  '快递柜',
  '健身器材',
  '幼儿园',
  '学位',
  '医保',
  '养老金',
  '宅基地',
  '水渠',
  '蚊虫',
]
const state = [
  '坏了半年',
  '一直没人管',
  '又停了',
  '每天晚上都这样',
  '影响老人出行',
  '孩子上学不方便',
  '投诉过多次',
  '味道很大',
  '堵得厉害',
  '不知道找谁',
  '反映了没有结果',
  '越来越严重',
  '希望尽快修好',
  '能不能给个说法',
]
const who = ['我家老人', '我们楼上', '邻居们', '大家', '孩子', '租户', '业主', '摊主', '村民', '司机']

export function saying(random: () => number): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const place = `${one(first)}${one(second)}${one(kind)}`
  const lines = Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
    const number = 1 + Math.floor(random() * 99)
    return `${one(who)}在${one(first)}${one(second)}${number}号附近，${one(thing)}${one(state)}`
  })
  return `${place}的${one(thing)}${one(state)}，${lines.join('。')}。`
}
