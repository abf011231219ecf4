// Owns: what people in the invented county say and write while a matter walks, beside the stories themselves.

/** Short, so that what many say in the same words is not taken for the thing itself. */
export const alsoSaid = [
  '我们家也是这样。',
  '情况属实，我就住这里。',
  '去年就说过一回。',
  '我母亲也被难住了。',
  '我们这一排都一样。',
  '昨天又出了一回。',
  '孩子天天从那里过。',
  '替家里老人说一声。',
  '要出力我们都愿意。',
  '问了一圈都这样。',
  '先给个临时的办法也行。',
] as const

/** How one begins: nobody says the same thing in the same words. */
export const openings = [
  '',
  '你好，我想说个事。',
  '替我妈问一句：',
  '打扰了，',
  '不知道该找谁，就写在这里吧。',
  '',
  '邻居们托我来说，',
  '第一次用这个，写得不好见谅。',
] as const
export const dialect = '本地话'
export const interpreter = '便民中心小何（虚构）'
export const callTitles = [
  '下半年想商量什么',
  '开春要办哪几件事',
  '身边的小事，您说一件',
  '给老人孩子办件什么事',
] as const
export const callAsks = '说说您最想商量的一件事：在哪里、多少人受影响、您觉得怎么办好。'
export const household = '三组住户代表'
export const sameRow = '同一排'
export const jointPresent = '工作室委员五人、社区两人'
export const deedsDone = [
  '义诊一个上午，看了四十位老人，送药到门',
  '请律师坐了半天，答了十九个问题，写了三份材料',
  '给二十六户查了电线，换了插座',
  '教了两个下午手机，三十一位老人会视频了',
] as const
export const stillGood = '半年后再去看，一切照旧好用，住户没有新的意见。'
export const wornAgain = '大体还好，有一处又松了，已告诉单位补一下。'
export const takedownWish = '案例里写到的店主一看就是我，请把那一句拿掉。'
export const heavyRain = '气象台发了暴雨预警，改日再坐下来。'
export const calledOff = '牵头单位与住户已先谈妥，不必再开。'
export const othersTask = '核对了职责，这一项归另一单位，改送过去。'
export const notLonger = '住户等了两个月，不能再拖，请按原定日子办。'
export const fromAbove = '县里研究过：资金列入明年，先做临时措施，本月到位。'

export const question = '请问具体在哪一栋、大概什么时候开始的？方便时告诉我们就行。'
export const addition = '就在菜场后面那一排，大概从去年冬天开始。'
export const destination = {
  destination: '县人民法院立案庭',
  contact: '县法院诉讼服务中心，工作日上午',
  reason: '这件事已经起诉，要由法院来判，协商不能代替判决。',
} as const
export const outsideNumber = '（虚构）受字第0017号'
export const declined = '反映的是两家之间的借款纠纷，不属于公共事务。可以到司法所免费调解。'
export const answered = '您问的办理时间是工作日上午九点到下午五点，带身份证就可以，不用复印件。'
export const settled = (outcome: string) => `联络员直接联系办妥，回去看过：${outcome}`
export const onTheSpot = (outcome: string) => `管事的人就在现场，当面定下来，随后办好：${outcome}`
export const reportWords =
  '我要反映村里发放补贴的人把名额给了自己家亲戚，账目从来没有贴出来过。我怕被报复，请不要让别人知道是我说的。'
export const consent = '经乡镇（街道）党委同意（虚构）'
export const officesConsent = '经两办协调（虚构）'
export const confirmReason = '群众关心、事情具体，能在本级商量。'
export const unsuitable = '这件事已经有了生效的判决，不再协商；已当面说明。'
export const divertedTopic = {
  destination: '县信访局',
  contact: '县信访局接访大厅，工作日',
  reason: '事项已进入信访复核程序，由信访部门继续办理。',
} as const
export const suspended = '等汛期过后才能下河勘测，先放一放。'
export const sentUpReason = '牵涉三个乡镇和县里的资金，本级定不了。'
export const representatives = '群众代表两位，已上门问过情况'
export const situation = (headline: string) => `到现场看了两次：${headline}，住户反映的情况属实。`
export const advice = '先易后难：能当场办的先办，牵涉资金的排出时间。'
export const planAim = (headline: string) => `把“${headline}”商量出谁来办、几时办好。`
export const place = (name: string) => `${name}议事点`
export const residentGuests = '群众代表（三组）\n群众代表（老年居民）'
export const residentsSay = '等了很久，希望说定一个日子，办好了大家都看得到。'
export const unitsSay = '情况我们认，能办的马上办，要等资金的把日子写清楚。'
export const membersSay = '建议先把最急的一处办了，再定后面的，办好后请群众自己来看。'
export const disagreement = '少数住户对费用怎么分有不同看法。'
export const explained = '会上把政策讲清楚了：按现行规定这件事今年办不了，原因和明年的打算都写给了大家。'
export const objection = '这件事主要归另一个单位管，请改送。'
export const upheld = '会上是你们单位认领的，请继续办，需要配合的我们来请。'
export const extension = '材料招标还在公示期，请延长一次。'
export const granted = '同意延一次，请把新的日子告诉群众。'
export const missing = '只说了计划，没有写几时做完、谁负责，请补上。'
export const returnedReply = '我们会研究。'
export const redoMissing = '现场看，还有一处没有做好，请补做后拍照答复。'
export const redoReply = '已补做完毕，现场试过，请代表来看过。'
export const plan = '列入计划，按月推进，每月公布进度。'
export const contact = '承办股室，工作日可打单位总机'
export const unanswered =
  '承办单位到期没有答复，已多次提醒。此事记为“单位未按期答复”，由秘书长与单位继续联系。'
export const onWord = '本人来电'
export const partyWord = '现场查看后代录'
export const thanks = [
  '办好了，谢谢你们。',
  '真的修好了，晚上出门不怕了。',
  '没想到这么快，我妈说要送面锦旗，我说不用，写在这里吧。',
  '满意，邻居们也都说好。',
  '说话算话，日子也对得上。',
  '去看过了，是按说好的做的。',
] as const
export const almost = [
  '比以前强多了，还差一点收尾。',
  '大体好了，边角还有一处没弄平。',
  '能用了，就是晚了几天。',
  '办了，希望以后有人常来看看。',
] as const
export const unhappy = '来是来了，没弄彻底，下雨还是老样子。'
export const finalAnswer =
  '已再次办理并报上一级研究。目前的条件下只能做到这一步，理由和下一步的时间都写在这里。'
export const lessons = '把话说开，把日子写下，把结果交给群众自己看。'
export const askAgain = '半年前办好的，这次大雨又塌了一段，请再看看。'
export const reopenGround = '大雨后又损坏，群众请求再办。'
export const givenBack = '我爱人在这家单位上班，这件事我回避，请别的委员接。'
