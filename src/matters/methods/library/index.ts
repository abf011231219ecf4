// Owns: the library of named methods. A committee takes one as its version 1 and writes its own from there.

import type { Method } from '../method.ts'
import { dashiTongshang } from './dashi-tongshang.ts'
import { liubuYishi } from './liubu-yishi.ts'
import { m345 } from './m345.ts'
import { sidanSizhun } from './sidan-sizhun.ts'
import { tongyong } from './tongyong.ts'
import { weixieshang } from './weixieshang.ts'
import { xiaomazha } from './xiaomazha.ts'

export const libraryMethods: readonly Method[] = [
  tongyong,
  sidanSizhun,
  liubuYishi,
  dashiTongshang,
  m345,
  xiaomazha,
  weixieshang,
]

export const libraryMethod = (code: string): Method | null =>
  libraryMethods.find((method) => method.code === code) ?? null
