import { interpretation } from '../../facts/document'
import { figures, named } from '../../language'

const notary = interpretation('知识产权公证')
const contract = { stage: 'in-use', of: 'contract', how: { zh: '合同、协议的公证', en: 'the contract is notarised' } }
const act = { stage: 'in-use', of: 'unilateral-act', how: { zh: '单方行为的公证', en: 'the act is notarised' } }
const means = {
  stage: 'in-use',
  of: 'supervision',
  how: { zh: '用来监督履约', en: 'to see that what was agreed is performed' },
}

/** 知识产权公证 (M38): what notaries do before, during and after the use of intellectual property. */
export const ipNotarisation = figures(38, {
  evidenceServices: named(
    [
      {
        stage: 'before',
        label: { zh: '事前存证', en: 'evidence deposited beforehand' },
        names: ['存证', '在线存证', '在先使用', '在先使用权', 'deposit of evidence'],
        how: {
          zh: '在线办理，尤其是技术、商标“在先使用”权等',
          en: 'online, above all for prior use of technology or a trademark',
        },
      },
      {
        stage: 'infringement',
        label: { zh: '线下侵权证据保全', en: 'evidence of infringement secured offline' },
        names: ['侵权证据保全'],
        how: { zh: '证据保全公证', en: 'by notarised preservation of evidence' },
      },
      {
        stage: 'infringement',
        label: { zh: '线上侵权证据保全', en: 'evidence of infringement secured online' },
        names: ['侵权证据保全'],
        how: { zh: '通过在线辅助系统，助力电商平台', en: 'by the online system, for e-commerce platforms' },
      },
    ],
    notary,
    'ip-evidence-moments',
  ),
  contracts: named(
    [
      { ...contract, label: { zh: '许可', en: 'licence' } },
      {
        ...contract,
        label: { zh: '买卖（包括竞买）', en: 'sale (by auction too)' },
        names: ['买卖', '竞买'],
      },
      { ...contract, label: { zh: '合作', en: 'cooperation' } },
      { ...contract, label: { zh: '入股', en: 'contribution to capital' } },
      { ...contract, label: { zh: '赠与', en: 'gift' } },
      { ...contract, label: { zh: '质押融资', en: 'pledge financing' } },
    ],
    notary,
    'ip-contract-types',
  ),
  unilateralActs: named(
    [
      { ...act, label: { zh: '委托', en: 'mandate' } },
      { ...act, label: { zh: '遗嘱', en: 'will' } },
    ],
    notary,
    'ip-unilateral-acts',
  ),
  supervisionMeans: named(
    [
      { ...means, label: { zh: '提存', en: 'deposit with the notary' } },
      { ...means, label: { zh: '现场监督', en: 'supervision on the spot' } },
      {
        ...means,
        label: { zh: '证据保全', en: 'preservation of evidence' },
        besides: {
          zh: '侵权证据的保全另列，分线下、线上',
          en: 'of infringement it stands by itself, offline and online',
        },
      },
    ],
    notary,
    'ip-supervision-means',
  ),
  technologies: named(
    [
      { label: { zh: '生物识别', en: 'biometrics' } },
      { label: { zh: '区块链', en: 'blockchain' } },
      { label: { zh: '时间戳', en: 'time stamps' } },
      { label: { zh: '电子签名', en: 'electronic signatures' } },
      { label: { zh: '云存储', en: 'cloud storage' } },
    ],
    notary,
    'ip-technologies',
  ),
})
