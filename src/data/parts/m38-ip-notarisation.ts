import { interpretation } from '../../facts/document'
import { figures, named } from '../../language'

const notary = interpretation('知识产权公证')

/** 知识产权公证 (M38): what notaries do before, during and after the use of intellectual property. */
export const ipNotarisation = figures(38, {
  evidenceServices: named(
    [
      {
        stage: 'before',
        label: { zh: '事前存证', en: 'evidence deposited beforehand' },
        how: {
          zh: '在线办理，尤其是技术、商标“在先使用”权等',
          en: 'online, above all for prior use of technology or a trademark',
        },
      },
      {
        stage: 'infringement',
        label: { zh: '线下侵权证据保全', en: 'evidence of infringement secured offline' },
        how: { zh: '证据保全公证', en: 'by notarised preservation of evidence' },
      },
      {
        stage: 'infringement',
        label: { zh: '线上侵权证据保全', en: 'evidence of infringement secured online' },
        how: { zh: '通过在线辅助系统，助力电商平台', en: 'by the online system, for e-commerce platforms' },
      },
    ],
    notary,
    'ip-evidence-moments',
  ),
  contracts: named(
    [
      { stage: 'in-use', of: 'contract', label: { zh: '许可', en: 'licence' } },
      {
        stage: 'in-use',
        of: 'contract',
        label: { zh: '买卖（包括竞买）', en: 'sale (by auction too)' },
        names: ['买卖', '竞买'],
      },
      { stage: 'in-use', of: 'contract', label: { zh: '合作', en: 'cooperation' } },
      { stage: 'in-use', of: 'contract', label: { zh: '入股', en: 'contribution to capital' } },
      { stage: 'in-use', of: 'contract', label: { zh: '赠与', en: 'gift' } },
      { stage: 'in-use', of: 'contract', label: { zh: '质押融资', en: 'pledge financing' } },
    ],
    notary,
    'ip-contract-types',
  ),
  unilateralActs: named(
    [
      { stage: 'in-use', of: 'unilateral-act', label: { zh: '委托', en: 'mandate' } },
      { stage: 'in-use', of: 'unilateral-act', label: { zh: '遗嘱', en: 'will' } },
    ],
    notary,
    'ip-unilateral-acts',
  ),
  supervisionMeans: named(
    [
      { stage: 'in-use', of: 'supervision', label: { zh: '提存', en: 'deposit with the notary' } },
      { stage: 'in-use', of: 'supervision', label: { zh: '现场监督', en: 'supervision on the spot' } },
      { stage: 'in-use', of: 'supervision', label: { zh: '证据保全', en: 'preservation of evidence' } },
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
