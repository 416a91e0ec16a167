import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { provisions, toJSONSchema } from '../../src/index'

/* react-jsonschema-form makes a form of a schema, without a line of its own about any provision. */

const rendered = (of: string): string =>
  renderToStaticMarkup(
    createElement(Form, { schema: toJSONSchema(of, { target: 'draft-07', language: 'zh' }) as never, validator }),
  )

describe('a form in Chinese', () => {
  const form = rendered('m03.loan-rollover-fee')
  it('has a field for each fact, by its label, with its question', () => {
    expect(form).toContain('转贷费率')
    for (const text of ['转贷金额', '所属行业', '转贷天数', '转贷资金使用多少天？']) expect(form).toContain(text)
    expect(form).toMatch(/<input[^>]*id="root_principal"[^>]*type="text"/)
    expect(form).toMatch(/<input[^>]*id="root_days"[^>]*type="number"[^>]*/)
  })
  it('offers options by label and sends them by key', () => {
    expect(form).toMatch(/<select[^>]*id="root_sector"/)
    expect(form).toContain('>制造业</option>')
    expect(form).not.toContain('>manufacturing<')
  })
  it('holds numbers and days to their bounds', () => {
    expect(form).toMatch(/<input[^>]*min="1"/)
    expect(rendered('m09.water-resource-fee')).toMatch(/<input[^>]*type="date"/)
  })
  it('is made of any provision and any subject', () => {
    for (const of of ['enterprise', 'vehicle', ...provisions.slice(0, 40).map((one) => one.id)])
      expect(rendered(of)).toMatch(/^<form/)
  })
})
