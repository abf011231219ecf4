// Owns: telling one story in another place as its people would: another corner, another beginning.
import type { Draw } from '../year/draw.ts'
import { places } from './places.ts'
import { openings } from './sayings.ts'
import type { Story } from './story.ts'

const inTown = [
  '三号楼后面',
  '东门菜场旁',
  '老电影院巷口',
  '七栋楼下',
  '实验小学对面',
  '桥头花坛边',
  '二号院',
  '粮站宿舍',
  '北三巷',
  '锅炉房旁',
  '五单元门前',
  '公交总站旁',
  '中医院后街',
  '老邮局门口',
]
const inCountry = [
  '二组',
  '老祠堂前',
  '水碾边',
  '五组坡上',
  '村小门口',
  '晒场旁',
  '大樟树下',
  '河湾里',
  '七组',
  '老粮站',
  '垭口',
  '卫生室后面',
  '上院子',
  '桥头',
]
const hole = '{spot}'

/** `before`: in how many places it was told already. */
export function tellAt(story: Story, at: string, before: number, draw: Draw): Story {
  const place = places.find(({ key }) => key === at)
  const spot = draw.one(place?.urban ? inTown : inCountry)
  const here = (text: string) => text.replaceAll(hole, spot)
  const named = before > 0 ? (place?.zh ?? '') : ''
  const { reserved } = story
  return {
    ...story,
    said: draw.one(openings) + here(story.said),
    headline: named + here(story.headline),
    summary: here(story.summary),
    reply: here(story.reply),
    items: story.items.map((item) => ({ ...item, text: here(item.text), doneWhen: here(item.doneWhen) })),
    ...(reserved ? { reserved: here(reserved) } : {}),
  }
}
