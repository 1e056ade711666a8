import { fromWord, wordReader } from '@plainleaf/readers'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { docx, docxFiles, p } from './word/make-docx.ts'

const text = p('Wash your hands.')
const refusal = async (value: Uint8Array | string): Promise<string | undefined> => {
  const file = new VFile({ path: 'leaflet.docx', value })
  await expect(wordReader.read(file)).rejects.toMatchObject({ fatal: true, line: 1 })
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]?.note).toMatch(/\.$/u)
  return file.messages[0]?.ruleId
}
const zip = (files: Zippable, level: 0 | 6 = 6): Uint8Array =>
  zipSync(files, { level, mtime: '1990-01-01' })
/** Changes bytes of every record that starts with a signature: local headers or those of the directory. */
const patch = (
  bytes: Uint8Array,
  signature: number,
  change: (view: DataView) => void,
): Uint8Array => {
  const out = bytes.slice()
  const view = new DataView(out.buffer)
  for (let at = 0; at + 4 <= out.length; at++)
    if (view.getUint32(at, true) === signature) change(new DataView(out.buffer, at))
  return out
}
const [local, central] = [0x04034b50, 0x02014b50]
const whole = docx({ body: text })

describe('refused before anything is parsed', () => {
  it.each<[string, string, () => Uint8Array | string]>([
    ['nothing', 'word-not-a-document', () => ''],
    ['plain text', 'word-not-a-document', () => 'Wash your hands.'],
    ['a PDF file', 'word-not-a-document', () => strToU8('%PDF-1.7')],
    ['an RTF file', 'word-not-a-document', () => strToU8('{\\rtf1 Wash}')],
    ['another archive', 'word-not-a-document', () => zip({ 'a.xml': strToU8('<a/>') })],
    [
      'an old document renamed',
      'word-not-a-document',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    [
      'a document with a password',
      'word-encrypted',
      () =>
        Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]),
        ]),
    ],
    [
      'encrypted entries',
      'word-encrypted',
      () => patch(whole, central, (view) => view.setUint16(8, 1, true)),
    ],
    ['an end cut off', 'word-broken', () => whole.subarray(0, whole.length - 30)],
    [
      'a middle cut out',
      'word-broken',
      () => Uint8Array.from([...whole.subarray(0, 100), ...whole.subarray(140)]),
    ],
    [
      'a directory that lies outside',
      'word-broken',
      () => patch(whole, 0x06054b50, (view) => view.setUint32(16, 0xfffff, true)),
    ],
    [
      'a wrong checksum',
      'word-broken',
      () => patch(whole, central, (view) => view.setUint32(16, 1, true)),
    ],
    [
      'a bomb',
      'word-archive-unsafe',
      () => zip({ ...docxFiles({ body: text }), 'word/media/a.bin': new Uint8Array(50_000_000) }),
    ],
    [
      'a bomb of many parts',
      'word-too-large',
      () =>
        zip({
          ...docxFiles({ body: text }),
          ...Object.fromEntries(
            Array.from({ length: 120 }, (_, at) => [`a${at}.xml`, new Uint8Array(900_000)]),
          ),
        }),
    ],
    [
      'a bomb that says it is small',
      'word-archive-unsafe',
      () =>
        patch(
          zip({ ...docxFiles({ body: text }), 'a.bin': new Uint8Array(9_000_000) }),
          central,
          (view) => view.setUint32(24, 500, true),
        ),
    ],
    [
      'a part that says it is larger',
      'word-archive-unsafe',
      () => patch(whole, central, (view) => view.setUint32(24, 900_000, true)),
    ],
    [
      '2,001 parts',
      'word-too-large',
      () =>
        zip({
          ...docxFiles({ body: text }),
          ...Object.fromEntries(
            Array.from({ length: 2001 }, (_, at) => [`a${at}`, new Uint8Array(0)]),
          ),
        }),
    ],
    [
      'names that differ only in case',
      'word-archive-unsafe',
      () => docx({ body: text, files: { 'WORD/Document.xml': '<a/>' } }),
    ],
    [
      'a name that leads up',
      'word-archive-unsafe',
      () => docx({ body: text, files: { 'word/../../a.xml': '<a/>' } }),
    ],
    [
      'an absolute name',
      'word-archive-unsafe',
      () => docx({ body: text, files: { '/etc/a.xml': '<a/>' } }),
    ],
    [
      'a name with a drive',
      'word-archive-unsafe',
      () => docx({ body: text, files: { 'C:a.xml': '<a/>' } }),
    ],
    [
      'a symbolic link',
      'word-archive-unsafe',
      () =>
        zip({
          ...docxFiles({ body: text }),
          link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
        }),
    ],
    [
      'an unknown method',
      'word-archive-unsafe',
      () => patch(whole, central, (view) => view.setUint16(10, 99, true)),
    ],
    [
      'two names for one part',
      'word-archive-unsafe',
      () => patch(whole, local, (view) => view.setUint8(30, 0x41)),
    ],
    [
      'the long form of an archive',
      'word-archive-unsafe',
      () => patch(whole, 0x06054b50, (view) => view.setUint32(16, 0xffffffff, true)),
    ],
  ])('%s: %s', async (_, ruleId, make) => {
    expect(await refusal(make())).toBe(ruleId)
  })
  it('the same name twice', async () => {
    // Two names of one length, made one afterwards.
    const two = docx({ body: text, files: { 'word/documenu.xml': '<a/>' } })
    const bytes = two.map((byte, at) =>
      byte === 0x75 && two[at - 1] === 0x6e && two[at - 2] === 0x65 ? 0x74 : byte,
    )
    expect(await refusal(bytes)).toBe('word-archive-unsafe')
  })
  it('more bytes than the limit', async () => {
    const file = new VFile({ value: whole })
    await expect(fromWord(file, { limits: { bytes: 100 } })).rejects.toMatchObject({
      ruleId: 'file-too-large',
    })
  })
})

describe('refused while it is parsed', () => {
  const document = (xml: string): Uint8Array =>
    docx({ body: text, files: { 'word/document.xml': xml } })
  it.each<[string, string, () => Uint8Array]>([
    [
      'a document type in any part',
      'word-archive-unsafe',
      () => docx({ body: text, files: { 'word/theme.xml': '<!DOCTYPE a><a/>' } }),
    ],
    [
      'entities that grow',
      'word-archive-unsafe',
      () => document('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
    ],
    [
      'an external entity',
      'word-archive-unsafe',
      () => document('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x"><a/>'),
    ],
    [
      'an unknown entity',
      'word-broken',
      () =>
        document(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&x;</w:document>',
        ),
    ],
    ['XML that is not whole', 'word-broken', () => document('<w:document>')],
    [
      'bytes that are no text',
      'word-broken',
      () => docx({ body: text, files: { 'a.xml': Uint8Array.from([60, 0xff, 0xff]) } }),
    ],
    [
      'tables 3,000 deep',
      'nesting-too-deep',
      () =>
        docx({
          body: '<w:tbl><w:tr><w:tc>'.repeat(3000) + text + '</w:tc></w:tr></w:tbl>'.repeat(3000),
        }),
    ],
    [
      'content controls 20,000 deep',
      'nesting-too-deep',
      () =>
        docx({
          body:
            '<w:sdt><w:sdtContent>'.repeat(20_000) +
            text +
            '</w:sdtContent></w:sdt>'.repeat(20_000),
        }),
    ],
    [
      'fields without end',
      'nesting-too-deep',
      () => docx({ body: p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(101)) }),
    ],
    [
      'more elements than two documents',
      'word-too-large',
      () => zip(docxFiles({ body: '<w:p/>'.repeat(400_000) }), 0),
    ],
    ['a document without text', 'document-empty', () => docx({ body: '<w:p/>' })],
  ])('%s: %s', async (_, ruleId, make) => {
    expect(await refusal(make())).toBe(ruleId)
  })
})
