import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Form, speechForms, stanceForms } from './verbs-of-speech.ts'

test('forms follow the spelling of English', () => {
  const past = Form.finite | Form.participle
  assert.equal(speechForms.get('quipped'), past)
  assert.equal(speechForms.get('quoted'), past)
  assert.equal(speechForms.get('admitted'), past)
  assert.equal(speechForms.get('offered'), past)
  assert.equal(speechForms.get('replies'), Form.finite)
  assert.equal(speechForms.get('writing'), Form.ing)
  assert.equal(speechForms.get('wrote'), Form.finite)
  assert.equal(speechForms.get('written'), Form.participle)
  assert.equal(speechForms.get('apologised'), past)
  assert.equal(speechForms.get('emphasises'), Form.finite)
  assert.equal(speechForms.get('signalled'), past)
  for (const wrong of ['offerred', 'replyed', 'sayed', 'telled', 'writeing', 'quiped'])
    assert.equal(speechForms.get(wrong), undefined)
})

test('a verb that does not change is base, past and participle at once', () => {
  assert.equal(speechForms.get('read'), Form.base | Form.finite | Form.participle)
  assert.equal(stanceForms.get('put'), Form.base | Form.finite | Form.participle)
})
