import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { figure, figures, named, optionsOf } from '../language'

const explained = interpretation('疗休养')

/** 一线职工疗休养 (M65): season, length, places, who comes first, who recommends, organises and pays. */
export const recuperation = figures(65, {
  seasonFrom: figure(
    4,
    '月',
    explained,
    { zh: '疗休养首月', en: 'first month of recuperation', atLeast: 1, atMost: 'seasonTo' },
    'recuperation-months/first',
  ),
  seasonTo: figure(
    11,
    '月',
    explained,
    { zh: '疗休养末月', en: 'last month of recuperation', atLeast: 1 },
    'recuperation-months/last',
  ),
  daysMin: figure(
    3,
    '天',
    explained,
    { zh: '每期疗休养最少天数', en: 'fewest days of a session', atLeast: 1, atMost: 'daysMax' },
    'recuperation-days-min',
  ),
  daysMax: figure(
    4,
    '天',
    explained,
    { zh: '每期疗休养最多天数', en: 'most days of a session', atLeast: 1, atMost: 60 },
    'recuperation-days-max',
  ),
  skilledWorkerMin: figure(
    20,
    '%',
    explained,
    { zh: '技术工人最低比例', en: 'least share of skilled workers' },
    'recuperation-skilled-worker-min/percent',
  ),
  priorityGroups: named(
    [
      { label: { zh: '有毒有害等特殊工种职工', en: 'employees in special work, such as toxic or harmful' } },
      { label: { zh: '苦脏累险岗位职工', en: 'employees in hard, dirty, tiring or dangerous posts' } },
      { label: { zh: '单位优秀职工', en: 'outstanding employees of the unit' } },
      { label: { zh: '技术工人', en: 'skilled workers' } },
      {
        label: {
          zh: '距法定退休年龄不足两年的职工',
          en: 'employees less than two years from the statutory retirement age',
        },
        years: 2,
      },
    ],
    explained,
    'recuperation-priority',
  ),
  places: named(
    [
      { label: { zh: '全省各级工人疗养院', en: 'workers’ sanatoria of the province, at every level' } },
      {
        label: {
          zh: '省市总工会命名的职工（劳模）疗休养基地',
          en: 'recuperation bases named by the provincial or the Municipal Federation of Trade Unions',
        },
      },
      { label: { zh: '其他适宜的阵地', en: 'other suitable places' } },
    ],
    explained,
    'recuperation-places',
  ),
  municipalPlace: named(
    [{ label: { zh: '江苏省工人南通疗养院', en: 'Jiangsu Workers’ Sanatorium in Nantong' } }],
    explained,
    'recuperation-municipal-place',
  ),
  municipalCost: named(
    [{ label: { zh: '市总工会全额承担', en: 'borne in full by the Municipal Federation of Trade Unions' } }],
    explained,
    'recuperation-municipal-cost',
  ),
  districtsLeftOut: named(
    optionsOf(tradeUnion.tradeUnionDistrict, ['tongzhou', 'haimen']),
    explained,
    'recuperation-recommenders/left-out',
    'lecture-bookers/left-out',
  ),
  ownOrganisers: named(
    [
      { label: { zh: '各县（市）区工会', en: 'unions of counties, cities and districts' }, kind: 'area' },
      { label: { zh: '产业（系统、集团公司）工会', en: 'unions of industries, systems and groups' }, kind: 'industry' },
      {
        label: { zh: '直属企事业单位工会', en: 'unions of directly affiliated enterprises and institutions' },
        kind: 'directly-affiliated',
      },
    ],
    explained,
    'recuperation-self-organisers',
  ),
  fundingModes: named(
    [{ label: { zh: '全额承担', en: 'in full' } }, { label: { zh: '分摊负担', en: 'in shares' } }],
    explained,
    'recuperation-funding-modes',
  ),
  rules: named(
    [
      {
        label: { zh: '通工办〔2019〕52号', en: 'Tong Gong Ban [2019] 52' },
        title: '南通市总工会一线职工疗休养实施办法',
      },
    ],
    explained,
    'doc-recuperation',
  ),
  rulesOnBases: named(
    [
      {
        label: { zh: '通工办〔2023〕24号', en: 'Tong Gong Ban [2023] 24' },
        title: '南通工会职工（劳模）疗休养基地管理办法（试行）',
      },
    ],
    explained,
    'doc-recuperation-bases',
  ),
})
