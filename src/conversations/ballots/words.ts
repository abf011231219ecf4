import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  noSuchSheet: {
    zh: '没有印过这个编号的纸票。请对照纸票上的编号再输一次。',
    en: 'No sheet with this number was printed. Please look at the number on the sheet and type it again.',
  },
  emptySheet: {
    zh: '这张纸票一条也没有勾。照着纸票至少勾一条；整张空白的不用录入。',
    en: 'Nothing is ticked. Tick what the sheet says; a sheet that is all blank need not be entered.',
  },
  typedBefore: {
    zh: '这张纸票已经录入过。要改正，请勾选“改正已录入的这一张”。',
    en: 'This sheet was typed before. To put it right, tick “correct what was typed”.',
  },
  paper: { zh: '纸票', en: 'Paper ballots' },
  paperLead: {
    zh: '每张纸票有自己的编号和二维码。收回来以后，用手机扫码或者输入编号，照着纸票录入。一张纸票算一个人。',
    en: 'Each sheet has a number and a QR code. When it comes back, scan it or type its number and enter what is ticked. One sheet is one person.',
  },
  print: { zh: '印纸票', en: 'Print sheets' },
  many: { zh: '要几张', en: 'How many' },
  makeThem: { zh: '编号，准备打印', en: 'Number them and get ready to print' },
  printedSoFar: {
    zh: (many: number) => `已经编号 ${many} 张`,
    en: (many) => `${many} sheets numbered so far`,
  },
  enter: { zh: '录入一张', en: 'Enter a sheet' },
  sheet: { zh: '纸票编号', en: 'Number of the sheet' },
  again: { zh: '改正已录入的这一张', en: 'Correct what was typed of this sheet' },
  open: { zh: '找到这一张', en: 'Open this sheet' },
  sheetNo: { zh: (no: number) => `第 ${no} 号纸票`, en: (no) => `Sheet ${no}` },
  typedAlready: {
    zh: '这张已经录入，下面是录入的内容。',
    en: 'This sheet was typed already; this is what was entered.',
  },
  blank: { zh: '没有勾', en: 'Not ticked' },
  store: { zh: '记下这一张', en: 'Enter this sheet' },
  stored: { zh: (no: number) => `第 ${no} 号纸票已记下。`, en: (no) => `Sheet ${no} is entered.` },
  tickOne: {
    zh: '每一条勾一格。不写名字。不想答的可以空着。',
    en: 'Tick one box a line. No name. Leave empty what you don’t want to answer.',
  },
  giveBack: { zh: '填好交给工作人员。', en: 'Please hand it to the staff.' },
  printHint: { zh: '用浏览器打印，一页一张。', en: 'Print from the browser; one sheet a page.' },
  nothing: {
    zh: '还没有可以表态的意见，先公开几条再印。',
    en: 'Nothing to vote on yet. Show some statements before printing.',
  },
})
