// Owns: how names of regions end, and what follows when a name is only part of a road or a square.

/** Left out in everyday speech: 望城 for 望城区. */
export const endings =
  /(?:特别行政区|自治[区州县旗]|地区|[省市区县旗盟]|街道办事处|街道|[镇乡]|社区居委会|社区|村民委员会|村委会|村)$/u

/** 芙蓉 in 芙蓉路 is no district. */
export const onlyPartOf =
  /^(?:[东南西北中]?[一二三四]?[路街巷]|大道|大桥|广场|公园|花园|小区|新[城村]|家园|[湖山河江坡塘坪冲苑府里岭寺桥站]|学校|[小中大]学|医院|公司|国际|集团|湘路)/u
