// What members of the invented county proposed within the year. All invented.
import type { Text } from '../../papers/proposals/writing.ts'

const of = (
  subject: string,
  category: string,
  situation: string,
  analysis: string,
  ...suggestions: string[]
): Text => ({
  ...{ subject, category, situation, analysis, suggestions: suggestions.join('\n') },
})

export const session = '第十届委员会第二次会议'
export const unitsSay = { contact: '办公室 0990-2000000', talked: 'meeting' } as const

export const rang = '承办人来电'

export const told = {
  lifts: of(
    '关于给老旧小区加装电梯定个出资办法的建议',
    'housing',
    '城区六十二个老旧小区没有电梯，三楼以上住着两千多位老人，有的半年没下过楼。',
    '出多少钱、一楼同不同意，各小区说法不一，一户不签字就停下来。',
    '由住建部门牵头，定一个按楼层出资的参考办法',
    '街道出面协商，一楼住户的采光、通行先讲清楚',
    '每年公布加装的小区和进度',
  ),
  crossing: of(
    '关于学校门口上下学时段分段通行的建议',
    'safety',
    '五所小学门口，早晚各四十分钟车挤着人走，去年碰擦十一起。',
    '接送车没有停处，校门正对主路，家长又都想停在门口。',
    '上下学各四十分钟，校门一侧只走人',
    '在两百米内划定接送车临时停车点',
  ),
  buses: of(
    '关于赶集日增开镇村班车的建议',
    'roads',
    '四个乡镇逢集日，班车坐不下，老人早上六点去等车。',
    '班次按平日排，集日和平日一个样；空车返程没有补贴。',
    '逢集日增开早晚各两班',
    '返程空车按里程补贴，经费列入明年预算',
  ),
  water: of(
    '关于管好农村小水厂的建议',
    'utilities',
    '十七个村自建小水厂，夏天水发黄，有的村自己买漂白粉。',
    '谁检测、谁掏电费没有定下来，管水员一年一换。',
    '县里统一检测，每季度把结果贴到村口',
    '管水员由水务部门培训，工资列入维修资金',
  ),
  canteen: of(
    '关于办好村里老年饭桌的建议',
    'care',
    '二十三个老年饭桌，九个停了，停的都在冬天。',
    '钱靠一时捐助，买菜做饭没有固定的人。',
    '每顿补一点，县镇村三家各出一份',
    '饭桌和卫生室、邻里照看点办在一起',
  ),
  charging: of(
    '关于小区电动车充电棚由谁管的建议',
    'safety',
    '居民从楼上拉线充电，消防来查就收，查完再拉。',
    '棚建了没人收费、没人修，半年就坏。',
    '建棚时就写明谁收费、谁维修、坏了找谁',
    '没有物业的小区由社区先管起来',
  ),
  rubbish: of(
    '关于山里几个村垃圾清运的建议',
    'environment',
    '青岭片六个村，垃圾车一个月来一次，来不及就烧。',
    '路远车少，按人头算的清运费不够来回油钱。',
    '按里程和人口一起算清运费',
    '中间设一处压缩点，一周拉一次',
  ),
  library: of(
    '关于乡镇图书室晚上开门的建议',
    'culture',
    '乡镇图书室五点关门，正是孩子放学、大人收工的时候。',
    '管理员按机关作息上班，晚上没有值班补贴。',
    '每周开三个晚上，请退休教师来值班',
    '和学校的课后服务合在一处办',
  ),
  clinic: of(
    '关于村卫生室备足慢性病常用药的建议',
    'health',
    '高血压、糖尿病的常用药，村里经常缺三四样，老人要坐车去镇上拿。',
    '采购按季报一次，报少了就断。',
    '改成按月报，缺药三天内调剂',
    '慢性病人一次可以拿两个月的药',
  ),
  parking: of(
    '关于菜市场周边停车的建议',
    'roads',
    '早市三个小时，两条街全堵。',
    '摊位占了车位，车位占了路。',
    '早市九点前让出一侧',
    '单位院子早上借出来停',
  ),
  parkingToo: of(
    '关于早市让出半边路的建议',
    'roads',
    '早上送孩子的、买菜的、上班的挤在一条街上。',
    '市场里面空着，外面占着，里面的摊位费高。',
    '市场里面前三个月免摊位费',
  ),
  happiness: of(
    '关于进一步提升群众幸福感的建议',
    'other',
    '群众的日子一年比一年好，幸福感还要再提高。',
    '各方面工作还有差距。',
    '希望有关方面高度重视',
  ),
  brand: of(
    '关于推广一种节能路灯的建议',
    'utilities',
    '我厂生产的一种路灯，比老式的省电一半，村里用过都说好。',
    '各村自己买，价格高，牌子乱。',
    '建议全县统一采用',
  ),
  swimming: of(
    '关于给孩子们建一处能游泳的水池的建议',
    'culture',
    '县里没有一处公共游泳池，每年夏天都有孩子下河。',
    '只拦不疏，拦不住。',
    '先在中学建一处简易水池，夏天对外开放',
    '每个乡镇每年办一次游泳和自救课',
  ),
  market: of(
    '关于农产品集货点的建议',
    'farming',
    '一家一户卖不上价，一起卖又没有地方堆。',
    '有场地的村没有路，有路的村没有场地。',
    '四个片区各选一处集货点，先用闲置的粮站',
  ),
} as const satisfies Record<string, Text>

export const answers = {
  lifts: {
    class: 'A',
    text: '参考办法已经印发，按楼层出资，一楼不出。\n十一个街道社区已由街道出面协商，谈成七处。\n已加装的九部和进度每季度在门户上公布。',
  },
  canteenFirst: { class: 'C', text: '目前资金比较紧张，暂时没有安排，留作今后工作的参考。' },
  canteenAgain: {
    class: 'B',
    text: '县镇两级各补一块五，从明年起列入预算。\n十二个饭桌和村卫生室合办，今年先开六个。',
    plan: '今年先开六个，明年上半年全部开起来。',
  },
  water: {
    class: 'B',
    text: '从本季度起由县里统一检测，结果贴到村口。\n管水员培训已办一期，工资渠道正在和财政商量。',
    plan: '年底前把管水员的工资渠道定下来。',
  },
  crossing: {
    class: 'A',
    text: '五所学校门口已经分时段只走人。\n划了三处临时停车点，家长步行不超过两百米。',
  },
  asARule: {
    class: 'A',
    text: '这次商定的办法已经写进我单位的制度，全县照着办。今年又有两个乡镇按它办成了同样的事。',
  },
  helper: { class: 'A', text: '我单位负责的部分已经和主办单位说定，按月推进。' },
} as const

export const said = {
  content: {
    talked: 'meeting',
    attitude: 'content',
    outcome: 'content',
    reasons: '我们去看过，真的用上了。',
  },
  notContent: {
    talked: 'phone',
    attitude: 'mostly',
    outcome: 'notContent',
    reasons: '电话里客气，可一条也没答应，冬天又要停。',
  },
  mostly: {
    talked: 'meeting',
    attitude: 'content',
    outcome: 'mostly',
    reasons: '这次当面说清了，先开六个也好。',
  },
} as const

export const office = {
  filed: '情况清楚，建议具体，同意立案。',
  merged: '两件说的是同一条街，一并办理。',
  back: '请补充涉及几个村、现在由谁在管。',
  empty: '道理都对，只是没有说到哪一件具体的事。欢迎换一个具体的题目再提。',
  promotion: '本厂产品不宜以提案推荐；路灯费电的情况可以作为社情民意信息反映。',
  redo: '提案人不满意：请就资金和用人各提一个办法。',
  upheld: '请按职责继续办。',
  granted: '同意延期一个月，请把进度告诉提案人。',
  reminder: '期限已过，请本周内答复，有困难请说明。',
} as const

export const unit = {
  more: '检测设备月底才到货，数据齐了再答复。',
  notOurs: '清运按里程算属财政口径，建议由城管部门主办。',
} as const

export const advice = {
  title: '关于把老旧小区加装电梯列入明年民生实事的建议案',
  recipients: '县委\n县政府',
  held: '今年在三个小区开了协商会，住户代表、住建局、街道和委员都来了。',
  situation: '城区六十二个老旧小区没有电梯，三楼以上住着两千多位老人。',
  problems: '各小区出资办法不一样，一户不签字就停下来。',
  advice: '列入明年民生实事，定一个年度数量\n由住建部门出一个按楼层出资的参考办法\n在三个街道各试一个小区',
  number: '禾政协发〔2026〕2号',
  answer: '先在一个街道试，另两个等经验。',
  toldBy: '县政府办复函',
} as const

/** Given in the plenary by the first proposer of the lifts. */
export const speech = {
  title: '一部电梯，先谈一楼',
  text: [
    '各位委员：',
    '我跑了三个小区，看了六部装好的电梯，也看了四部装了一半停下来的。',
    '一、停下来的，都停在同一件事上',
    '出多少钱，小区和小区不一样；一楼同不同意，问的人和问法不一样。住建局今年出了按楼层出资的参考办法，有了它，谈的人就有了一句话可以说。',
    '二、先谈一楼，再谈钱',
    '装成的六部，都是先把一楼的采光、通行说清楚，再坐下来算账。街道出面谈成了七处。',
    '三、请把进度贴在门口',
    '老人不看网页，看单元门。哪一栋排到了、还差哪一户，贴出来，邻居自己会去劝。',
    '谢谢大家。',
  ].join('\n'),
} as const

export const supervision = {
  ...{ supervisor: '副主席（分管提案）', way: '现场看两个水厂，办理协商会一次' },
  acts: [
    '带委员到两个村的水厂看了，管水员说缺检测药剂，现场请水务局调了一批。',
    '开办理协商会：检测由县里出钱说定了，工资渠道下月答复。',
  ],
} as const

/** What a member adds to the record of one matter, whatever it was about. */
export const asARule = {
  analysis: '同样的事别的乡镇也有人反映过。一件一件地办，每次都要从头商量。',
  suggestions: '把这次商定的办法写成制度，全县照着办\n动手以前，先请用得着它的人说一遍',
}
