import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const read = async (value: string): Promise<string> =>
  (await textReader.read(new VFile({ path: 'leaflet.txt', value }))).lang

test('names of medicines do not hide the small words of a language', async () => {
  const german = [
    'Ramilosin 5 mg Tabletten',
    '',
    'Ramilosin ist ein ACE-Hemmer und senkt den Blutdruck. Nehmen Sie Ramilosin nicht mit Sacubitril oder Valsartan ein.',
    '',
    'Wenn Sie Ibuprofen, Diclofenac oder Hydrochlorothiazid nehmen, sagen Sie es dem Arzt. Lithium und Ramilosin sind zusammen gefährlich.',
  ].join('\n')
  expect(await read(german)).toBe('de')
})

test('English with the same names stays English', async () => {
  const english = [
    'Ramilosin 5 mg tablets',
    '',
    'Ramilosin is an ACE inhibitor and lowers blood pressure. Do not take Ramilosin with sacubitril or valsartan.',
    '',
    'Tell the doctor if you take ibuprofen, diclofenac or hydrochlorothiazide. Lithium and Ramilosin are dangerous together.',
  ].join('\n')
  expect(await read(english)).toBe('en')
})
