// Owns: the places of the demonstration county. All are invented; the codes are none of China's.
import type { RegionLevel } from '../../people/regions.ts'

export interface DemoPlace {
  key: string
  parent: string | null
  level: RegionLevel
  code: string
  zh: string
  en: string
  urban: boolean
  residents?: number
  latitude?: number
  longitude?: number
}

type Township = readonly [
  key: string,
  code: string,
  zh: string,
  en: string,
  urban: boolean,
  villages: readonly Village[],
]
type Village = readonly [key: string, zh: string, en: string, residents: number]

const townships: readonly Township[] = [
  [
    'dongqiao',
    '001',
    '东桥街道',
    'Dongqiao Street',
    true,
    [
      ['guihua', '桂花社区', 'Guihua Community', 6200],
      ['wutong', '梧桐社区', 'Wutong Community', 5400],
      ['beimen', '北门社区', 'Beimen Community', 4800],
      ['hepan', '河畔社区', 'Hepan Community', 7100],
    ],
  ],
  [
    'xiyuan',
    '002',
    '西园街道',
    'Xiyuan Street',
    true,
    [
      ['xueyuan', '学苑社区', 'Xueyuan Community', 6800],
      ['fangzhi', '纺织社区', 'Fangzhi Community', 5900],
      ['xinan', '新安社区', 'Xin’an Community', 4300],
      ['chezhan', '车站社区', 'Chezhan Community', 5100],
    ],
  ],
  [
    'liutang',
    '101',
    '柳塘镇',
    'Liutang Town',
    false,
    [
      ['shiqiao', '石桥村', 'Shiqiao Village', 2100],
      ['liyuan', '梨园村', 'Liyuan Village', 1750],
      ['shuinian', '水碾村', 'Shuinian Village', 1320],
    ],
  ],
  [
    'shipo',
    '102',
    '石坡镇',
    'Shipo Town',
    false,
    [
      ['shangwan', '上湾村', 'Shangwan Village', 1900],
      ['xiawan', '下湾村', 'Xiawan Village', 1680],
      ['songlin', '松林村', 'Songlin Village', 1150],
    ],
  ],
  [
    'qingling',
    '103',
    '青岭乡',
    'Qingling Township',
    false,
    [
      ['yunding', '云顶村', 'Yunding Village', 860],
      ['chaling', '茶岭村', 'Chaling Village', 1240],
      ['zhuyuan', '竹园村', 'Zhuyuan Village', 990],
    ],
  ],
  [
    'dukou',
    '104',
    '渡口镇',
    'Dukou Town',
    false,
    [
      ['matou', '码头村', 'Matou Village', 2300],
      ['yangliu', '杨柳村', 'Yangliu Village', 1560],
      ['shawan', '沙湾村', 'Shawan Village', 1410],
    ],
  ],
]

const city = '9902'
const county = `${city}01`
/** Round the county seat, a few kilometres apart: for the map, not for navigation. */
const centre = { latitude: 31.2, longitude: 107.4 }

export const places: readonly DemoPlace[] = [
  {
    key: 'county',
    parent: null,
    level: 'county',
    code: `${county}000000`,
    zh: '禾安县',
    en: 'He’an County',
    urban: false,
  },
  ...townships.flatMap(([key, code, zh, en, urban, villages], ring): DemoPlace[] => [
    {
      key,
      parent: 'county',
      level: 'township',
      code: `${county}${code}000`,
      zh,
      en,
      urban,
      ...around(ring, 0),
    },
    ...villages.map(
      ([village, vzh, ven, residents], at): DemoPlace => ({
        key: village,
        parent: key,
        level: 'village',
        code: `${county}${code}${urban ? '0' : '2'}${String(at + 1).padStart(2, '0')}`,
        zh: vzh,
        en: ven,
        urban,
        residents,
        ...around(ring, at + 1),
      }),
    ),
  ]),
]

const [wholeCounty] = places
/** As the city above divides itself; of its counties one has a committee here. */
export const cityPlaces: readonly DemoPlace[] = [
  {
    key: 'above',
    parent: null,
    level: 'city',
    code: `${city}00000000`,
    zh: '安河市',
    en: 'Anhe City',
    urban: true,
  },
  ...(wholeCounty ? [{ ...wholeCounty, parent: 'above' }] : []),
]

export const levelOf = (key: string): RegionLevel =>
  [...cityPlaces, ...places].find((one) => one.key === key)?.level ?? 'county'

export const townshipKeys = townships.map(([key]) => key)
export const villageKeys = townships.flatMap(([, , , , , villages]) => villages.map(([key]) => key))

function around(ring: number, at: number) {
  const angle = (ring * Math.PI) / 3 + at * 0.35
  const far = ring < 2 ? 0.02 : 0.11
  return {
    latitude: Number((centre.latitude + Math.sin(angle) * (far + at * 0.012)).toFixed(4)),
    longitude: Number((centre.longitude + Math.cos(angle) * (far + at * 0.012)).toFixed(4)),
  }
}
