// What three neighbours of the invented county say that ends at no county's border. Nobody is meant.
import type { Category } from '../../matters/words.ts'

export interface Beyond {
  /** Where it is said. */
  at: string
  category: Category
  words: string
  headline: string
  /** Why the county can't settle it alone. */
  reason: string
}

export const road: Beyond = {
  at: 'matou',
  category: 'roads',
  words: '码头村往邻县去的水泥路，到县界就断了，中间一里多全是泥，下雨车就陷进去。两边都说对面先修。',
  headline: '通往邻县的路在县界断了一里多',
  reason: '路在两个县，要市里牵头两边一起定',
}
export const roadWork = '市里请两个县的交通局坐到一起，各修各的一半，同一天开工。'
export const roadResult = '两个县各修一半，已经铺好通车。路牌和反光桩下个月装上。'

/** Who says so, when the city asks. */
export const roadWord = '县政协办公室'

export const river: Beyond = {
  at: 'shawan',
  category: 'environment',
  words: '上游邻县的养殖场往河里排水，河水发黑，有味道，我们沙湾村下游的鱼死了一片，跟对面说了没人管。',
  headline: '上游邻县养殖场排水，沙湾村河水发黑',
  reason: '排水的养殖场在邻县，县里管不到',
}

export const bus: Beyond = {
  at: 'yunding',
  category: 'roads',
  words: '去市里看病，公交只到县界，要倒三趟车，一来一回一整天。老人走不动。',
  headline: '去市里看病的公交只开到县界',
  reason: '线路跨县，要市里的交通部门定',
}
