// Owns: what is shown to a person before it goes public. Not a list of words: each needs its context, because residents
// quote what was said to them, and anger at a thing is not abuse of somebody.

export const abuse =
  /(?:操|草|艹|日)你(?:妈|娘|祖宗)|(?:你|他|她)(?:妈|娘)(?:的)?(?:个)?逼|傻[逼比屄]|煞笔|(?:狗|畜生|杂种|贱人|婊子)(?:养的|东西|娘)|死全家|全家死(?:光|绝)|滚你妈|去你妈的|王八蛋|狗杂种/u
export const threat =
  /(?:弄死|杀了|砍死|捅死|打死|炸了|烧了)(?:你全家|你们|你|他们?全家|这帮|政府|办公室)|(?:让|叫)(?:你们|你)[^，。]{0,4}(?:死|没命|血债血偿)|买凶|同归于尽/u
export const advertising =
  /(?:代开|出售|办理)[^，。]{0,6}(?:发票|假证|文凭|学历证)|(?:贷款|放款)[^，。]{0,10}(?:秒到|无抵押|当天到账|黑户)|(?:加|添加|咨询)(?:我)?(?:的)?(?:微信|vx|V信|QQ|扣扣)[\s:：]*[A-Za-z0-9_-]{5,}|日(?:赚|入)\d{3,}|刷单(?:兼职|返利)|(?:彩票|博彩|棋牌)(?:平台|网址|下载)|(?:全国|本地)(?:可飞|上门)(?:服务)?[^，。]{0,6}(?:美女|学生|茶)/iu
export const sexual =
  /(?:裸聊|约炮|援交|包夜|一夜情|色情(?:网站|视频|服务)网址|成人(?:视频|影片)(?:下载|网址))/u
