// What members of the invented county looked into. All invented.
import type { FindingKind } from '../../../service/studies/kind.ts'

export const study = {
  title: '老街区停车难，难在哪里',
  question: '车多位少是明摆着的，可为什么有的小区排得开，有的天天吵？',
  sites: [
    { at: 'guihua', place: '三号院', seen: '白天空一半，晚上停到消防通道上。位子是先到先得，没有人管。' },
    { at: 'wutong', place: '南门', seen: '和对面单位说好，下班后借用四十个车位，已经两年没吵过。' },
    { at: 'beimen', place: '菜市口', seen: '早市占了一半车位，八点半以后才空出来。' },
    { at: 'xueyuan', place: '家属院', seen: '外来车多，业主想划线，物业说没有依据。' },
    { at: 'fangzhi', place: '老厂区', seen: '厂房空着，院子里能停六十辆，门锁着。' },
    { at: 'chezhan', place: '站前', seen: '接站的车一停就是半天，收费的人五点下班。' },
  ],
  findings: [
    ['feature', '难在晚上，不在白天'],
    ['feature', '有人商量的小区不吵，没人商量的天天吵'],
    ['feature', '空着的院子不少，门锁着'],
    ['problem', '借用单位车位没有人牵头去谈'],
    ['problem', '消防通道没有划线'],
    ['problem', '早市和车位抢同一块地'],
    ['problem', '划线收费要走什么程序，物业不清楚'],
    ['suggestion', '单位院子下班后向邻居开放，由社区牵头签约'],
    ['suggestion', '消防通道先划线，不够的位子另找'],
    ['suggestion', '早市九点前让出车位'],
    ['suggestion', '把划线收费的程序写成一页纸，发给每个物业'],
    ['suggestion', '老厂区的院子先试开放半年'],
  ] as readonly (readonly [FindingKind, string])[],
  report:
    '半年里我们跑了六个社区。\n一、三个特点：难在晚上，不在白天；有人商量的小区不吵；空着的院子不少，门锁着。\n二、四个问题：借用单位车位没人牵头；消防通道没划线；早市和车位抢地；划线收费的程序物业不清楚。\n三、五条建议：单位院子下班后开放；消防通道先划线；早市九点前让出；程序写成一页纸；老厂区先试开放半年。',
  speechTitle: '把锁着的院子打开',
  speech:
    '各位委员：停车难，我们跑了六个社区，看到的不全是车多。梧桐社区和对面单位借了四十个车位，两年没吵过；隔两条街的老厂区，能停六十辆的院子却锁着。难处不在地，在没人去谈。建议由社区牵头，和单位签一张简单的约，下班后向邻居开放；老厂区先试半年。谢谢大家。',
}

export const studyOpen = {
  title: '农村老人吃饭这件小事',
  question: '一个人住的老人，一天几顿热饭？村里的幸福食堂为什么有的红火、有的关门？',
  site: {
    at: 'shiqiao',
    place: '幸福食堂',
    seen: '开了两年，每天四十个老人来吃。菜是自己种的，一顿三块钱。',
  },
}
