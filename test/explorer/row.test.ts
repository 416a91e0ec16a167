import { expect, it } from 'vitest'
import { rowIn } from '../../explorer/pages/row'

it.each([
  ['企业规模\t职工人数\n小型\t48', { 企业规模: '小型', 职工人数: '48' }],
  ['size,employees\r\nsmall,"1,048"\r\nmicro,9', { size: 'small', employees: '1,048' }],
  ['\uFEFFname,"a ""b"""\n"x\ty",z', { name: 'x\ty', 'a "b"': 'z' }],
  ['a,b,,c\n1', { a: '1', b: '', c: '' }],
  ['', {}],
])('a pasted row is read by column: %j', (text, row) => expect(rowIn(text)).toEqual(row))
