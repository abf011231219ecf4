/** Each way to write one digit as one character. */
export const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○Ｏ', '一壹幺弌', '二贰弍', '三叁弎', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (ways, digit) => [...ways].map((one) => [one, String(digit)]),
  ),
)
