// Owns: a chart as a picture for a paper: drawn by ECharts on this machine, in the ink of print. What it shows stands in
// the table beside it too. Where no face draws Chinese there is no picture, and the table says it alone.
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import sharp from 'sharp'
import { twoCharacters } from '../../documents/words/faces.ts'

use([BarChart, GridComponent, LegendComponent, SVGRenderer])

const [width, height] = [900, 400]
const faces = 'Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Zen Hei, Microsoft YaHei, sans-serif'
const inks = ['#1f6f78', '#c9c2b4']

export interface Bars {
  labels: readonly string[]
  series: readonly { name: string; values: readonly number[] }[]
}
export interface Picture {
  png: Uint8Array<ArrayBuffer>
  width: number
  height: number
}

export async function picture(bars: Bars): Promise<Picture | null> {
  if (!(await drawsChinese())) return null
  return { png: await raster(svgOf(bars)), width, height }
}

function svgOf({ labels, series }: Bars): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  const text = { fontSize: 18, fontFamily: faces, color: '#222' }
  chart.setOption({
    animation: false,
    color: inks,
    textStyle: text,
    legend: { top: 4, textStyle: text, itemGap: 28 },
    grid: { left: 70, right: 20, top: 52, bottom: 40 },
    xAxis: { type: 'category', data: [...labels], axisLabel: text, axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text },
    series: series.map(({ name, values }) => ({ type: 'bar', name, data: [...values], barGap: '8%' })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const raster = async (svg: string) => new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())

let known: Promise<boolean> | undefined
/** Looked for once. What no face knows is drawn as a box, one like the other. */
function drawsChinese(): Promise<boolean> {
  known ??= Promise.all(twoCharacters.map(drawn)).then(([one, other]) => one !== other)
  return known
}

async function drawn(character: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">
    <text x="4" y="32" font-size="30" font-family="${faces}">${character}</text></svg>`
  return Buffer.from(await sharp(Buffer.from(svg)).raw().toBuffer()).toString('base64')
}
