// Owns: a chart as the figures room would draw it, turned into a picture for a paper.

import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import sharp from 'sharp'

use([BarChart, GridComponent, SVGRenderer])
const [width, height] = [900, 420]

export async function chart(): Promise<{ png: Uint8Array; width: number; height: number }> {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height })
  drawn.setOption({
    animation: false,
    color: ['#1f6f78'],
    textStyle: { fontFamily: 'Noto Sans CJK SC', fontSize: 18 },
    grid: { left: 60, right: 20, top: 30, bottom: 50 },
    xAxis: { type: 'category', data: ['一季度', '二季度', '三季度'], axisLabel: { fontSize: 18 } },
    yAxis: { type: 'value', axisLabel: { fontSize: 18 } },
    series: [
      { type: 'bar', data: [30, 44, 45], label: { show: true, position: 'top', fontSize: 18 }, barWidth: 90 },
    ],
  })
  const svg = drawn.renderToSVGString()
  drawn.dispose()
  return { png: new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer()), width, height }
}
