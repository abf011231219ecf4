// Owns: what the invented county calls itself, its offices, its member groups and the venues where people sit down.
import type { BodyKind } from '../../organisation/bodies.ts'
import type { VenueKind } from '../../organisation/venue.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export const committeeName: Bilingual = { zh: '禾安县政协', en: 'He’an County Committee' }
export const cityName: Bilingual = { zh: '安河市政协', en: 'Anhe City Committee' }
export const handlerName = '禾安县政协办公室（虚构）'
export const cityHandler = '安河市政协办公室（虚构）'
/** No such exchange exists. */
export const officePhone = '0990-2000000'

export const offices: readonly { key: string; kind: BodyKind; name: Bilingual }[] = [
  { key: 'office', kind: 'office', name: { zh: '县政协办公室', en: 'Committee office' } },
  { key: 'livelihood', kind: 'specialCommittee', name: { zh: '民生委', en: 'Livelihood committee' } },
  {
    key: 'rural',
    kind: 'specialCommittee',
    name: { zh: '农业和农村委', en: 'Agriculture and countryside committee' },
  },
  { key: 'economy', kind: 'specialCommittee', name: { zh: '经济委', en: 'Economy committee' } },
  {
    key: 'learning',
    kind: 'specialCommittee',
    name: { zh: '教科文卫委', en: 'Education and health committee' },
  },
  { key: 'groupTown', kind: 'memberGroup', name: { zh: '城区委员小组', en: 'Town member group' } },
  { key: 'groupCountry', kind: 'memberGroup', name: { zh: '乡镇委员小组', en: 'Country member group' } },
]

/** Where a member sits beside their group. */
export const committees = ['livelihood', 'rural', 'economy', 'learning'] as const

export interface DemoVenue {
  at: string
  kind: VenueKind
  name: Bilingual
  brand?: string
  method: string
  hours: Bilingual
}

const wednesdays: Bilingual = { zh: '每周三上午九点到十一点', en: 'Wednesdays, 9 to 11 am' }
const marketDays: Bilingual = { zh: '逢集日上午八点到十一点', en: 'Market days, 8 to 11 am' }
const fridays: Bilingual = { zh: '每周五下午两点到五点', en: 'Fridays, 2 to 5 pm' }

export const demoVenues: readonly DemoVenue[] = [
  {
    at: 'guihua',
    kind: 'room',
    name: { zh: '桂花议事室', en: 'Guihua Talking Room' },
    method: 'TONGYONG',
    hours: wednesdays,
  },
  {
    at: 'hepan',
    kind: 'council',
    name: { zh: '河畔红邻小院', en: 'Hepan Neighbours’ Yard' },
    brand: '红邻小院',
    method: 'LIUBU_YISHI',
    hours: fridays,
  },
  {
    at: 'xueyuan',
    kind: 'studio',
    name: { zh: '学苑委员工作室', en: 'Xueyuan Members’ Studio' },
    method: 'DASHI_TONGSHANG',
    hours: wednesdays,
  },
  {
    at: 'fangzhi',
    kind: 'station',
    name: { zh: '纺织社区委员工作站', en: 'Fangzhi Members’ Station' },
    method: 'TONGYONG',
    hours: fridays,
  },
  {
    at: 'liutang',
    kind: 'convenerStudio',
    name: { zh: '柳塘镇召集人工作室', en: 'Liutang Convener’s Studio' },
    method: 'SIDAN_SIZHUN',
    hours: marketDays,
  },
  {
    at: 'shiqiao',
    kind: 'room',
    name: { zh: '石桥小马扎议事点', en: 'Shiqiao Folding Stools' },
    brand: '小马扎',
    method: 'XIAOMAZHA',
    hours: marketDays,
  },
  {
    at: 'shipo',
    kind: 'convenerStudio',
    name: { zh: '石坡镇召集人工作室', en: 'Shipo Convener’s Studio' },
    method: 'SIDAN_SIZHUN',
    hours: marketDays,
  },
  {
    at: 'songlin',
    kind: 'room',
    name: { zh: '松林百姓说事点', en: 'Songlin Speaking Place' },
    brand: '百姓说事点',
    method: 'WEIXIESHANG',
    hours: fridays,
  },
  {
    at: 'qingling',
    kind: 'liaisonStation',
    name: { zh: '青岭乡联络站', en: 'Qingling Liaison Station' },
    method: 'TONGYONG',
    hours: marketDays,
  },
  {
    at: 'chaling',
    kind: 'room',
    name: { zh: '茶岭议事长廊', en: 'Chaling Talking Gallery' },
    brand: '议事长廊',
    method: 'XIAOMAZHA',
    hours: wednesdays,
  },
  {
    at: 'dukou',
    kind: 'liaisonStation',
    name: { zh: '渡口镇联络站', en: 'Dukou Liaison Station' },
    method: 'TONGYONG',
    hours: marketDays,
  },
  {
    at: 'matou',
    kind: 'room',
    name: { zh: '码头睦邻驿家', en: 'Matou Good Neighbours' },
    brand: '睦邻驿家',
    method: 'WEIXIESHANG',
    hours: fridays,
  },
]

export const venueAddress = (place: string) => `${place}便民服务中心一楼`
