// Owns: words that say nothing about what a message is about.

export const stopWords: ReadonlySet<string> = new Set(
  (
    '的 了 和 是 在 我 我们 你 你们 您 他 他们 她 它 这 那 这个 那个 这些 那些 也 都 就 而 及 与 或 但 但是 并 并且 ' +
    '因为 所以 如果 虽然 对 对于 从 到 由 被 把 向 为 为了 以 以及 于 等 之 其 还 还是 又 再 很 非常 更 最 太 已 已经 ' +
    '曾 将 会 能 可以 可 要 需要 应 应该 请 请问 希望 谢谢 感谢 您好 你好 尊敬 领导 书记 市长 一个 没有 有 不 不是 ' +
    '着 过 地 得 呢 吗 吧 啊 啦 呀 么 什么 怎么 如何 为什么 哪 哪里 谁 几 多少 上 下 里 中 来 去 说 让 给 自己 大家 ' +
    '现在 目前 至今 此 该 各 每 个 次 时 时候 后 前 一 二 两 三'
  ).split(' '),
)
