import { describe, expect, it } from 'vitest'
import { bankLoans } from '../../src/data/parts/m04-bank-loans'
import { urbanArea } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('urbanArea', () => {
  classifies(urbanArea, [
    [{ district: 'chongchuan' }, 'urban'],
    [{ district: 'development-zone' }, 'urban'],
    [{ district: 'suxitong' }, 'urban'],
    [{ district: 'tongzhou' }, 'urban'],
    [{ district: 'haimen' }, 'urban'],
    [{ district: 'tongzhouwan' }, 'urban'],
    [{ district: 'zhongchuang' }, 'unlisted-zone'],
    [{ district: 'high-tech-zone' }, 'unlisted-zone'],
    [{ district: 'haian' }, 'county'],
    [{ district: 'rugao' }, 'county'],
    [{ district: 'rudong' }, 'county'],
    [{ district: 'qidong' }, 'county'],
    [{ district: 'elsewhere' }, 'outside'],
    [{}, undefined],
  ])
  refuses(urbanArea, [[{ district: '崇川区' }, 'district']])

  it('counts as many urban districts as the document lists', () => {
    expect(bankLoans.xiaoweidaiAreas.length).toBe(6)
  })
})
